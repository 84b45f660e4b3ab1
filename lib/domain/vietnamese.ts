// Vietnamese text and names, and how papers write days, points and sections. What a person wrote is cleaned, never rewritten.
import type { Day } from "./dates";

const lookAlikes: readonly [RegExp, string][] = [
  [/[ÐƉ]/g, "Đ"],
  [/[ðɖ]/g, "đ"],
];
const fullWidthDigits = /[\uFF10-\uFF19]/g;
const spaces = /\s+/g;
const invisibles = /[\p{Cf}\p{Cc}]/gu;
const marks = /\p{M}/gu;
const dashes = /[\u2010-\u2015\u2212]/g;

/** One line as typed or pasted, in NFC, without invisible characters and double spaces. The tone stays where its writer put it. */
export function cleanText(text: string): string {
  const visible = text.replace(spaces, " ").replace(invisibles, "").replace(spaces, " ").trim();
  const digits = visible.replace(fullWidthDigits, (digit) => String(digit.charCodeAt(0) - 0xff10));
  return lookAlikes.reduce((clean, [alike, letter]) => clean.replace(alike, letter), digits.normalize("NFC"));
}

/** For search and for telling doubles: lower case without marks, so "Phú Hoà", "phú hòa" and "PHU HOA" are one. */
export function foldName(text: string): string {
  const bare = text.normalize("NFD").replace(marks, "");
  return cleanText(bare).toLowerCase().replaceAll("đ", "d").replace(dashes, "-");
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** For telling whether two names are one: letters and tones count, not where the tone mark sits ("Hoà" is "Hòa") nor capitals. */
export function spellingOf(name: string): string {
  const words = cleanText(name).toLowerCase().normalize("NFD").split(" ");
  return words.map((word) => word.replace(tones, "").normalize("NFC") + (word.match(tones) ?? []).join("")).join(" ");
}

const collator = new Intl.Collator("vi", { numeric: true });

/** Vietnamese order: a ă â … d đ e, tones ngang huyền hỏi ngã sắc nặng, "Ấp 2" before "Ấp 10". */
export function compareNames(a: string, b: string): number {
  return collator.compare(a, b);
}

/** Lists of people go by the given name (the last word), then by family and middle name. */
export function compareByGivenName(a: string, b: string): number {
  return compareNames(givenNameOf(a), givenNameOf(b)) || compareNames(a, b);
}

export function givenNameOf(name: string): string {
  return name.trim().split(spaces).at(-1) ?? "";
}

/** "07", as papers count and date. */
export function twoDigits(n: number): string {
  return String(n).padStart(2, "0");
}

/** "ngày 05 tháng 3 năm 2020": by Nghị định 30/2020 days below 10 and the months 1 and 2 take a zero. */
export function paperDay(day: Day): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `ngày ${date} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
}

/** The same with day and month left to be written by hand. */
export function paperDayBlank(year: number): string {
  return `ngày      tháng      năm ${year}`;
}

/** "Hồng Ngự, ngày 05 tháng 3 năm 2020". */
export function paperDate(place: string, day: Day): string {
  return `${place}, ${paperDay(day)}`;
}

export function paperDateBlank(place: string, year: number): string {
  return `${place}, ${paperDayBlank(year)}`;
}

const letters = [..."abcdđeghiklmnopqrstuvxy"];

/** The letter of the n-th point (from 1) in the Vietnamese alphabet: a, b, c, d, đ, e, g …; after y comes aa. */
export function letterOf(n: number): string {
  if (n < 1) return "";
  return letterOf(Math.floor((n - 1) / letters.length)) + (letters[(n - 1) % letters.length] ?? "");
}

const romans: readonly [number, string][] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

export function romanOf(n: number): string {
  const [size, sign] = romans.find(([size]) => size <= n) ?? [n, ""];
  return sign && sign + romanOf(n - size);
}

export { inWords } from "./number-words";
