// How a unit's form shows it.
import "server-only";
import { writtenDay } from "@/lib/platform/clock";
import type { Shown } from "@/lib/platform/conflict";
import { fullNameOf } from "@/lib/platform/places";
import type { Unit } from "@/prisma/generated/client";

export function shownUnit(unit: Unit): Shown {
  return { name: fullNameOf(unit), code: unit.code ?? "", validFrom: writtenDay(unit.validFrom), toCheck: unit.toCheck ? "on" : "" };
}

/** The end of a unit; what it became is added to, not overwritten. */
export const shownEnd = ({ validTo, legalBasis }: Unit): Shown => ({ validTo: writtenDay(validTo), legalBasis });
