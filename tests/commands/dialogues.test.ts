import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { planDialogue, postponeDialogue, recordHeldDialogue } from "@/lib/features/dialogues/commands";
import { dialogueBoard, outlookOf } from "@/lib/features/dialogues/queries";
import { closePlan } from "@/lib/features/plans/commands";
import { deadlineSheet } from "@/lib/features/plans/deadline-queries";
import { planSheet } from "@/lib/features/plans/queries";
import { db } from "@/lib/platform/db";
import { playWorld, setDay } from "@/prisma/world";
import { actorNamed } from "../support/people";

const TODAY = "2020-05-20";
let planId: string;
let clusterIds: string[];

beforeAll(async () => {
  await playWorld(TODAY);
  planId = (await db().plan.findFirstOrThrow({ where: { year: 2020 } })).id;
  clusterIds = (await db().cluster.findMany({ where: { planId }, orderBy: { ordinal: "asc" } })).map(({ id }) => id);
}, 120_000);
beforeEach(() => setDay(TODAY));

const refused = (code: string, facts = {}) => expect.objectContaining({ code, facts: expect.objectContaining(facts) });
const MORNING = { startsAt: "07:30", endsAt: "11:30" };
const cluster = (ordinal: number) => clusterIds[ordinal - 1] ?? "";

async function plan(ordinal: number, day: string, more: Record<string, string> = {}) {
  return planDialogue(await actorNamed("phong"), {
    clusterId: cluster(ordinal),
    day,
    ...MORNING,
    seen: (await seen(ordinal))?.day,
    ...more,
  });
}

async function held(ordinal: number, heldOn: string, more: Record<string, string> = {}) {
  return recordHeldDialogue(await actorNamed("phong"), { clusterId: cluster(ordinal), heldOn, seen: (await seen(ordinal))?.held, ...more });
}

async function seen(ordinal: number) {
  const board = await dialogueBoard(await actorNamed("phong"), planId);
  return board?.documents.find(({ clusterId }) => clusterId === cluster(ordinal))?.seen;
}

async function dialogue(ordinal: number) {
  const sheet = await planSheet(await actorNamed("phong"), planId);
  return sheet?.clusters[ordinal - 1]?.dialogue;
}

describe("dialogue_within_limit: trước ngày 20/8/2020", () => {
  test("the 19th is the last good day; the 20th is refused with that day named", async () => {
    await expect(plan(1, "20/08/2020")).rejects.toThrow(refused("dialogue_within_limit", { lastDay: "19/08/2020" }));
    await plan(1, "19/08/2020");
    expect(await dialogue(1)).toMatchObject({ plannedOn: "2020-08-19", stage: "expected" });
  });

  test("an exception that names its document lets it past; blanks are no document", async () => {
    await expect(plan(1, "20/08/2020", { exception: "   " })).rejects.toThrow(refused("dialogue_within_limit"));
    await plan(1, "20/08/2020", { exception: "Công văn số 45/UBND-VX ngày 10/5/2020" });
    expect(await dialogue(1)).toMatchObject({ plannedOn: "2020-08-20", exception: "Công văn số 45/UBND-VX ngày 10/5/2020" });
    await plan(1, "13/08/2020");
    expect((await dialogue(1))?.exception).toBe("");
  });

  test("hours in order, in one day", async () => {
    await expect(plan(1, "13/08/2020", { endsAt: "07:30" })).rejects.toThrow();
    await expect(plan(1, "13/08/2020", { endsAt: "25:00" })).rejects.toThrow();
    await expect(plan(1, "30/02/2020")).rejects.toThrow();
  });

  test("only the Labour office sets a day", async () => {
    const commune = await actorNamed("xa.long-thuan");
    await expect(planDialogue(commune, { clusterId: cluster(1), day: "13/08/2020", ...MORNING })).rejects.toThrow(refused("forbidden"));
  });
});

describe("task_force_member_in_one_place", () => {
  test("the same people cannot sit at two clusters in the same hours; in the afternoon they can", async () => {
    await plan(1, "13/08/2020");
    await expect(plan(2, "13/08/2020")).rejects.toThrow(refused("task_force_member_in_one_place"));
    await plan(2, "13/08/2020", { startsAt: "13:30", endsAt: "17:00" });
    expect(await dialogue(2)).toMatchObject({ plannedOn: "2020-08-13", startsAt: 810 });
  });
});

describe("what a day would bring is said before it is saved", () => {
  const asked = { day: "2020-08-16", startsAt: 450, endsAt: 690 };
  const outlook = async (during: Partial<typeof asked>) => outlookOf(await actorNamed("phong"), cluster(3), { ...asked, ...during });

  test("the limit, the day of rest, the reports five days before, the task force", async () => {
    expect(await outlook({})).toMatchObject({
      why: null,
      rest: "sunday",
      opinionsDue: "2020-08-11",
      opinionsAdvise: null,
      isOpinionsOver: false,
      elsewhere: [],
      taskForce: { seated: 7, seatsMax: 7 },
    });
    expect(await outlook({ day: "2020-08-20" })).toMatchObject({ why: "dialogue_within_limit", lastDay: "2020-08-19", rest: null });
    expect(await outlook({ day: "2020-08-14" })).toMatchObject({ opinionsDue: "2020-08-09", opinionsAdvise: "2020-08-07" });
    expect(await outlook({ day: "2020-05-21" })).toMatchObject({ isOpinionsOver: true, isPast: false });
    expect(await outlook({ day: "2020-05-01" })).toMatchObject({ rest: "holiday", holiday: "Ngày Quốc tế Lao động", isPast: true });
  });

  test("who of the task force would be in two places, and where", async () => {
    await plan(1, "13/08/2020");
    const names = (await outlook({ day: "2020-08-13" }))?.elsewhere.map(({ name, ordinal }) => [name, ordinal]);
    expect(names).toHaveLength(7);
    expect(names).toContainEqual(["Lê Văn Bình", 1]);
    expect((await outlook({ day: "2020-08-13", startsAt: 690, endsAt: 800 }))?.elsewhere).toEqual([]);
  });

  test("out of reach there is nothing to see", async () => {
    await expect(actorNamed("so").then((so) => outlookOf(so, cluster(3), asked))).rejects.toThrow();
    expect(await outlookOf(await actorNamed("phong"), "00000000-0000-0000-0000-000000000000", asked)).toBeNull();
  });

  test("the limit in the plan's own wording and the day it comes to", async () => {
    const board = await dialogueBoard(await actorNamed("to.1"), planId);
    expect(board).toMatchObject({ mayPlan: false, limit: { wording: "before", day: "2020-08-20", lastDay: "2020-08-19", advise: null } });
  });
});

describe("what really happened is written down on its true day", () => {
  beforeEach(() => setDay("2020-08-26"));

  test("held_not_in_future", async () => {
    await expect(held(4, "27/08/2020", { reason: "x", document: "y" })).rejects.toThrow(refused("held_not_in_future"));
  });

  test("late_dialogue_needs_document: past the limit with reason and document, and late for ever", async () => {
    await expect(held(4, "25/08/2020")).rejects.toThrow(refused("late_dialogue_needs_document"));
    await expect(held(4, "25/08/2020", { reason: "Mưa bão" })).rejects.toThrow(refused("late_dialogue_needs_document"));
    await held(4, "25/08/2020", { reason: "Mưa bão", document: "Biên bản số 03/BB-UBND" });
    expect(await dialogue(4)).toMatchObject({ stage: "held", heldOn: "2020-08-25", isLate: true, heldReason: "Mưa bão" });
  });

  test("a limit that moves afterwards does not make it punctual, nor the one in time late", async () => {
    await moveLimit("2020-09-20");
    expect(await dialogue(4)).toMatchObject({ isLate: true, lastDay: "2020-08-19" });
    await moveLimit("2020-08-20");
  });

  test("late_correction_needs_reason: from late to punctual with the reason, and what was written before stays visible", async () => {
    await expect(held(4, "19/08/2020")).rejects.toThrow(refused("late_correction_needs_reason"));
    await held(4, "19/08/2020", { correctedWhy: "Ghi nhầm ngày của cụm khác" });
    expect(await dialogue(4)).toMatchObject({ isLate: false, wasLateOn: "2020-08-25", correctedWhy: "Ghi nhầm ngày của cụm khác" });
    await expect(held(4, "18/08/2020")).rejects.toThrow(refused("late_correction_needs_reason"));
  });

  test("changed_meanwhile: two who write the same dialogue down, the second sees the first", async () => {
    const before = (await seen(4))?.held;
    await held(4, "18/08/2020", { correctedWhy: "Theo biên bản" });
    await expect(held(4, "17/08/2020", { correctedWhy: "x", seen: before ?? "" })).rejects.toThrow(refused("changed_meanwhile"));
  });

  test("in time it needs neither", async () => {
    await held(3, "19/08/2020");
    expect(await dialogue(3)).toMatchObject({ stage: "held", isLate: false });
  });

  test("dialogue_already_held: its day is not planned again and not put off", async () => {
    await expect(plan(3, "18/08/2020")).rejects.toThrow(refused("dialogue_already_held"));
    const phong = await actorNamed("phong");
    await expect(postponeDialogue(phong, { clusterId: cluster(3), why: "Mưa" })).rejects.toThrow(refused("dialogue_already_held"));
  });
});

const moveLimit = (day: string) =>
  db().limit.update({ where: { planId_kind: { planId, kind: "dialogue" } }, data: { day: new Date(day) } });

test("put off with its reason, until a new day is set", async () => {
  await plan(1, "14/08/2020");
  const phong = await actorNamed("phong");
  await expect(postponeDialogue(phong, { clusterId: cluster(1), why: "" })).rejects.toThrow();
  await expect(postponeDialogue(phong, { clusterId: cluster(1), seen: "", why: "Mưa" })).rejects.toThrow(refused("changed_meanwhile"));
  await postponeDialogue(phong, { clusterId: cluster(1), seen: (await seen(1))?.day ?? "", why: "Lũ về sớm" });
  expect(await dialogue(1)).toMatchObject({ stage: "postponed", plannedOn: null, postponedWhy: "Lũ về sớm" });
  await plan(1, "17/08/2020");
  expect(await dialogue(1)).toMatchObject({ stage: "expected", postponedOn: null });
});

describe("the database says the same when the rules are gone round", () => {
  const set = (ordinal: number, change: string) =>
    db().$executeRawUnsafe(`update dialogue set ${change} where cluster_id = '${cluster(ordinal)}'`);

  test.each([
    ["dialogue_within_limit", "planned_on = '2020-08-20'"],
    ["dialogue_within_limit", "planned_on = '2020-08-20', limit_last_day = null"],
    ["dialogue_hours_in_order", "ends_at = starts_at"],
    ["postponed_with_reason", "postponed_on = '2020-05-01', postponed_why = ''"],
    ["late_dialogue_needs_document", "held_on = '2020-08-20', held_reason = 'x'"],
    ["held_not_in_future", "held_on = '2020-05-21'"],
    ["task_force_member_in_one_place", "planned_on = '2020-08-17', starts_at = 450, ends_at = 690"],
  ])("%s", async (name, change) => {
    await expect(set(2, change)).rejects.toThrow(name);
  });

  test("a limit that moves back over a planned day is refused too", async () => {
    const back = `update "limit" set day = '2020-08-10' where plan_id = '${planId}' and kind = 'dialogue'`;
    await expect(db().$executeRawUnsafe(back)).rejects.toThrow("dialogue_within_limit");
  });
});

test("a dialogue that a document allows past the limit is not overdue, and needs no second document when held on its day", async () => {
  await plan(2, "28/08/2020", { exception: "Công văn số 45/UBND-VX ngày 10/8/2020" });
  await setDay("2020-08-29");
  const due = async () => {
    const found = await deadlineSheet(await actorNamed("phong"), planId);
    return found?.dues.find(({ kind, clusterOrdinal }) => kind === "dialogue" && clusterOrdinal === 2);
  };
  expect(await due()).toMatchObject({ lastDay: "2020-08-28", standing: "late", daysLate: 1 });
  await expect(held(2, "29/08/2020")).rejects.toThrow(refused("late_dialogue_needs_document", { lastDay: "28/08/2020" }));
  await held(2, "28/08/2020");
  expect(await due()).toMatchObject({ standing: "done" });
  expect(await dialogue(2)).toMatchObject({ isLate: false });
});

describe("what was held stays, also at the database", () => {
  test.each([
    ["dialogue_already_held", "planned_on = '2020-08-10'"],
    ["dialogue_already_held", "held_on = null"],
    ["late_dialogue_needs_document", "held_on = '2020-08-25', limit_last_day = '2020-12-31', held_reason = ''"],
  ])("%s: %s", async (name, change) => {
    await setDay("2020-08-29");
    await expect(db().$executeRawUnsafe(`update dialogue set ${change} where cluster_id = '${cluster(3)}'`)).rejects.toThrow(name);
  });

  test("held_dialogue_stays, cluster_not_empty", async () => {
    await expect(db().dialogue.delete({ where: { clusterId: cluster(3) } })).rejects.toThrow("held_dialogue_stays");
    await expect(db().cluster.delete({ where: { id: cluster(1) } })).rejects.toThrow("cluster_not_empty");
  });

  test("member_assigned: a member who sits somewhere is not removed", async () => {
    const { memberId } = await db().assignment.findFirstOrThrow({ where: { planId } });
    await expect(db().taskForceMember.delete({ where: { id: memberId } })).rejects.toThrow("member_assigned");
  });
});

test("plan_closed: no day is set any more", async () => {
  await closePlan(await actorNamed("phong"), { planId });
  await expect(plan(1, "13/08/2020")).rejects.toThrow(refused("plan_closed"));
  await expect(held(1, "01/05/2020")).rejects.toThrow(refused("plan_closed"));
});
