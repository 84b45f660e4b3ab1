// One's own account.
export const me = {
  title: "My account",
  language: "Language",
  vietnamese: "Tiếng Việt",
  english: "English",
  languageText: "This changes the words on the screen; the office's papers are always Vietnamese.",

  password: "Change the password",
  passwordText: "When you change it, every other machine has to sign in again.",
  factor: "Second factor on the phone",
  factorOn: "On: each sign-in also asks for a code on the phone.",
  factorOff: "Off. Please turn it on if this account sees the data of several communes.",
  factorSet: "Turn it on",
  factorAgain: "Move it to another phone",

  sessions: "Where you are signed in",
  sessionsText: "If you see a place you do not know, end it and change your password.",
  where: "Place",
  since: "Since",
  seen: "Last used",
  deed: "Action",
  here: "this machine",
  end: "End",
  machine: "{browser} on {system}",
  browserUnknown: "Another browser",
  systemUnknown: "another machine",

  privacyTitle: "Your data",
  privacy:
    "The program keeps your username, name, telephone (if given), roles, where and when you signed in, and what you did for the plans. Your password is kept only in a form that cannot be read back. The office's administrator can see these; to correct them or to ask, please contact the administrator.",
} as const;
