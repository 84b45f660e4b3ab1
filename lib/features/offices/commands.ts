// The office itself: opened once with the terminal's code, its names, its holidays, and in a demonstration its day.
import "server-only";
import { dayOf, daysBetween } from "@/lib/domain/dates";
import { cannotChoosePassword } from "@/lib/domain/passwords";
import type { Role } from "@/lib/domain/permissions";
import { Refusal, refuse } from "@/lib/domain/refusals";
import { fromDay } from "@/lib/platform/clock";
import { type Context, command } from "@/lib/platform/command";
import { unlessChanged } from "@/lib/platform/conflict";
import { isFirstRunCode } from "@/lib/platform/installation";
import { hashPassword } from "@/lib/platform/password";
import { layTerritory } from "@/lib/platform/places";
import { canRestart, emptyOfficeNext } from "@/lib/platform/restart";
import { allHolidays } from "./facts";
import { shownHolidays, shownOffice } from "./forms";
import { moveClockInput, officeInput, openOfficeInput, saveHolidaysInput, saveOfficeInput } from "./schema";

/** Opens the office with its first administrator. Whoever has the terminal's code is the one who started the program. */
export const openOffice = command({
  deed: "office.open",
  input: openOfficeInput,
  subject: async () => ({}),
  async run(_subject, { code, password, passwordAgain: _, fullName, username, alsoLabourOffice, ...given }, { tx, realNow: openedAt }) {
    await tx.$queryRaw`select 1 from installation for update`;
    if ((await tx.office.count()) > 0) throw new Refusal("office_already_open");
    const installation = await tx.installation.findFirst();
    if (!isFirstRunCode(code, installation?.firstRunHash ?? null)) throw new Refusal("wrong_code");
    refuse(cannotChoosePassword({ password, current: "", username }));

    const { level, province, district, commune, ...names } = given;
    const unitId = await layTerritory(tx, { level, province, district, commune });
    const office = await tx.office.create({ data: { unitId, ...names, ...firstWords(level) } });
    const roles: Role[] = alsoLabourOffice ? ["administrator", "labourOffice"] : ["administrator"];
    const posts = { create: roles.map((role) => ({ officeId: office.id, role })) };
    await tx.account.create({ data: { username, fullName, passwordHash: await hashPassword(password), mustChangePassword: false, posts } });
    await tx.installation.updateMany({ data: { openedAt, firstRunHash: null } });
    return { id: office.id, detail: { level } };
  },
});

/** What papers call the task force, communes and hamlets until the office says it otherwise. */
function firstWords(level: "province" | "district" | "commune") {
  return { taskForceName: "Tổ công tác", communeWord: level === "commune" ? "xã" : "xã, thị trấn", hamletWord: "khóm, ấp" };
}

export const saveOffice = command({
  deed: "office.save",
  input: saveOfficeInput,
  subject: officeOf,
  async run(office, { officeId, seen, ...given }, { tx }) {
    await unlessChanged(tx, shownOffice(office), seen, officeId, { deed: "office.save" });
    if (given.reportsToId === officeId) throw new Refusal("not_found");
    await tx.office.update({ where: { id: officeId }, data: given });
    return { id: officeId };
  },
});

export const saveHolidays = command({
  deed: "holiday.save",
  input: saveHolidaysInput,
  subject: officeOf,
  async run(_, { year, seen, source, pasted }, { tx }) {
    await tx.$queryRaw`select 1 from installation for update`;
    await unlessChanged(tx, shownHolidays(await allHolidays(tx)), seen, null, { deed: "holiday.save" });
    refuse(pasted.every(({ on }) => on.startsWith(`${year}-`)) ? null : "holiday_in_its_year");
    await tx.holiday.deleteMany({ where: { on: { gte: fromDay(`${year}-01-01`), lte: fromDay(`${year}-12-31`) } } });
    const byDay = new Map(pasted.map(({ on, name }) => [on, { on: fromDay(on), name, source }]));
    await tx.holiday.createMany({ data: [...byDay.values()] });
    return { id: null, detail: { year, holidays: byDay.size } };
  },
});

/** Only the clock moves; nothing is played, forward or back. */
export const moveClock = command({
  deed: "clock.move",
  input: moveClockInput,
  subject: officeOf,
  async run({ id }, { today }, { tx, realNow }) {
    const installation = await tx.installation.findFirst();
    refuse(installation?.isDemo ? null : "clock_moves_only_in_demo");
    await tx.installation.updateMany({ data: { dayShift: daysBetween(dayOf(realNow), today) } });
    return { id, detail: { today } };
  },
});

/** Leaves the demonstration as it is: the program ends, and the start script opens the empty office in its place. */
export const leaveDemonstration = command({
  deed: "office.leaveDemo",
  input: officeInput,
  subject: officeOf,
  async run({ id }, _, { tx }) {
    const installation = await tx.installation.findFirst();
    if (!installation?.isDemo || !canRestart()) return null;
    emptyOfficeNext();
    return { id };
  },
});

async function officeOf({ officeId }: { officeId: string }, { tx }: Context) {
  await tx.$queryRaw`select 1 from office where id = ${officeId}::uuid for no key update`;
  const office = await tx.office.findUnique({ where: { id: officeId } });
  return office && { ...office, officeId };
}
