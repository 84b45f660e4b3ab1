// The way in: signing in, the first password, the second factor.
export const door = {
  signInTitle: "Sign in",
  signIn: "Sign in",
  notYetIn: "Not signed in yet",
  username: "Username",
  usernameHint: "As printed on your account slip, such as xa.thuong-lac",
  password: "Password",
  totp: "Code on your phone",
  totpHint: "The 6 digits now shown by your authenticator; each code is good once",
  forgotten:
    "Forgotten your password? Communes ask the Labour office, hamlets ask their commune, everybody else the office's administrator.",

  httpsTitle: "Nobody can sign in at this address",
  plainHttpTitle: "This address is not protected (https)",
  plainHttp:
    "The demonstration lets you in, but the camera and working offline will not work here, and others on the network can read what is sent. Please enter no real data.",

  demoTitle: "Accounts of the demonstration",
  demoText: "Every account has the password <b>{password}</b>. Press a name to fill the form.",

  firstPasswordTitle: "Choose a new password",
  firstPasswordText: "The password on the slip is good once. Please choose one of your own; from then on the slip is worth nothing.",
  currentPassword: "Present password",
  oneTimePassword: "Password on the slip",
  newPassword: "New password",
  newPasswordHint: "At least 12 characters. A short phrase is best, such as four or five unrelated words. Accents are welcome.",
  passwordAgain: "New password again",
  savePassword: "Save the password",

  secondFactorTitle: "Second factor on your phone",
  secondFactorText: "The office asks this role for a code on the phone at sign-in.",
  secondFactorSteps: {
    app: "Install an authenticator on your phone (Google Authenticator, Microsoft Authenticator or the like).",
    scan: "In it, add an account and scan this picture.",
    type: "Type the 6 digits that it shows.",
  },
  qr: "Picture to scan with an authenticator",
  secretByHand: "If it cannot be scanned, type this by hand:",
  saveFactor: "Turn it on",
} as const;
