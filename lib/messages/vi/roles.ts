// What people are in an office.
import type { Role } from "@/lib/domain/permissions";

export const roles = {
  administrator: "Quản trị viên",
  labourOffice: "Cán bộ Phòng",
  leader: "Lãnh đạo",
  taskForce: "Thành viên Tổ công tác",
  commune: "Cán bộ xã, thị trấn",
  hamlet: "Trưởng khóm, ấp",
  department: "Cán bộ Sở",
  auditor: "Kiểm toán, thanh tra",
} as const satisfies Record<Role, string>;
