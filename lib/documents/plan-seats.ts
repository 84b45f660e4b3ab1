// Seats in the words of the paper: people are counted with two digits ("07 người").
import { type Norms, type SeatGroup, seatsOf } from "@/lib/domain/seats";
import { twoDigits } from "@/lib/domain/vietnamese";
import { paragraph } from "./parts";
import type { PlanCluster, Words } from "./plan-paper";
import type { Paragraph } from "./tree";

export const SEAT_GROUPS: readonly SeatGroup[] = ["taskForce", "delegates", "leaders", "households"];

/** The four lines of a cluster's seats, each with its working: "02 người x 12 ấp = 24 người". */
export function seatLines(cluster: PlanCluster, norms: Norms, words: Words): Paragraph[] {
  const { addends } = seatsOf(cluster, norms);
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
    leaders: `Trưởng, Phó ${words.hamlet}`,
    households: "Đại diện hộ nghèo, hộ cận nghèo",
  }[group];
}

function unitOf(group: SeatGroup, words: Words): string | null {
  return { taskForce: null, delegates: words.commune, leaders: words.hamlet, households: words.hamlet }[group];
}
