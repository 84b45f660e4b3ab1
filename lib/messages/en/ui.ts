// The words of the parts that every page is made of.
export const ui = {
  skipToContent: "Skip to content",
  mainNavigation: "Main sections",
  more: "More",
  optional: "optional",
  choose: "Choose…",
  lastChanged: "Last changed by {who}, {when}",

  errorTitle: "Error",
  errorHeading: "Not saved yet",
  saving: "Saving…",
  saved: "Saved.",
  notSent: "Not sent: the connection was lost. What you typed is still here, please try again.",
  faulted: "Not saved: the server met a fault. What you typed is still here. Number for the administrator: {number}.",
  signedOut: "Your sign-in has ended. What you typed is still here.",
  signInElsewhere: "Sign in again on another page",
  thenTryAgain: "then come back here and press “Try again”.",
  tryAgain: "Try again",

  draftKept: "What you had begun to type was kept.",
  dropDraft: "Drop it",

  conflictHeading: "Somebody saved before you",
  conflictBy: "{who} saved while you were editing. Nothing was overwritten; please choose which version to keep.",
  conflictSomebody: "Somebody else",
  theirVersion: "Saved version",
  myVersion: "My version",
  saveMine: "Save my version",
  takeTheirs: "Take the saved version",
  nothingWritten: "(empty)",
  yes: "yes",
  no: "no",
  row: "row {row}",
  rowHead: "Row",
  pasteHint: "You can paste from Excel: click the first cell and press Ctrl+V; the next cells follow. Emptying “{column}” removes the row.",
  offerDay: "Today, {day}",

  dayHint: "Day/month/year, for example 31/05/2020",
  openCalendar: "Choose from a calendar",
  weekday: "{day, plural, =0 {Sunday} =1 {Monday} =2 {Tuesday} =3 {Wednesday} =4 {Thursday} =5 {Friday} other {Saturday}}",
  weekdayShort: "{day, plural, =0 {Sun} =1 {Mon} =2 {Tue} =3 {Wed} =4 {Thu} =5 {Fri} other {Sat}}",
  noDay: "no date yet",

  sendingFile: "Sending the file: {percent}%",
  fileKept: "Received {name} ({size})",
  fileNotSent: "The file was not sent: the connection was lost. Please choose it again.",

  copyTable: "Copy the table to Excel",
  tableCopied: "Copied. Press Ctrl+V in Excel.",
  tableNotCopied: "The browser does not allow copying. Please select the table and press Ctrl+C.",
  asTable: "Show as a table",

  stepDone: "done",
  stepNow: "you are here",
  stepNext: "to come",

  standing: {
    undated: "No date yet",
    open: "In time",
    soon: "Due soon",
    today: "Due today",
    late: "Late",
    done: "Done",
    doneLate: "Done late",
  },

  hall: {
    name: "Hall of {seats} seats: {communes} communes, {hamlets} hamlets",
    table: "Seats by commune and hamlet",
    unit: "Unit",
    seats: "Seats",
    taskForce: "Task force",
    delegates: "Commune delegates",
    leaders: "Hamlet leaders",
    households: "Poor and near-poor households",
    unnamed: "Not yet named",
    state: {
      open: "Open",
      half: "Proposed",
      full: "Confirmed",
      ringed: "Short, with a reason",
      dotted: "On a phone only",
    },
  },

  yearLine: {
    name: "Deadlines of the year: {marks} duties, {late} late",
    table: "Deadlines in order of day",
    today: "Today {day}",
    toToday: "To today",
    month: "Month {month}",
    day: "Last day",
    duty: "Duty",
    owner: "Who",
    standing: "Standing",
    warning: "Note",
  },

  month: {
    name: "Month {month} of {year}",
    today: "today",
  },

  demoName: "Demonstration",
  demoHere: "This is a demonstration. The office's today is <day></day>.",
  demoMoves: "Moving the date moves the clock alone; no work is done by it.",
  moveClock: "Move the date",

  fault: {
    title: "This page did not open",
    text: "The server met a fault. Please try again; if it stays, tell the administrator this number:",
    tryAgain: "Try again",
  },

  finder: {
    open: "Find",
    label: "Find a commune, hamlet, plan or page",
    hint: "With or without diacritics.",
    page: "page",
    lost: "The connection was lost.",
    count: "{count, plural, =0 {Nothing found.} one {# result} other {# results}}",
  },
} as const;
