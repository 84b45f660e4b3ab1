import { beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/permissions";
import { found } from "@/lib/features/search/queries";
import { addAlias, addUnit, dissolveUnit, renameUnit } from "@/lib/features/units/commands";
import { unitSheet, unitTree } from "@/lib/features/units/queries";
import { Conflict } from "@/lib/platform/conflict";
import { db } from "@/lib/platform/db";

const here: { actor: Actor; stranger: Actor; districtId: string } = {
  actor: { accountId: "", posts: [] },
  stranger: { accountId: "", posts: [] },
  districtId: "",
};

beforeAll(async () => {
  const account = await db().account.create({
    data: { username: "an", fullName: "Trần Thị An", passwordHash: "x", mustChangePassword: false },
  });
  const office = async (name: string): Promise<[string, Actor]> => {
    const unit = await db().unit.create({ data: { level: "district", title: "Huyện", name, nameFolded: name.toLowerCase() } });
    const names = { bodyName: "UBND", bureauName: "Phòng", symbol: "KH", place: "", agencyLines: [] };
    const { id } = await db().office.create({ data: { unitId: unit.id, ...names } });
    return [unit.id, { accountId: account.id, posts: [{ role: "labourOffice", officeId: id, unitId: null }] }];
  };
  const [[districtId, actor], [, stranger]] = [await office("A"), await office("B")];
  Object.assign(here, { actor, stranger, districtId });
});

const added = async (parentId: string, level: string, name: string) => (await addUnit(here.actor, { parentId, level, name }))?.id ?? "";
const labels = async (typed: string) => (await found(here.actor, { typed })).map(({ label }) => label);

test("a tree of places and bodies, each under what may hold it", async () => {
  const commune = await added(here.districtId, "commune", "xã Thường Hoà");
  await added(commune, "hamlet", "Ấp Phú Hòa A");
  await added(here.districtId, "body", "Trạm Khuyến nông");
  await expect(added(here.districtId, "hamlet", "Ấp 1")).rejects.toThrow("hamlet_has_commune");
  await expect(added(commune, "hamlet", "ấp phú hoà a")).rejects.toThrow("hamlet_once_in_commune");
  const [district] = (await unitTree(here.actor)).roots;
  expect(district?.children.map(({ name }) => name)).toEqual(["Xã Thường Hoà", "Trạm Khuyến nông"]);
  expect(district?.children[0]?.children.map(({ name }) => name)).toEqual(["Ấp Phú Hòa A"]);
});

test("found with and without diacritics and under any alias; the exact spelling first", async () => {
  const thuong = await added(here.districtId, "commune", "Xã Phù Hóa");
  await added(here.districtId, "commune", "Xã Phú Hòa");
  await addAlias(here.actor, { unitId: thuong, name: "Cù lao Tây" });
  await expect(addAlias(here.actor, { unitId: thuong, name: "cu lao tay" })).rejects.toThrow("alias_once");
  expect((await labels("Phú Hòa"))[0]).toBe("Xã Phú Hòa");
  expect((await labels("Phù Hóa"))[0]).toBe("Xã Phù Hóa");
  expect(await labels("PHU HOA")).toEqual(expect.arrayContaining(["Xã Phù Hóa", "Xã Phú Hòa", "Ấp Phú Hòa A"]));
  expect(await labels("cu lao")).toEqual(["Xã Phù Hóa"]);
  expect(await labels("   ")).toEqual([]);
});

test("a renamed unit is found by its old name; a second person's saving is a conflict", async () => {
  const unitId = await added(here.districtId, "commune", "Xã Cũ");
  const seen = (await unitSheet(here.actor, unitId))?.seen;
  await renameUnit(here.actor, { unitId, seen, name: "Xã Tân Mới", keepsAlias: "on" });
  expect(await labels("xã cũ")).toEqual(["Xã Tân Mới"]);
  await expect(renameUnit(here.actor, { unitId, seen, name: "Xã Khác" })).rejects.toThrow(Conflict);
});

test("a dissolved unit stays a place, with its day and what it became", async () => {
  const [from, to] = [await added(here.districtId, "commune", "Xã Sáp Nhập"), await added(here.districtId, "commune", "Xã Đích")];
  const seen = async () => (await unitSheet(here.actor, from))?.endSeen;
  const end = { unitId: from, seen: await seen(), validTo: "31/12/2019", legalBasis: "Nghị quyết 1", share: "full" };
  await dissolveUnit(here.actor, { ...end, successorId: to });
  const sheet = await unitSheet(here.actor, from);
  expect([sheet?.validTo, sheet?.became[0]?.name]).toEqual(["2019-12-31", "Xã Đích"]);
  expect((await unitSheet(here.actor, to))?.cameFrom[0]?.name).toBe("Xã Sáp Nhập");
  await expect(dissolveUnit(here.actor, { ...end, validTo: "30/12/2019" })).rejects.toMatchObject({
    by: "Trần Thị An",
    theirs: { validTo: "31/12/2019" },
  });
  await expect(dissolveUnit(here.actor, { ...end, seen: await seen(), successorId: from })).rejects.toThrow("not_found");
});

test("to another office these units do not exist", async () => {
  const unitId = await added(here.districtId, "commune", "Xã Riêng");
  await expect(renameUnit(here.stranger, { unitId, name: "Xã Chung" })).rejects.toThrow("not_found");
  expect(await unitSheet(here.stranger, unitId)).toBeNull();
  expect(await found(here.stranger, { typed: "Xã Riêng" })).toEqual([]);
});

test("what is no search finds nothing", async () => {
  for (const raw of [{}, { typed: "a".repeat(201) }, { typed: 7 }]) expect(await found(here.actor, raw)).toEqual([]);
});
