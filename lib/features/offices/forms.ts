// How the forms of an office show it.
import "server-only";
import { formatDay } from "@/lib/domain/dates";
import { toDay } from "@/lib/platform/clock";
import type { Shown } from "@/lib/platform/conflict";
import type { Holiday, Office } from "@/prisma/generated/client";

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

/** As they are pasted, one a line. */
export const shownHolidays = (holidays: readonly Holiday[]): Shown => ({
  pasted: holidays.map(({ on, name }) => `${formatDay(toDay(on))}\t${name}`).join("\n"),
});
