// How a unit's form shows it.
import "server-only";
import { formatDay } from "@/lib/domain/dates";
import { toDay } from "@/lib/platform/clock";
import type { Shown } from "@/lib/platform/conflict";
import { fullNameOf } from "@/lib/platform/places";
import type { Unit } from "@/prisma/generated/client";

export function shownUnit(unit: Unit): Shown {
  const from = toDay(unit.validFrom);
  return { name: fullNameOf(unit), code: unit.code ?? "", validFrom: from ? formatDay(from) : "", toCheck: unit.toCheck ? "on" : "" };
}
