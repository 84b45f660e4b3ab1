// How an office's form shows it.
import "server-only";
import type { Shown } from "@/lib/platform/conflict";
import type { Office } from "@/prisma/generated/client";

export const shownOffice = (office: Office): Shown => ({
  bodyName: office.bodyName,
  bureauName: office.bureauName,
  superiorLine: office.superiorLine,
  agencyLines: office.agencyLines.join("\n"),
  symbol: office.symbol,
  place: office.place,
  contact: office.contact,
  taskForceName: office.taskForceName,
  communeWord: office.communeWord,
  hamletWord: office.hamletWord,
  reportsToId: office.reportsToId ?? "",
});
