// The people of the demonstration, all invented, and their accounts.
import type { Role } from "@/lib/domain/permissions";
import { COMMUNES } from "./places";

/** A command's input as a form would send it. */
export type CommandInput = Record<string, string>;

export const DEMO_PASSWORD = "doi-thoai-2020";

type Person = { username: string; fullName: string; role: Role; office: "district" | "province"; unit?: string };

const COMMUNE_OFFICIALS = [
  "Võ Thị Hạnh",
  "Đặng Văn Khoa",
  "Bùi Thị Chi",
  "Trương Văn Dũng",
  "Hồ Thị Lan",
  "Ngô Văn Minh",
  "Dương Thị Nga",
  "Lý Văn Phong",
  "Mai Thị Quyên",
  "Đỗ Văn Sang",
];

export const TASK_FORCE: readonly { fullName: string; position: string; body: string; topics: readonly number[] }[] = [
  { fullName: "Lê Văn Bình", position: "Trưởng phòng", body: "Phòng Lao động - Thương binh và Xã hội", topics: [0, 1, 2, 3] },
  { fullName: "Phan Thị Cúc", position: "Phó Trưởng phòng", body: "Phòng Y tế", topics: [4] },
  { fullName: "Trần Quốc Đạt", position: "Phó Trưởng phòng", body: "Phòng Giáo dục và Đào tạo", topics: [5] },
  { fullName: "Huỳnh Thị Giang", position: "Phó Trưởng phòng", body: "Phòng Nông nghiệp và Phát triển nông thôn", topics: [6] },
  { fullName: "Cao Văn Hải", position: "Giám đốc", body: "Phòng giao dịch Ngân hàng Chính sách xã hội huyện", topics: [7] },
  { fullName: "Tô Thị Kim", position: "Phó Trưởng phòng", body: "Phòng Kinh tế và Hạ tầng", topics: [] },
  { fullName: "Châu Văn Lâm", position: "Phó Chủ tịch", body: "Ủy ban Mặt trận Tổ quốc Việt Nam huyện", topics: [] },
];

export const PEOPLE: readonly Person[] = [
  { username: "quantri", fullName: "Nguyễn Văn Quản", role: "administrator", office: "district" },
  { username: "phong", fullName: "Nguyễn Thị An", role: "labourOffice", office: "district" },
  { username: "lanhdao", fullName: "Trần Văn Lãnh", role: "leader", office: "district" },
  ...TASK_FORCE.map(({ fullName }, index): Person => ({ username: `to.${index + 1}`, fullName, role: "taskForce", office: "district" })),
  ...COMMUNES.map(
    ({ username, name }, index): Person => ({
      username,
      fullName: COMMUNE_OFFICIALS[index] ?? name,
      role: "commune",
      office: "district",
      unit: name,
    }),
  ),
  { username: "ap.phu-hoa-a", fullName: "Phạm Văn Út", role: "hamlet", office: "district", unit: "Phú Hòa A" },
  { username: "so", fullName: "Lâm Thị Sở", role: "department", office: "province" },
  { username: "kiemtoan", fullName: "Vương Văn Toán", role: "auditor", office: "district" },
];
