// The plan of 2020 in the figures that its text states.
import type { Holiday } from "@/lib/domain/dates";
import type { ClusterShape, Norms } from "@/lib/domain/seats";

export const norms2020: Norms = { taskForcePerCluster: 7, delegatesPerCommune: 7, leadersPerHamlet: 2, householdsPerHamlet: 6 };

export const clusters2020: ClusterShape[] = [
  cluster(["Thường Thới Tiền", 4], ["Thường Phước 1", 5], ["Thường Phước 2", 3]),
  cluster(["Thường Thới Hậu A", 2], ["Thường Lạc", 6]),
  cluster(["Long Khánh A", 6], ["Long Khánh B", 3]),
  cluster(["Phú Thuận A", 4], ["Phú Thuận B", 3], ["Long Thuận", 5]),
];

export const holidays2020: Holiday[] = [
  { on: "2020-01-01", name: "Tết Dương lịch" },
  ...["23", "24", "25", "26", "27", "28", "29"].map((day) => ({ on: `2020-01-${day}`, name: "Tết Nguyên đán" })),
  { on: "2020-04-02", name: "Giỗ Tổ Hùng Vương" },
  { on: "2020-04-30", name: "Ngày Chiến thắng" },
  { on: "2020-05-01", name: "Ngày Quốc tế lao động" },
  { on: "2020-09-02", name: "Quốc khánh" },
];

function cluster(...communes: [string, number][]): ClusterShape {
  return { communes: communes.map(([name, hamlets]) => ({ id: name, name, hamlets })) };
}
