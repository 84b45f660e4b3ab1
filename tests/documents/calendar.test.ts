import { describe, expect, test } from "vitest";
import { calendarOf } from "@/lib/documents/calendar";

const stamp = new Date("2020-05-20T01:02:03.456Z");
const day = { uid: "communePlan.1", day: "2020-05-31", summary: "Kế hoạch của xã", description: "" };
const linesIn = (text: string) => text.replaceAll("\r\n ", "").split("\r\n");

describe("the deadlines as a calendar file (RFC 5545)", () => {
  test("a whole-day event ends on the day after, also over a month's end", () => {
    expect(linesIn(calendarOf("Thời hạn", stamp, [day]))).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Doi thoai chinh sach//VI",
      "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH",
      "X-WR-CALNAME:Thời hạn",
      "BEGIN:VEVENT",
      "UID:communePlan.1",
      "DTSTAMP:20200520T010203Z",
      "DTSTART;VALUE=DATE:20200531",
      "DTEND;VALUE=DATE:20200601",
      "SUMMARY:Kế hoạch của xã",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]);
  });

  test("every line ends in CRLF and holds 75 octets at most; unfolded, no letter is harmed", () => {
    const summary = "Báo cáo tổng hợp ý kiến, kiến nghị của hộ nghèo, hộ cận nghèo ".repeat(6).trim();
    const text = calendarOf("x", stamp, [{ ...day, summary }]);
    expect(text.split("\r\n").every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(linesIn(text)).toContain(`SUMMARY:${summary.replaceAll(",", "\\,")}`);
  });

  test("commas, semicolons, backslashes and line breaks are escaped", () => {
    expect(linesIn(calendarOf("x", stamp, [{ ...day, description: "a, b; c\\d\r\ne" }]))).toContain("DESCRIPTION:a\\, b\\; c\\\\d\\ne");
  });

  test("the same thing keeps its name when its day moves", () => {
    const uids = (moved: string) => linesIn(calendarOf("x", stamp, [{ ...day, day: moved }])).filter((line) => line.startsWith("UID:"));
    expect(uids("2020-06-30")).toEqual(uids("2020-05-31"));
  });
});
