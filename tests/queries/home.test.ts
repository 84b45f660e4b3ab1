// What each role is shown of the year at home, and that nobody reads a drifted figure alone.
import { beforeAll, describe, expect, test } from "vitest";
import { addHamlets } from "@/lib/features/clusters/hamlet-commands";
import { keyWaits, ownPart } from "@/lib/features/home/queries";
import { provinceSheet } from "@/lib/features/plans/province-queries";
import { planHead, planList, planSheet } from "@/lib/features/plans/queries";
import { db } from "@/lib/platform/db";
import { playWorld } from "@/prisma/world";
import { actorNamed } from "../support/people";

let planId: string;
beforeAll(async () => {
  await playWorld("2020-05-20");
  planId = (await db().plan.findFirstOrThrow({ where: { year: 2020 } })).id;
}, 60_000);

describe("home: the part of the year that is one's own", () => {
  test.each([
    ["xa.thuong-phuoc-2", ["Thường Phước 2"], [1]],
    ["ap.phu-hoa-a", ["Phú Thuận A"], [4]],
    ["to.2", [], [1, 2, 3, 4]],
  ])("%s: the communes %j, the clusters %j", async (username, communes, ordinals) => {
    const own = await ownPart(await actorNamed(username), planId);
    const units = await db().unit.findMany({ where: { id: { in: [...(own?.communeIds ?? [])] }, level: "commune" } });
    const clusters = await db().cluster.findMany({ where: { id: { in: [...(own?.clusterIds ?? [])] } }, orderBy: { ordinal: "asc" } });
    expect([units.map(({ name }) => name), clusters.map(({ ordinal }) => ordinal)]).toEqual([communes, ordinals]);
  });

  test("a task-force member who sits nowhere has no dialogue at home", async () => {
    const actor = await actorNamed("to.7");
    await db().assignment.deleteMany({ where: { member: { accountId: actor.accountId } } });
    expect(await ownPart(actor, planId)).toEqual({ communeIds: [], clusterIds: [] });
  });

  test.each(["phong", "quantri", "lanhdao", "kiemtoan"])("%s works for the whole office and sees all of it", async (username) => {
    expect(await ownPart(await actorNamed(username), planId)).toBeNull();
  });

  test("the recovery key asks only the administrator to be printed", async () => {
    await db().installation.updateMany({ data: { recoverySealed: Buffer.from("sealed") } });
    expect(await Promise.all(["quantri", "phong"].map(async (name) => keyWaits(await actorNamed(name))))).toEqual([true, false]);
    await db().installation.updateMany({ data: { recoverySealed: null } });
    expect(await keyWaits(await actorNamed("quantri"))).toBe(false);
  });
});

describe("a hamlet more than the signed paper says", () => {
  const drifted = expect.arrayContaining([{ key: "total", was: 426, now: 434 }]);

  beforeAll(async () => {
    const { communeId } = await db().planCommune.findFirstOrThrow({ where: { planId, commune: { name: "Long Thuận" } } });
    await addHamlets(await actorNamed("phong"), { planId, communeId, unnamed: "1" });
  });

  test.each(["phong", "lanhdao", "to.1", "xa.long-thuan", "ap.phu-hoa-a", "kiemtoan"])(
    "%s reads both figures on every page of the plan",
    async (username) => {
      const actor = await actorNamed(username);
      expect((await planHead(actor, planId))?.drift).toEqual(drifted);
      expect((await planSheet(actor, planId))?.drift).toEqual(drifted);
      expect((await planList(actor)).find(({ id }) => id === planId)?.drift).toEqual(drifted);
    },
  );

  test("so does the province", async () => {
    const [district] = await provinceSheet(await actorNamed("so"), 2020);
    expect(district?.plan?.drift).toEqual(drifted);
  });
});
