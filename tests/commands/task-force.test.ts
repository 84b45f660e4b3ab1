import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/permissions";
import { assignMember, recordDecision, removeMember, saveMember, unassignMember } from "@/lib/features/task-force/commands";
import { taskForceSheet } from "@/lib/features/task-force/queries";
import { stringsOf } from "@/lib/platform/action";
import { db } from "@/lib/platform/db";
import { playWorld } from "@/prisma/world";
import { actorNamed } from "../support/people";

let phong: Actor;
let planId: string;
beforeAll(async () => {
  await playWorld("2020-05-20");
  phong = await actorNamed("phong");
  planId = (await db().plan.findFirstOrThrow({ where: { year: 2020 } })).id;
}, 60_000);

const refused = (code: string) => expect.objectContaining({ code });
const sheet = async () => {
  const found = await taskForceSheet(phong, planId);
  if (!found) throw new Error("no sheet");
  return found;
};
const clusterAt = async (ordinal: number) => (await sheet()).clusters[ordinal - 1]?.id ?? "";
const memberNamed = async (name: string) => (await sheet()).members.find(({ fullName }) => fullName === name);

async function added(fullName: string): Promise<string> {
  await saveMember(phong, { planId, fullName });
  return (await memberNamed(fullName))?.id ?? "";
}

/** What a member's form would send. */
const formOf = async (fullName: string, changed: Record<string, string> = {}) => {
  const member = await memberNamed(fullName);
  const { id: memberId, position = "", unitId, accountId, isHead, topics, seen } = member ?? {};
  const choices = { unitId: unitId ?? "", accountId: accountId ?? "", topicIds: topics?.map(({ id }) => id).join(",") };
  return { planId, memberId, seen, fullName, position, ...choices, isHead: isHead ? "on" : "", ...changed };
};

async function seatAt(fullName: string, ordinal: number) {
  const clusterId = await clusterAt(ordinal);
  return (await memberNamed(fullName))?.seats.find((seat) => seat.clusterId === clusterId);
}

describe("the members", () => {
  test("seven sit at each of the four clusters", async () => {
    const { clusters, members, seatsMax } = await sheet();
    expect([members.length, seatsMax, ...clusters.map(({ seatsTaken }) => seatsTaken)]).toEqual([7, 7, 7, 7, 7, 7]);
  });

  test("one_head: naming a head takes the office from the one before", async () => {
    await saveMember(phong, await formOf("Phan Thị Cúc", { isHead: "on" }));
    expect((await sheet()).members.filter(({ isHead }) => isHead).map(({ fullName }) => fullName)).toEqual(["Phan Thị Cúc"]);
  });

  test("topics come from boxes of one name, and only the plan's own count", async () => {
    const { topics } = await sheet();
    const form = new FormData();
    for (const topic of topics.slice(0, 2)) form.append("topicIds", topic.id);
    form.append("topicIds", "00000000-0000-4000-8000-000000000000");
    form.append("fullName", "Ngô Thị Thử");
    await saveMember(phong, { planId, ...stringsOf(form) });
    expect((await memberNamed("Ngô Thị Thử"))?.topics.map(({ id }) => id).sort()).toEqual(
      topics
        .slice(0, 2)
        .map(({ id }) => id)
        .sort(),
    );
  });

  test("member_assigned: who still has a seat is not removed", async () => {
    const memberId = (await memberNamed("Châu Văn Lâm"))?.id;
    await expect(removeMember(phong, { memberId })).rejects.toEqual(refused("member_assigned"));
    await removeMember(phong, { memberId: await added("Người Đi") });
    expect(await memberNamed("Người Đi")).toBeUndefined();
  });

  test("after one was removed, the next comes last", async () => {
    await added("Người Một");
    const gone = await added("Người Hai");
    await added("Người Ba");
    await removeMember(phong, { memberId: gone });
    await added("Người Tư");
    expect((await sheet()).members.slice(-2).map(({ fullName }) => fullName)).toEqual(["Người Ba", "Người Tư"]);
    for (const name of ["Người Một", "Người Ba", "Người Tư"]) await removeMember(phong, { memberId: (await memberNamed(name))?.id });
  });

  test("the decision is recorded; who saves over it sees what is there and whose it is", async () => {
    const form = { planId, seen: (await sheet()).decisionSeen, decision: "Quyết định số 45/QĐ-UBND", decidedOn: "12/03/2020" };
    await recordDecision(phong, form);
    expect(await sheet()).toMatchObject({ decision: "Quyết định số 45/QĐ-UBND", decidedOn: "2020-03-12" });
    await added("Người Chen");
    const theirs = { decision: "Quyết định số 45/QĐ-UBND", decidedOn: "12/03/2020" };
    await expect(recordDecision(phong, { ...form, decision: "x" })).rejects.toMatchObject({ by: "Nguyễn Thị An", theirs });
    await removeMember(phong, { memberId: (await memberNamed("Người Chen"))?.id });
  });

  test("two save a member at once: the second sees the first's version", async () => {
    const form = await formOf("Tô Thị Kim");
    const ended = await Promise.allSettled(["Trưởng phòng", "Chuyên viên"].map((position) => saveMember(phong, { ...form, position })));
    expect(ended.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const { position = "" } = (await memberNamed("Tô Thị Kim")) ?? {};
    expect(ended.find(({ status }) => status === "rejected")).toMatchObject({ reason: { theirs: { position }, by: "Nguyễn Thị An" } });
  });

  test("what is another office's or nobody's does not exist: file, body, account", async () => {
    const [{ officeId }, department] = [
      await db().plan.findUniqueOrThrow({ where: { id: planId } }),
      await db().office.findFirstOrThrow({ where: { unit: { level: "province" } } }),
    ];
    const so = await db().account.findUniqueOrThrow({ where: { username: "so" } });
    const stored = { name: "a.pdf", mediaType: "application/pdf", sizeBytes: 1, sha256: "x", bytes: Buffer.from("x"), uploadedById: so.id };
    const file = await db().file.create({ data: { ...stored, officeId: department.id } });
    const nobody = "00000000-0000-4000-8000-000000000000";
    expect(department.id).not.toBe(officeId);
    for (const fileId of [file.id, nobody])
      await expect(recordDecision(phong, { planId, seen: (await sheet()).decisionSeen, decision: "x", fileId })).rejects.toEqual(
        refused("not_found"),
      );
    for (const foreign of [{ unitId: department.unitId }, { unitId: nobody }, { accountId: so.id }, { accountId: nobody }])
      await expect(saveMember(phong, { planId, fullName: "Người Lạ", ...foreign })).rejects.toEqual(refused("not_found"));
  });

  test("only the bodies of the office's territory are offered; a dissolved one is called so and comes last", async () => {
    const far = await db().unit.create({ data: { level: "body", name: "Phòng huyện khác", nameFolded: "phong huyen khac" } });
    const agency = await db().unit.findFirstOrThrow({ where: { level: "body", name: "Phòng Tư pháp" } });
    await db().unit.update({ where: { id: agency.id }, data: { validTo: new Date("2020-01-01") } });
    const { bodies } = await sheet();
    expect(bodies.map(({ id }) => id)).not.toContain(far.id);
    expect(bodies.at(-1)?.name).toBe("Phòng Tư pháp (cũ)");
  });

  test("who only reads gets no accounts to choose from, and no deed", async () => {
    const commune = await actorNamed("xa.long-thuan");
    expect(await taskForceSheet(commune, planId)).toMatchObject({ mayEdit: false, accounts: [], bodies: [] });
    await expect(recordDecision(commune, { planId, decision: "x" })).rejects.toEqual(refused("forbidden"));
  });
});

describe("the seats", () => {
  test("task_force_seats_full: an eighth has no seat, and the table says so before anybody presses", async () => {
    const memberId = await added("Người Thứ Tám");
    expect((await seatAt("Người Thứ Tám", 1))?.why).toBe("task_force_seats_full");
    await expect(assignMember(phong, { memberId, clusterId: await clusterAt(1) })).rejects.toEqual(refused("task_force_seats_full"));
  });

  test("member_once_in_cluster", async () => {
    const memberId = (await memberNamed("Lê Văn Bình"))?.id;
    await expect(assignMember(phong, { memberId, clusterId: await clusterAt(1) })).rejects.toEqual(refused("member_once_in_cluster"));
  });

  test("a seat freed twice is freed once", async () => {
    const seat = { memberId: (await memberNamed("Tô Thị Kim"))?.id, clusterId: await clusterAt(2) };
    expect(await unassignMember(phong, seat)).not.toBeNull();
    expect(await unassignMember(phong, seat)).toBeNull();
    expect((await sheet()).clusters[1]?.seatsTaken).toBe(6);
  });

  test("two take the last seat at the same moment: one of them sits", async () => {
    const clusterId = await clusterAt(2);
    const rivals = await Promise.all([added("Đối thủ Một"), added("Đối thủ Hai")]);
    const ended = await Promise.allSettled(rivals.map((memberId) => assignMember(phong, { memberId, clusterId })));
    expect(ended.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(ended.find(({ status }) => status === "rejected")).toMatchObject({ reason: refused("task_force_seats_full") });
    expect((await sheet()).clusters[1]?.seatsTaken).toBe(7);
  });
});

describe("task_force_member_in_one_place", () => {
  const day = new Date("2020-07-01");
  const hours = async (ordinal: number, startsAt: number, endsAt: number) =>
    db().dialogue.update({ where: { clusterId: await clusterAt(ordinal) }, data: { plannedOn: day, startsAt, endsAt } });

  test("a member sits at two clusters of one day when the hours do not meet, and not when they do", async () => {
    const memberId = await added("Người Bận");
    for (const ordinal of [3, 4])
      await unassignMember(phong, { memberId: (await memberNamed("Cao Văn Hải"))?.id, clusterId: await clusterAt(ordinal) });
    for (const { id } of (await sheet()).members.filter(({ fullName }) => fullName !== "Người Bận")) {
      await unassignMember(phong, { memberId: id, clusterId: await clusterAt(4) });
    }
    await hours(3, 450, 690);
    await hours(4, 690, 900);
    await assignMember(phong, { memberId, clusterId: await clusterAt(3) });
    expect((await seatAt("Người Bận", 4))?.why).toBeNull();

    await hours(4, 600, 900);
    expect((await seatAt("Người Bận", 4))?.why).toBe("task_force_member_in_one_place");
    await expect(assignMember(phong, { memberId, clusterId: await clusterAt(4) })).rejects.toEqual(
      refused("task_force_member_in_one_place"),
    );
  });

  test("the database refuses by itself, also when hours are moved onto each other", async () => {
    const memberId = (await memberNamed("Người Bận"))?.id;
    await hours(4, 690, 900);
    await assignMember(phong, { memberId, clusterId: await clusterAt(4) });
    await expect(hours(4, 600, 900)).rejects.toThrow("task_force_member_in_one_place");
  });
});
