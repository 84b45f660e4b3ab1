import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/permissions";
import { addCluster, removeCluster, saveCluster, saveVenue } from "@/lib/features/clusters/commands";
import { moveCommune, placeCommunes, removeCommune } from "@/lib/features/clusters/commune-commands";
import { addHamlets, checkHamlets, nameHamlet, removeHamlet } from "@/lib/features/clusters/hamlet-commands";
import { clusterForms, venueChoices } from "@/lib/features/clusters/queries";
import { closePlan, createPlan } from "@/lib/features/plans/commands";
import { planSheet } from "@/lib/features/plans/queries";
import { renameUnit } from "@/lib/features/units/commands";
import { unitSheet } from "@/lib/features/units/queries";
import { Conflict } from "@/lib/platform/conflict";
import { db, transaction } from "@/lib/platform/db";
import { layGround } from "@/prisma/world/ground";
import { NORMS } from "@/prisma/world/plan-2020";
import { actorNamed } from "../support/people";

let phong: Actor;
let officeId: string;
let departmentId: string;
let planId: string;
let year = 2030;

beforeAll(async () => {
  await db().installation.create({ data: { id: 1, isDemo: true } });
  const { district, department } = await transaction(layGround);
  [officeId, departmentId] = [district.id, department.id];
  phong = await actorNamed("phong");
});

beforeEach(async () => {
  planId = await planMade(officeId);
});

async function planMade(ofOffice: string, actor = phong) {
  year += 1;
  return String((await createPlan(actor, { officeId: ofOffice, year: String(year), title: "Kế hoạch thử", ...NORMS }))?.id);
}

const refused = (code: string, facts = {}) => expect.objectContaining({ code, facts: expect.objectContaining(facts) });
const sheet = async () => {
  const found = await planSheet(phong, planId);
  if (!found) throw new Error("no plan");
  return found;
};
const clusterAt = async (ordinal: number) => {
  const found = (await sheet()).clusters.find((cluster) => cluster.ordinal === ordinal);
  if (!found) throw new Error("no cluster");
  return found;
};
const namesAt = async (ordinal: number) => (await clusterAt(ordinal)).communes.map(({ name }) => name);
const communeOf = async (name: string) => {
  const found = (await sheet()).clusters.flatMap(({ communes }) => communes).find((commune) => commune.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const hamletsOf = async (name: string) => (await communeOf(name)).hamlets.map((hamlet) => hamlet.name);

async function clusterWith(...communes: string[]) {
  await addCluster(phong, { planId });
  const { clusters } = await sheet();
  const clusterId = clusters.at(-1)?.id ?? "";
  if (communes.length > 0) await placeCommunes(phong, { clusterId, pasted: communes.join("\n") });
  return clusterId;
}

async function formOf(clusterId: string, changed: Record<string, string> = {}) {
  const form = (await clusterForms(phong, planId))?.clusters[clusterId];
  return { clusterId, ...form?.values, seen: form?.seen, ...changed };
}

async function hamletForm(commune: string, index: number, changed: Record<string, string>) {
  const hamletId = (await communeOf(commune)).hamlets[index]?.id ?? "";
  const form = (await clusterForms(phong, planId))?.hamlets[hamletId];
  return { hamletId, ...form?.values, seen: form?.seen, ...changed };
}

const add = async (commune: string, pasted: string, more = {}) =>
  addHamlets(phong, { planId, communeId: (await communeOf(commune)).id, pasted, ...more });

describe("communes pasted from Excel", () => {
  test("with the number of their hamlets, found without marks, under an alias and under another's title", async () => {
    const unit = await db().unit.findFirstOrThrow({ where: { level: "commune", name: "Thường Phước 1" } });
    const clusterId = await clusterWith("thi tran thuong thoi tien\t4", "Thị trấn Thường Lạc\t06");
    await db().unitAlias.create({ data: { unitId: unit.id, name: "Xã Cù Lao", nameFolded: "xa cu lao" } });
    await placeCommunes(phong, { clusterId, pasted: "cu lao" });
    expect(await namesAt(1)).toEqual(["Thị trấn Thường Thới Tiền", "Xã Thường Lạc", "Xã Thường Phước 1"]);
    expect((await clusterAt(1)).seats.total).toBe(7 + 7 * 3 + 8 * 10);
    await db().unitAlias.deleteMany({ where: { unitId: unit.id } });
  });

  test("headings, sums and a column of running numbers are no communes", async () => {
    await clusterWith("STT\tTên xã, thị trấn\tSố ấp", "1\tXã Long Thuận\t5", "2\tXã Phú Thuận A\t4", "\tTổng cộng\t9");
    expect(await namesAt(1)).toEqual(["Xã Long Thuận", "Xã Phú Thuận A"]);
    expect(await hamletsOf("Xã Long Thuận")).toHaveLength(5);
  });

  test("a name the territory does not know becomes a commune of it", async () => {
    await clusterWith("xã Cồn Mới\t2");
    const unit = await db().unit.findFirstOrThrow({ where: { name: "Cồn Mới" }, include: { parent: true } });
    expect([unit.title, unit.parent?.name]).toEqual(["Xã", "Hồng Ngự"]);
  });

  test.each(["năm", "100", "4,5", "-1"])(
    "hamlet_count_unclear: %s hamlets are refused with the commune's name, and nothing is placed",
    async (count) => {
      const clusterId = await clusterWith();
      const pasted = `Xã Long Khánh A\t3\nXã Long Khánh B\t${count}`;
      await expect(placeCommunes(phong, { clusterId, pasted })).rejects.toEqual(
        refused("hamlet_count_unclear", { name: "Xã Long Khánh B" }),
      );
      expect(await namesAt(1)).toEqual([]);
    },
  );

  test("commune_in_one_cluster names the commune that the plan has already", async () => {
    await clusterWith("Xã Thường Lạc");
    await expect(clusterWith("Xã Long Thuận", "thuong lac")).rejects.toEqual(refused("commune_in_one_cluster", { name: "Xã Thường Lạc" }));
  });

  test("after one was taken out, the next comes last", async () => {
    const clusterId = await clusterWith("Xã Thường Lạc", "Xã Long Thuận", "Xã Phú Thuận A");
    await removeCommune(phong, { planId, communeId: (await communeOf("Xã Thường Lạc")).id });
    await placeCommunes(phong, { clusterId, pasted: "Xã Thường Lạc" });
    expect(await namesAt(1)).toEqual(["Xã Long Thuận", "Xã Phú Thuận A", "Xã Thường Lạc"]);
    const ordinals = (await db().planCommune.findMany({ where: { planId } })).map(({ ordinal }) => ordinal);
    expect(new Set(ordinals).size).toBe(3);
  });
});

describe("a commune moves and goes", () => {
  test("with its hamlets; host and lead of the cluster it leaves are asked for again", async () => {
    const from = await clusterWith("Xã Long Khánh A\t6", "Xã Long Khánh B\t3");
    const to = await clusterWith("Xã Thường Lạc");
    const { id: communeId } = await communeOf("Xã Long Khánh A");
    await saveCluster(phong, await formOf(from, { hostCommuneId: communeId, leadCommuneId: communeId }));
    await moveCommune(phong, { planId, communeId, clusterId: to });
    expect(await clusterAt(1)).toMatchObject({ host: null, lead: null, seats: { total: 7 + 7 + 8 * 3 } });
    expect((await clusterAt(2)).seats.total).toBe(7 + 14 + 8 * 6);
    expect(await moveCommune(phong, { planId, communeId, clusterId: to })).toBeNull();
  });

  test("out of the plan with its seats, once", async () => {
    await clusterWith("Xã Long Khánh A\t6");
    const gone = { planId, communeId: (await communeOf("Xã Long Khánh A")).id };
    expect(await removeCommune(phong, gone)).not.toBeNull();
    expect(await removeCommune(phong, gone)).toBeNull();
    expect((await clusterAt(1)).seats.total).toBe(7);
  });

  test("cluster_not_empty, and those after an empty one that goes move up", async () => {
    const first = await clusterWith();
    const second = await clusterWith("Xã Thường Lạc");
    await expect(removeCluster(phong, { clusterId: second })).rejects.toEqual(refused("cluster_not_empty"));
    await removeCluster(phong, { clusterId: first });
    expect((await sheet()).clusters.map(({ id, ordinal }) => [id, ordinal])).toEqual([[second, 1]]);
  });

  test("a commune placed while its cluster is being removed: one of both happens", async () => {
    const clusterId = await clusterWith();
    const both = [placeCommunes(phong, { clusterId, pasted: "Xã Thường Lạc" }), removeCluster(phong, { clusterId })];
    const ended = await Promise.allSettled(both);
    expect(ended.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const [refusal] = ended.flatMap((each) => (each.status === "rejected" ? [each.reason.code] : []));
    expect(["not_found", "cluster_not_empty"]).toContain(refusal);
  });
});

describe("hamlets", () => {
  test("names fill the seats that have none yet, in their order; no seat is lost", async () => {
    await clusterWith("Xã Phú Thuận A\t3");
    await add("Xã Phú Thuận A", "Ấp Phú Hòa A\nẤp Phú Hòa B", { toCheck: "on" });
    expect(await hamletsOf("Xã Phú Thuận A")).toEqual(["Ấp Phú Hòa A", "Ấp Phú Hòa B", null]);
    await add("Xã Phú Thuận A", "ap phu thanh a\nẤp Phú Thạnh B");
    expect(await hamletsOf("Xã Phú Thuận A")).toEqual(["Ấp Phú Hòa A", "Ấp Phú Hòa B", "Ấp Phú Thạnh A", "Ấp Phú Thạnh B"]);
    await add("Xã Phú Thuận A", "", { unnamed: "2" });
    expect(await hamletsOf("Xã Phú Thuận A")).toHaveLength(6);
  });

  test("hamlet_count_unclear: a hundred without a name are refused, not cut off", async () => {
    await clusterWith("Xã Phú Thuận A");
    const refusal = refused("hamlet_count_unclear", { name: "Xã Phú Thuận A" });
    await expect(add("Xã Phú Thuận A", "", { unnamed: "100" })).rejects.toEqual(refusal);
  });

  test("a heading and running numbers are no hamlets; “Ấp Thị” is one", async () => {
    await clusterWith("Xã Thường Lạc");
    await add("Xã Thường Lạc", "TT\tTên ấp\n1\tẤp Thị\n2\tẤp 1\n3.\tẤp 2");
    expect(await hamletsOf("Xã Thường Lạc")).toEqual(["Ấp Thị", "Ấp 1", "Ấp 2"]);
    await removeCommune(phong, { planId, communeId: (await communeOf("Xã Thường Lạc")).id });
    await placeCommunes(phong, { clusterId: (await clusterAt(1)).id, pasted: "Xã Thường Lạc" });
    await add("Xã Thường Lạc", "Ấp Thị\nẤp 1");
    expect(await hamletsOf("Xã Thường Lạc")).toEqual(["Ấp Thị", "Ấp 1"]);
  });

  test("“Khóm 1” is not “Ấp 1”", async () => {
    await clusterWith("Xã Thường Phước 2");
    await add("Xã Thường Phước 2", "Khóm 1\nẤp 1");
    expect(await hamletsOf("Xã Thường Phước 2")).toEqual(["Khóm 1", "Ấp 1"]);
    await expect(add("Xã Thường Phước 2", "1")).rejects.toEqual(refused("name_means_several", { name: "1" }));
  });

  test("hamlet_once_in_plan names the hamlet", async () => {
    await clusterWith("Xã Long Thuận");
    await add("Xã Long Thuận", "Ấp Long Hưng");
    await expect(add("Xã Long Thuận", "ấp long hưng")).rejects.toEqual(refused("hamlet_once_in_plan", { name: "Ấp Long Hưng" }));
  });

  test("an alias that was stored with its title is found without it", async () => {
    const unit = await db().unit.findFirstOrThrow({ where: { name: "Long Hưng" } });
    await db().unitAlias.create({ data: { unitId: unit.id, name: "Ấp Bến Xưa", nameFolded: "ap ben xua" } });
    await clusterWith("Xã Long Thuận");
    await add("Xã Long Thuận", "Bến Xưa");
    expect(await hamletsOf("Xã Long Thuận")).toEqual(["Ấp Long Hưng"]);
    await db().unitAlias.deleteMany({ where: { unitId: unit.id } });
  });

  test("a hamlet with accounts that gets another name stays the same one, found by the old name too", async () => {
    await clusterWith("Xã Phú Thuận B");
    await add("Xã Phú Thuận B", "Ấp Phú Lợi A");
    const before = await db().unit.findFirstOrThrow({ where: { name: "Phú Lợi A" } });
    await nameHamlet(phong, await hamletForm("Xã Phú Thuận B", 0, { name: "Phú Lợi Một", toCheck: "" }));
    const after = await db().unit.findUniqueOrThrow({ where: { id: before.id }, include: { aliases: true } });
    expect([after.title, after.name, after.toCheck, after.aliases.map(({ name }) => name)]).toEqual([
      "Ấp",
      "Phú Lợi Một",
      false,
      ["Ấp Phú Lợi A"],
    ]);
    await removeHamlet(phong, await hamletForm("Xã Phú Thuận B", 0, {}));
    await add("Xã Phú Thuận B", "Ấp Phú Lợi A");
    expect(await hamletsOf("Xã Phú Thuận B")).toEqual(["Ấp Phú Lợi Một"]);
  });

  test("a nameless seat gets a name; a name that another hamlet of the commune bears takes the seat over to it", async () => {
    await clusterWith("Xã Long Khánh B\t1");
    await nameHamlet(phong, await hamletForm("Xã Long Khánh B", 0, { name: "Ấp Long Bình" }));
    await nameHamlet(phong, await hamletForm("Xã Long Khánh B", 0, { name: "Ấp Long Thái" }));
    expect(await hamletsOf("Xã Long Khánh B")).toEqual(["Ấp Long Thái"]);
    expect(await db().unit.count({ where: { name: "Long Bình" } })).toBe(1);
  });

  test("two name a seat at once: the second sees the first's name", async () => {
    await clusterWith("Xã Long Khánh B\t1");
    const forms = [await hamletForm("Xã Long Khánh B", 0, { name: "Ấp Một" }), await hamletForm("Xã Long Khánh B", 0, { name: "Ấp Hai" })];
    const ended = await Promise.allSettled(forms.map((form) => nameHamlet(phong, form)));
    expect(ended.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(ended.find(({ status }) => status === "rejected")).toMatchObject({ reason: expect.any(Conflict) });
  });

  test("renamed here and on the page of units at once: the second sees the first's name", async () => {
    await clusterWith("Xã Long Khánh A");
    await add("Xã Long Khánh A", "Ấp Long Hậu");
    const { id: unitId } = await db().unit.findFirstOrThrow({ where: { name: "Long Hậu" } });
    const seen = (await unitSheet(phong, unitId))?.seen;
    const here = await hamletForm("Xã Long Khánh A", 0, { name: "Ấp Hậu Một" });
    const ended = await Promise.allSettled([nameHamlet(phong, here), renameUnit(phong, { unitId, seen, name: "Ấp Hậu Hai" })]);
    expect(ended.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(ended.find(({ status }) => status === "rejected")).toMatchObject({ reason: expect.any(Conflict) });
  });

  test("a commune's hamlets are checked off in one go, with one audit row", async () => {
    await clusterWith("Thị trấn Thường Thới Tiền");
    await add("Thị trấn Thường Thới Tiền", "Khóm Thượng 1\nKhóm Thượng 2", { toCheck: "on" });
    await db().unit.updateMany({ where: { parent: { name: "Thường Thới Tiền" } }, data: { toCheck: true } });
    const commune = { planId, communeId: (await communeOf("Thị trấn Thường Thới Tiền")).id };
    await checkHamlets(phong, commune);
    expect((await communeOf("Thị trấn Thường Thới Tiền")).hamlets.map(({ toCheck }) => toCheck)).toEqual([false, false]);
    expect(await checkHamlets(phong, commune)).toBeNull();
    expect((await db().audit.findMany({ where: { deed: "hamlet.check", subjectId: planId } })).map(({ detail }) => detail)).toEqual([
      { communeId: commune.communeId, hamlets: 2 },
    ]);
  });
});

describe("a cluster's settings", () => {
  test("a figure of a paper is compared, a hall too small is warned about", async () => {
    const clusterId = await clusterWith("Xã Long Khánh A\t6");
    const unitId = (await communeOf("Xã Long Khánh A")).id;
    await saveVenue(phong, { planId, name: "Hội trường nhỏ", kind: "other", unitId, capacitySeats: "70" });
    const venue = (await venueChoices(phong, planId))?.venues.find(({ name }) => name === "Hội trường nhỏ");
    await saveCluster(phong, await formOf(clusterId, { venueId: venue?.id ?? "", guestSeats: "9", typedSeats: "60" }));
    expect(await clusterAt(1)).toMatchObject({
      seats: { total: 62 },
      typed: { typed: 60, computed: 62, difference: -2 },
      venueTooSmall: { capacitySeats: 70, total: 71 },
    });
  });

  test("host_commune_in_cluster, lead_commune_in_cluster: each under its own name", async () => {
    const clusterId = await clusterWith("Xã Long Khánh A");
    await clusterWith("Xã Thường Lạc");
    const stranger = (await communeOf("Xã Thường Lạc")).id;
    await expect(saveCluster(phong, await formOf(clusterId, { hostCommuneId: stranger }))).rejects.toEqual(
      refused("host_commune_in_cluster"),
    );
    await expect(saveCluster(phong, await formOf(clusterId, { leadCommuneId: stranger }))).rejects.toEqual(
      refused("lead_commune_in_cluster"),
    );
  });

  test("two officials at once: one saves, the others see that version and whose it is", async () => {
    const clusterId = await clusterWith("Xã Long Khánh A");
    const form = await formOf(clusterId);
    const saves = ["Ông An", "Bà Bình", "Ông Chín", "Bà Dung"].map((chair) => saveCluster(phong, { ...form, chair }));
    const ended = await Promise.allSettled(saves);
    expect(ended.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const conflicts = ended.flatMap((each) => (each.status === "rejected" ? [each.reason] : []));
    for (const conflict of conflicts) {
      expect(conflict).toBeInstanceOf(Conflict);
      expect(conflict).toMatchObject({ by: "Nguyễn Thị An", theirs: { chair: (await clusterAt(1)).chair } });
    }
  });

  test("a conflict names who saved this cluster, not who touched the plan last", async () => {
    const clusterId = await clusterWith("Xã Long Khánh A");
    const form = await formOf(clusterId);
    await saveCluster(phong, { ...form, chair: "Ông An" });
    const second = await db().account.create({
      data: {
        username: `phong.${year}`,
        fullName: "Người Khác",
        passwordHash: "x",
        mustChangePassword: false,
        posts: { create: { officeId, role: "labourOffice" } },
      },
    });
    const other = await actorNamed(second.username);
    await addCluster(other, { planId });
    await expect(saveCluster(other, { ...form, chair: "Bà Bình" })).rejects.toMatchObject({ by: "Nguyễn Thị An" });
  });

  test("another office's venue does not exist", async () => {
    const clusterId = await clusterWith("Xã Long Khánh A");
    const { unitId } = await db().office.findUniqueOrThrow({ where: { id: departmentId } });
    const foreign = await db().venue.create({ data: { officeId: departmentId, unitId, kind: "other", name: "Nhà của Sở" } });
    for (const venueId of [foreign.id, "00000000-0000-4000-8000-000000000000"])
      await expect(saveCluster(phong, await formOf(clusterId, { venueId }))).rejects.toEqual(refused("not_found"));
  });
});

describe("venues", () => {
  const typed = { name: "Trụ sở cũ", kind: "formerOffice", capacitySeats: "" };
  const unit = (name: string) => db().unit.findFirstOrThrow({ where: { name } });
  const venueNamed = async (name: string) => (await venueChoices(phong, planId))?.venues.find((venue) => venue.name === name);

  test("may belong to a dissolved commune, which is called so", async () => {
    const { id: unitId } = await unit("Thường Thới Hậu B");
    await saveVenue(phong, { planId, ...typed, unitId });
    expect((await venueNamed("Trụ sở cũ"))?.unit).toBe("Xã Thường Thới Hậu B (cũ)");
    const names = (await venueChoices(phong, planId))?.units.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["Xã Thường Thới Hậu B (cũ)", "Ấp Phú Hòa A, Xã Phú Thuận A"]));
  });

  test("a unit outside the office's territory does not exist", async () => {
    for (const unitId of [(await unit("Đồng Tháp")).id, "00000000-0000-4000-8000-000000000000"])
      await expect(saveVenue(phong, { planId, ...typed, unitId })).rejects.toEqual(refused("not_found"));
  });

  test("a second person's saving is a conflict; a closed plan takes none", async () => {
    const { id: unitId } = await unit("Long Thuận");
    await saveVenue(phong, { planId, ...typed, name: "Nhà văn hóa", unitId });
    const venue = await venueNamed("Nhà văn hóa");
    const change = { planId, venueId: venue?.id, seen: venue?.seen, ...typed, unitId };
    await saveVenue(phong, { ...change, name: "Nhà văn hóa xã" });
    await expect(saveVenue(phong, { ...change, name: "Nhà cũ" })).rejects.toMatchObject({
      by: "Nguyễn Thị An",
      theirs: { name: "Nhà văn hóa xã" },
    });
    await closePlan(phong, { planId });
    await expect(saveVenue(phong, { planId, ...typed, unitId })).rejects.toEqual(refused("plan_closed"));
  });
});

describe("an office of another level", () => {
  async function officeAt(unitId: string) {
    const names = { bodyName: "UBND", bureauName: "Phòng", symbol: "UBND", place: "", agencyLines: [] };
    const office = await db().office.create({ data: { unitId, ...names } });
    const account = await db().account.create({
      data: {
        username: `phong.${office.id}`,
        fullName: "Phòng",
        passwordHash: "x",
        mustChangePassword: false,
        posts: { create: { officeId: office.id, role: "labourOffice" } },
      },
    });
    const actor = await actorNamed(account.username);
    const id = await planMade(office.id, actor);
    await addCluster(actor, { planId: id });
    const cluster = await db().cluster.findFirstOrThrow({ where: { planId: id } });
    const place = (pasted: string) => placeCommunes(actor, { clusterId: cluster.id, pasted });
    const placed = async () =>
      (await db().planCommune.findMany({ where: { planId: id }, include: { commune: true } })).map(({ commune }) => commune);
    return { actor, planId: id, place, placed };
  }

  test("commune_of_the_office: a commune's office places itself and nothing else, and its venues belong to it", async () => {
    const own = await db().unit.findFirstOrThrow({ where: { name: "Thường Phước 2" } });
    const office = await officeAt(own.id);
    await expect(office.place("Xã Thường Lạc")).rejects.toEqual(refused("commune_of_the_office", { name: "Xã Thường Lạc" }));
    await office.place("xã Thường Phước 2\t3");
    expect((await office.placed()).map(({ id }) => id)).toEqual([own.id]);
    expect((await venueChoices(office.actor, office.planId))?.units[0]).toEqual({ id: own.id, name: "Xã Thường Phước 2" });
  });

  test("a province's office finds the communes below its districts", async () => {
    const { unitId } = await db().office.findUniqueOrThrow({ where: { id: departmentId } });
    const office = await officeAt(unitId);
    await office.place("Xã Thường Lạc");
    expect((await office.placed()).map(({ parentId }) => parentId)).not.toContain(unitId);
  });
});
