// What people are in an office.
import type { Role } from "@/lib/domain/permissions";

export const roles = {
  administrator: "Administrator",
  labourOffice: "Labour office",
  leader: "Leader",
  taskForce: "Task-force member",
  commune: "Commune official",
  hamlet: "Hamlet leader",
  department: "Provincial department",
  auditor: "Auditor",
} as const satisfies Record<Role, string>;
