// The KẾ HOẠCH as a paper: its life, its files, the chief's own version.
export const papers = {
  title: "The plan's paper",
  lifeLabel: "The paper's steps",
  steps: { draft: "Draft", sent: "Out for signature", signed: "Signed", inForce: "Numbered and dated" },
  sentOn: "sent {when}",
  approvedOn: "approved by a leader {when}",
  signedBy: "signed by {name}",
  numberOf: "no. {number} of {day}",
  next: "Next step",

  sendWhat: "Today's text and figures are kept as they are in what is sent. The plan can still be changed; what was sent cannot.",
  stillAsked:
    "{count, plural, =0 {} one {The plan still asks for # thing; what is empty is printed as a blank.} other {The plan still asks for # things; what is empty is printed as a blank.}}",
  seeMissing: "See what is asked for",
  send: "Send for signature",
  amendWhat: "The paper in force keeps the old figures. The amendment states today's and takes its place when it is signed.",
  amendFold: "Change a signed plan",
  amend: "Send an amendment for signature",

  signWhat: "Signing happens on paper or in the office's document system; here it is written down.",
  signer: "Signer",
  scan: "Scan of the signed paper",
  scanHint: "PDF or picture. It can be added with the number.",
  sign: "Record the signature",

  approveWhat: "Approving says that a leader agrees with the content; it is not required and is no signature.",
  approve: "Approve",

  numberWhat: "Number and day come from the office's register. A number is recorded once.",
  number: "Number",
  signedOn: "Day written on the paper",
  scanOnlyHint: "PDF or picture.",
  scanLaterHint: "PDF or picture. Another file takes the place of the scan that is there.",
  record: "Record number and day",

  nothingNext: "The paper is in force and agrees with today's figures.",

  addScan: "Add the scan",
  saveScan: "Save the scan",

  withdraw: "Withdraw",
  withdrawWhat: "Takes the paper back to be changed. The reason stays with it.",
  withdrawWhy: "Reason",

  replace: "Record the leader's own version",
  replaceWhat:
    "The file that the leader changed (Word or PDF) becomes the paper. What differs from what was sent is named; a PDF cannot be compared and needs words.",
  edited: "The leader's file",
  editedHint: "A .docx or .pdf file.",
  editedNote: "What the leader changed",
  editedNoteHint: "Required for a PDF.",
  saveEdited: "Save this version",
  replacedBy: "The paper is the leader's own file: <file></file>. The preview below is what this program sent.",
  sameWords: "Its words are those of the paper that was sent.",
  changesHeading: "{removed} lines gone, {added} lines new",
  removed: "gone",
  added: "new",

  previewHeading: "Preview",
  versions: "Versions",
  draftVersion: "Draft with today's figures",
  sentVersion: "Out for signature",
  inForceVersion: "In force",
  word: "Word file",
  pdf: "PDF file",
  print: "Print",

  shelf: "Papers that were sent",
  shelfPaper: "Paper",
  shelfSent: "Sent",
  shelfSigner: "Signer",
  shelfFiles: "Files",
  unnumbered: "Plan without a number",
  stage: {
    draft: "draft",
    sent: "out for signature",
    withdrawn: "withdrawn",
    signed: "signed, no number yet",
    inForce: "signed and numbered",
  },
  withdrawnWhy: "withdrawn {when}: {why}",
};
