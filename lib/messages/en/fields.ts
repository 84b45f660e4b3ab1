// What is wrong with one field, next to it.
export const fields = {
  required: "Please fill in this field.",
  invalid: "This is not valid, please check it.",
  tooLong: "This is too long, please shorten it.",
  notADay: "This is not a date. Please type day/month/year, such as 31/05/2020.",
  notACount: "Please type a whole number from zero on.",
  notMoney: "Please type the amount in digits, such as 36.900.000.",
  notATime: "This is not a time. Please type it like 07:30.",
  notAYear: "The year must lie between 2000 and 2100.",
  notAUsername: "A username has 2 to 60 lower-case letters, digits, dots or hyphens.",
  passwordShort: "A password needs at least 12 characters.",
  passwordsDiffer: "The two passwords are not the same.",
  giveCode: "Please type the 6 digits now shown on your phone.",
  wrongCode: "The code is wrong, expired or already used. Please type the new one now shown on your phone.",
  notACode: "The code has 6 digits.",
  notHolidays: "Each line is a day (such as 01/01/2021), a tab or space, then the holiday's name.",
} as const;
