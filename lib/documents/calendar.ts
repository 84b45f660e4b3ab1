// Days as an iCalendar file (RFC 5545): whole-day events that any calendar program takes in, and recognises when it takes them in again.
import { addDays, type Day } from "@/lib/domain/dates";

/** `uid` names the thing, not its day: a moved day moves the event that is already in the calendar. */
export type CalendarDay = { uid: string; day: Day; summary: string; description: string };

const LINE_OCTETS = 75;

/** Lines end in CRLF and are folded at 75 octets, never inside a letter. */
export function calendarOf(name: string, stampedAt: Date, days: readonly CalendarDay[]): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Doi thoai chinh sach//VI",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`,
    ...days.flatMap((day) => eventOf(day, stampedAt)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventOf({ uid, day, summary, description }: CalendarDay, stampedAt: Date): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${stampedAt.toISOString().replace(/[-:]|\.\d+/g, "")}`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    `DTEND;VALUE=DATE:${basic(addDays(day, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

const basic = (day: Day) => day.replaceAll("-", "");
const escaped = (text: string) => text.replace(/[\\;,]/g, "\\$&").replace(/\r\n?|\n/g, "\\n");

function folded(line: string): string {
  const lines = [""];
  for (const letter of line) {
    const open = lines.at(-1) ?? "";
    const room = lines.length === 1 ? LINE_OCTETS : LINE_OCTETS - 1;
    if (octets(open + letter) > room) lines.push(letter);
    else lines[lines.length - 1] = open + letter;
  }
  return lines.join("\r\n ");
}

const octets = (text: string) => new TextEncoder().encode(text).length;
