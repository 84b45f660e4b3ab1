import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  cleanText,
  compareByGivenName,
  compareNames,
  foldName,
  givenNameOf,
  letterOf,
  paperDate,
  paperDateBlank,
  paperDay,
  paperDayBlank,
  romanOf,
  spellingOf,
  twoDigits,
} from "@/lib/domain/vietnamese";

const NBSP = "\u00A0";
const ZERO_WIDTH = "\u200B";

describe("what is typed is cleaned, never rewritten", () => {
  test.each([
    ["decomposed letters", "Hồng Ngự".normalize("NFD"), "Hồng Ngự"],
    ["spaces of all kinds", `  Phú${NBSP} Hòa\t A\n`, "Phú Hòa A"],
    ["a space between zero-width marks", `Phú ${ZERO_WIDTH} Hòa`, "Phú Hòa"],
    ["invisible characters", `Lê${ZERO_WIDTH} Thị\uFEFF Mai\u0000`, "Lê Thị Mai"],
    ["full-width digits", "Ấp １２", "Ấp 12"],
    ["look-alikes of đ", "Ðinh Ɖức ðạt", "Đinh Đức đạt"],
    ["the tone stays on o", "Hòa", "Hòa"],
    ["the tone stays on a", "Hoà", "Hoà"],
  ])("%s", (_, typed, clean) => expect(cleanText(typed)).toBe(clean));

  test("cleaning twice is cleaning once", () =>
    fc.assert(fc.property(vietnamese, (text) => cleanText(cleanText(text)) === cleanText(text))));
});

describe("one name however it is typed", () => {
  test.each([
    ["Phú Hòa A", "phú hoà a"],
    ["Thủy", "Thuỷ"],
    ["Trần Thị Uý", "Trần Thị Úy"],
    ["Đào Thị Ánh", "dao thi anh"],
    ["Ðào", "Đào"],
    ["Nguyễn Ưu", "NGUYỄN ƯU".normalize("NFD")],
    [`Long${NBSP}Khánh  A`, "Long Khánh A"],
    ["Lao động – TB", "Lao động - TB"],
  ])("%s = %s", (one, other) => expect(foldName(one)).toBe(foldName(other)));

  test("different names stay different", () => {
    expect(foldName("Ấp 1")).not.toBe(foldName("Ấp 11"));
    expect(foldName("Phú Hòa A")).not.toBe(foldName("Phú Hòa B"));
  });

  test("folding is stable, whatever the form", () =>
    fc.assert(
      fc.property(vietnamese, (text) => foldName(text.normalize("NFD")) === foldName(text) && foldName(foldName(text)) === foldName(text)),
    ));
});

describe("Vietnamese order", () => {
  test("letters, then tones: ngang, huyền, hỏi, ngã, sắc, nặng", () => {
    expect(sorted(compareNames, "mạ má mã mả mà ma")).toBe("ma mà mả mã má mạ");
    expect(sorted(compareNames, "Đức Đạt Đào Duyên Dũng Dung Danh")).toBe("Danh Dung Dũng Duyên Đào Đạt Đức");
    expect(sorted(compareNames, "ơ ô o ư u ê e đ d â ă a")).toBe("a ă â d đ e ê o ô ơ u ư");
  });

  test("numbers count", () => expect(["Ấp 10", "Ấp 2", "Ấp 1"].sort(compareNames)).toEqual(["Ấp 1", "Ấp 2", "Ấp 10"]));

  test("people go by the given name, then family and middle name", () => {
    const people = ["Võ Như Đào", "Nguyễn Văn An", "Lê Thị Dung", "Bùi Văn An", "An"];
    expect(people.sort(compareByGivenName)).toEqual(["An", "Bùi Văn An", "Nguyễn Văn An", "Lê Thị Dung", "Võ Như Đào"]);
    expect(givenNameOf(" Nguyễn Thị  Ánh ")).toBe("Ánh");
  });

  test("two spellings of one name are equal", () => expect(compareByGivenName("Lê Ánh".normalize("NFD"), "Lê Ánh")).toBe(0));
});

describe("how a paper dates and counts", () => {
  test.each([
    ["2020-03-05", "ngày 05 tháng 3 năm 2020"],
    ["2020-01-05", "ngày 05 tháng 01 năm 2020"],
    ["2020-02-29", "ngày 29 tháng 02 năm 2020"],
    ["2020-10-10", "ngày 10 tháng 10 năm 2020"],
  ])("%s", (day, words) => expect(paperDay(day)).toBe(words));

  test("the date line, and the same left to be written by hand", () => {
    expect(paperDate("Hồng Ngự", "2020-03-05")).toBe("Hồng Ngự, ngày 05 tháng 3 năm 2020");
    expect(paperDayBlank(2020)).toBe("ngày      tháng      năm 2020");
    expect(paperDateBlank("Hồng Ngự", 2020)).toBe("Hồng Ngự, ngày      tháng      năm 2020");
  });

  test("numbers below ten take a zero", () => expect([0, 7, 12, 246].map(twoDigits)).toEqual(["00", "07", "12", "246"]));

  test("points follow the Vietnamese alphabet: đ after d, no f, j, w, z", () => {
    expect(upTo(23).map(letterOf).join("")).toBe("abcdđeghiklmnopqrstuvxy");
    expect([24, 46, 47].map(letterOf)).toEqual(["aa", "ay", "ba"]);
  });

  test("sections are numbered in Roman", () => {
    expect([1, 2, 3, 4, 5, 6, 9, 14, 40, 2020].map(romanOf)).toEqual(["I", "II", "III", "IV", "V", "VI", "IX", "XIV", "XL", "MMXX"]);
  });
});

const vietnamese = fc.string({
  unit: fc.constantFrom(..."aăâbcdđeêohòoàuýưĐÐÁỆ 1１-–", NBSP, ZERO_WIDTH, "\u0301", "\u0323"),
  maxLength: 30,
});
const sorted = (compare: (a: string, b: string) => number, words: string) => words.split(" ").sort(compare).join(" ");
const upTo = (n: number) => Array.from({ length: n }, (_, index) => index + 1);

describe("spellingOf", () => {
  test.each([
    ["Long Hoà", "long hòa"],
    ["Thuỷ", "thủy"],
    ["Phú  Thạnh", "phú thạnh"],
  ])("%s and %s are one name", (a, b) => expect(spellingOf(a)).toBe(spellingOf(b)));
  test.each([
    ["Long Thành", "Long Thạnh"],
    ["Long Tả", "Long Ta"],
    ["Đào", "Dào"],
  ])("%s and %s are two", (a, b) => expect(spellingOf(a)).not.toBe(spellingOf(b)));
});
