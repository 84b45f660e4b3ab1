// The administrative form that every paper of the office shares, in its own words (Nghị định 30/2020/NĐ-CP, Phụ lục I, ô 1-4 and 9b).
import type { Day } from "@/lib/domain/dates";
import { paperDate, paperDateBlank, paperDay, paperDayBlank, twoDigits } from "@/lib/domain/vietnamese";
import type { AgencyLine, Letterhead } from "./tree";

type Head = {
  superiorLine: string;
  agencyLines: readonly string[];
  symbol: string;
  place: string;
  number: number | null;
  signedOn: Day | null;
  year: number;
};

/** The head of a paper; number, day and month stay blank until the register and the signature give them. */
export function letterhead(head: Head): Letterhead {
  return {
    agency: agencyOf(head.superiorLine, head.agencyLines),
    nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    motto: "Độc lập - Tự do - Hạnh phúc",
    number: `Số: ${numberAndSymbol(head.number, head.symbol)}`,
    dateLine: head.signedOn ? paperDate(head.place, head.signedOn) : paperDateBlank(head.place, head.year),
  };
}

/** How a paper is cited: "số 05/KH-UBND ngày 05 tháng 3 năm 2020", with blanks for what is not known. */
export function citation(paper: { number: number | null; symbol: string; signedOn: Day | null; year: number }): string {
  const day = paper.signedOn ? paperDay(paper.signedOn) : paperDayBlank(paper.year);
  return `số ${numberAndSymbol(paper.number, paper.symbol)} ${day}`;
}

/** The lines under "Nơi nhận:": a dash before each, a semicolon after each, a full stop after the last. */
export function recipientLines(recipients: readonly string[]): string[] {
  return recipients.map((recipient, i) => `- ${recipient}${i === recipients.length - 1 ? "." : ";"}`);
}

/** Ends a paper's content as every official form ends: "./.". */
export function ended(text: string): string {
  return `${text.replace(/[\s.;,/]+$/u, "")}./.`;
}

export function upper(text: string): string {
  return text.toLocaleUpperCase("vi");
}

function agencyOf(superiorLine: string, lines: readonly string[]): AgencyLine[] {
  const superior = superiorLine ? [{ text: upper(superiorLine), bold: false }] : [];
  return [...superior, ...lines.map((line) => ({ text: upper(line), bold: true }))];
}

function numberAndSymbol(number: number | null, symbol: string): string {
  return `${number === null ? "       " : twoDigits(number)}/${symbol}`;
}
