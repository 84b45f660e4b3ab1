// Seats in the words of the paper: people are counted with two digits ("07 người").
import { type Norms, type SeatGroup, seatsOf } from "@/lib/domain/seats";
import { twoDigits } from "@/lib/domain/vietnamese";
import { paragraph } from "./parts";
import type { PlanCluster, Words } from "./plan-paper";
import type { Paragraph } from "./tree";

export const SEAT_GROUPS: readonly SeatGroup[] = ["taskForce", "delegates", "leaders", "households"];

/** The four lines of a cluster's seats, each with its working: "02 người x 12 ấp = 24 người". */
export function seatLines(cluster: PlanCluster, norms: Norms, officeWords: Words): Paragraph[] {
  const { addends } = seatsOf(cluster, norms);
  const words = wordsIn(cluster, officeWords);
  const lines = addends.map((addend) => {
    const unit = unitOf(addend.group, words);
    const working = unit ? `${people(addend.coefficient)} x ${twoDigits(addend.count)} ${unit} = ` : "";
    return `${groupName(addend.group, words)}: ${working}${people(addend.seats)}`;
  });
  return lines.map((line, i) => paragraph(`${line}${i === lines.length - 1 ? "." : ";"}`, "+"));
}

export function people(count: number): string {
  return `${twoDigits(count)} người`;
}

export function groupName(group: SeatGroup, words: Words): string {
  return {
    taskForce: words.taskForce,
    delegates: `Đại biểu ${words.commune}`,
    leaders: `Trưởng, phó ${words.hamlet}`,
    households: "Đại diện hộ nghèo, hộ cận nghèo",
  }[group];
}

/** The office's words as far as they are true of a cluster: two xã with their ấp are no "xã, thị trấn" and no "khóm, ấp". */
function wordsIn({ communes }: PlanCluster, words: Words): Words {
  const communeNames = communes.map(({ name }) => name);
  const hamletNames = communes.flatMap(({ hamletNames = [] }) => hamletNames);
  return { ...words, commune: narrowed(words.commune, communeNames), hamlet: narrowed(words.hamlet, hamletNames) };
}

/** The parts of "xã, thị trấn" with which the names begin; all of them where a name begins with none. */
function narrowed(word: string, names: readonly string[]): string {
  const parts = word.split(", ");
  const found = names.map((name) => parts.find((part) => name.toLocaleLowerCase("vi").startsWith(`${part.toLocaleLowerCase("vi")} `)));
  return found.length === 0 || found.includes(undefined) ? word : parts.filter((part) => found.includes(part)).join(", ");
}

function unitOf(group: SeatGroup, words: Words): string | null {
  return { taskForce: null, delegates: words.commune, leaders: words.hamlet, households: words.hamlet }[group];
}
