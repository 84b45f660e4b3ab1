// What stands before the story begins: units, offices, holidays and the demonstration's accounts.
import { foldName } from "@/lib/domain/vietnamese";
import { fromDay } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";
import { hashPassword } from "@/lib/platform/password";
import { DEMO_PASSWORD, PEOPLE } from "./cast";
import { BODIES, COMMUNES, DEPARTMENT, DISSOLVED, DISTRICT, OFFICE, PROVINCE } from "./places";
import { HOLIDAYS_2020 } from "./plan-2020";

/** Lays the ground into an empty database; the two offices are returned. */
export async function layGround(tx: Tx) {
  const province = await unit(tx, "province", null, PROVINCE);
  const district = await unit(tx, "district", province.id, DISTRICT);
  for (const { hamlets, username: _, ...commune } of COMMUNES) {
    const { id } = await unit(tx, "commune", district.id, commune);
    for (const hamlet of hamlets) await unit(tx, "hamlet", id, { ...split(hamlet), toCheck: true });
  }
  await layDissolved(tx, district.id);
  for (const { name, aliases = [] } of BODIES) {
    const { id } = await unit(tx, "body", district.id, { title: "", name });
    await tx.unitAlias.createMany({ data: aliases.map((alias) => ({ unitId: id, name: alias, nameFolded: foldName(alias) })) });
  }
  await tx.holiday.createMany({ data: HOLIDAYS_2020.map(([on, name]) => ({ on: fromDay(on), name })) });
  const offices = await layOffices(tx, province.id, district.id);
  await layAccounts(tx, offices);
  return offices;
}

async function layOffices(tx: Tx, provinceId: string, districtId: string) {
  const department = await tx.office.create({ data: { ...DEPARTMENT, unitId: provinceId } });
  const district = await tx.office.create({ data: { ...OFFICE, unitId: districtId, reportsToId: department.id } });
  return { department, district };
}

async function layDissolved(tx: Tx, parentId: string) {
  const { into, on, validTo, legalBasis, ...named } = DISSOLVED;
  const from = await unit(tx, "commune", parentId, { ...named, legalBasis, validTo: fromDay(validTo) });
  const to = await tx.unit.findFirstOrThrow({ where: { level: "commune", name: into } });
  await tx.unitSuccession.create({ data: { fromId: from.id, toId: to.id, share: "full", on: fromDay(on), legalBasis } });
}

async function layAccounts(tx: Tx, offices: { department: { id: string }; district: { id: string } }) {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  for (const { username, fullName, role, office, unit: name } of PEOPLE) {
    const officeId = office === "province" ? offices.department.id : offices.district.id;
    const unitId = name ? (await tx.unit.findFirstOrThrow({ where: { name, level: role === "hamlet" ? "hamlet" : "commune" } })).id : null;
    await tx.account.create({
      data: { username, fullName, passwordHash, mustChangePassword: false, posts: { create: { officeId, role, unitId } } },
    });
  }
}

type Row = { title: string; name: string; code?: string; toCheck?: boolean; validTo?: Date; legalBasis?: string };

const unit = (tx: Tx, level: "province" | "district" | "commune" | "hamlet" | "body", parentId: string | null, row: Row) =>
  tx.unit.create({ data: { level, parentId, ...row, nameFolded: foldName(row.name) } });

function split(fullName: string) {
  const [title = "", ...rest] = fullName.split(" ");
  return { title, name: rest.join(" ") };
}
