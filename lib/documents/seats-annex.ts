import { type Norms, type SeatGroup, type Seats, seatsOf, seatsOfCommune, totalOf } from "@/lib/domain/seats";
import { romanOf } from "@/lib/domain/vietnamese";
import { ended } from "./letterhead";
import { paragraph } from "./parts";
import type { PlanCluster, PlanPaper, Words } from "./plan-paper";
import { groupName, people, SEAT_GROUPS } from "./plan-seats";
import type { Block, Column, Row } from "./tree";

/** Seats by cluster and commune, with the sums; below it the norms they follow. */
export function seatsAnnex({ clusters, norms, words }: PlanPaper): Block[] {
  return [
    {
      kind: "table",
      columns: columnsOf(words),
      rows: [...clusters.flatMap((cluster) => rowsOf(cluster, norms)), totalRow(clusters, norms)],
    },
    paragraph(ended(normsOf(norms, words))),
  ];
}

function columnsOf(words: Words): Column[] {
  const name = (group: SeatGroup) => groupName(group, words);
  return [
    { title: "TT", share: 6, align: "center" },
    { title: `Cụm, ${words.commune}`, share: 32, align: "left" },
    { title: `Số ${words.hamlet}`, share: 9, align: "right" },
    { title: name("taskForce"), share: 10, align: "right" },
    { title: name("delegates"), share: 10, align: "right" },
    { title: name("leaders"), share: 12, align: "right" },
    { title: name("households"), share: 12, align: "right" },
    { title: "Cộng", share: 9, align: "right" },
  ];
}

function rowsOf(cluster: PlanCluster, norms: Norms): Row[] {
  const hamlets = cluster.communes.reduce((sum, commune) => sum + commune.hamlets, 0);
  return [
    { bold: true, cells: [romanOf(cluster.ordinal), `Cụm ${cluster.ordinal}`, String(hamlets), ...figuresOf(seatsOf(cluster, norms))] },
    ...cluster.communes.map((commune, i) => ({
      cells: [String(i + 1), commune.name, String(commune.hamlets), ...figuresOf(seatsOfCommune(commune, norms))],
    })),
  ];
}

function figuresOf(seats: Seats): string[] {
  const seatsFor = (group: SeatGroup) => String(seats.addends.find((addend) => addend.group === group)?.seats ?? "");
  return [...SEAT_GROUPS.map(seatsFor), String(seats.total)];
}

function totalRow(clusters: readonly PlanCluster[], norms: Norms): Row {
  const total = totalOf(clusters, norms);
  return {
    bold: true,
    cells: ["", "Tổng cộng", String(total.hamlets), ...SEAT_GROUPS.map((group) => String(total[group])), String(total.total)],
  };
}

function normsOf(norms: Norms, words: Words): string {
  return (
    `Định mức: ${words.taskForce} ${people(norms.taskForcePerCluster)}/cụm; đại biểu ${people(norms.delegatesPerCommune)}/${words.commune}; ` +
    `trưởng, phó ${people(norms.leadersPerHamlet)}/${words.hamlet}; hộ nghèo, hộ cận nghèo ${people(norms.householdsPerHamlet)}/${words.hamlet}`
  );
}
