// What the office's page shows: its names, its holidays, the demonstration's clock, and what a first run needs to know.
import "server-only";
import { type Actor, can } from "@/lib/domain/permissions";
import { officeToday, toDay } from "@/lib/platform/clock";
import { digestOf } from "@/lib/platform/conflict";
import { db } from "@/lib/platform/db";
import { within } from "@/lib/platform/reach";
import { canRestart } from "@/lib/platform/restart";
import { allHolidays } from "./facts";
import { shownHolidays, shownOffice } from "./forms";

export type OfficeSheet = NonNullable<Awaited<ReturnType<typeof officeSheet>>>;

/** The actor's office with all that may be set there; null for whom it does not exist. */
export async function officeSheet(actor: Actor) {
  const { officeId } = within(actor, "office.read");
  const office = await db().office.findFirst({ where: { id: officeId }, include: { unit: true } });
  if (!office) return null;
  const { unit, ...stored } = office;
  const values = shownOffice(stored);
  const [installation, others, today] = await Promise.all([db().installation.findFirst(), upperOffices(office.id), officeToday()]);
  const isDemo = installation?.isDemo ?? false;
  const subject = { officeId: office.id };
  return {
    id: office.id,
    bodyName: office.bodyName,
    level: unit.level,
    values,
    seen: digestOf(values),
    others,
    today,
    isDemo,
    holidays: await holidaysFrom(Number(today.slice(0, 4))),
    keyIsUnprinted: installation?.recoverySealed != null && can(actor, "recoveryKey.store", subject),
    may: {
      save: can(actor, "office.save", subject),
      saveHolidays: can(actor, "holiday.save", subject),
      moveClock: isDemo && can(actor, "clock.move", subject),
      backUp: can(actor, "backup.make", subject),
      setRoleRules: can(actor, "roleRule.set", subject),
      leaveDemo: isDemo && can(actor, "office.leaveDemo", subject),
    },
  };
}

/** The demonstration as the page "use it for real" shows it; null where there is nothing to leave. `canRestart`: the start script is there to open the empty office. */
export async function demonstrationLeft(actor: Actor) {
  const office = await officeSheet(actor);
  if (!office?.may.leaveDemo) return null;
  return { officeId: office.id, canRestart: canRestart() };
}

async function upperOffices(officeId: string) {
  const offices = await db().office.findMany({
    where: { id: { not: officeId } },
    orderBy: { bodyName: "asc" },
    select: { id: true, bodyName: true },
  });
  return offices.map(({ id, bodyName }) => ({ value: id, label: bodyName }));
}

async function holidaysFrom(year: number) {
  const stored = await allHolidays(db());
  const days = stored.map(({ on, name, source }) => ({ on: toDay(on), name, source })).filter(({ on }) => on >= `${year}-01-01`);
  return { year, days, seen: digestOf(shownHolidays(stored)) };
}
