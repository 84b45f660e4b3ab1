import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/permissions";
import { closePlan, copyPlan, createPlan } from "@/lib/features/plans/commands";
import { recordDuty, recordReceipt } from "@/lib/features/plans/deadline-commands";
import { deadlineSheet } from "@/lib/features/plans/deadline-queries";
import { limitDays, planForm } from "@/lib/features/plans/form-queries";
import type { Section } from "@/lib/features/plans/forms";
import { provinceSheet } from "@/lib/features/plans/province-queries";
import { planSheet } from "@/lib/features/plans/queries";
import {
  recordReportDue,
  saveDuties,
  saveFunding,
  saveHeading,
  saveLegalBases,
  saveLimits,
  saveNorms,
  saveProgrammes,
  saveTexts,
  saveTopics,
} from "@/lib/features/plans/section-commands";
import { fromForm } from "@/lib/platform/action";
import type { Command, Trace } from "@/lib/platform/command";
import { db } from "@/lib/platform/db";
import { playWorld, setDay } from "@/prisma/world";
import { actorNamed } from "../support/people";

let phong: Actor;
let plan2020: string;
let plan2021: string;
beforeAll(async () => {
  await playWorld("2020-05-20");
  phong = await actorNamed("phong");
  plan2020 = await planOf(2020);
  plan2021 = await planOf(2021);
}, 60_000);

const planOf = async (year: number) => (await db().plan.findFirstOrThrow({ where: { year } })).id;
const refused = (code: string, facts = {}) => expect.objectContaining({ code, facts: expect.objectContaining(facts) });
const auditOf = (planId: string) => db().audit.count({ where: { subjectId: planId } });

const SAVE: Record<Section, Command<Trace>> = {
  heading: saveHeading,
  texts: saveTexts,
  norms: saveNorms,
  limits: saveLimits,
  legalBases: saveLegalBases,
  funding: saveFunding,
  programmes: saveProgrammes,
  topics: saveTopics,
  duties: saveDuties,
};
const SECTIONS = Object.keys(SAVE) as Section[];

/** What a form of this section would send: what it shows, and what was changed in it. */
async function formOf(section: Section, changed: Record<string, string> = {}, planId = plan2021) {
  const form = await planForm(phong, planId, section);
  if (!form) throw new Error("no form");
  return fromForm({ planId, seen: form.seen, ...form.values, ...changed });
}

const shown = async (section: Section, planId = plan2021) => (await planForm(phong, planId, section))?.values;

describe("a plan is made", () => {
  const norms = {
    taskForcePerCluster: "7",
    delegatesPerCommune: "7",
    leadersPerHamlet: "2",
    householdsPerHamlet: "6",
    peoplePerHousehold: "1",
  };
  const asked = async (changed: Record<string, string>) => {
    const { officeId } = await db().plan.findFirstOrThrow({ where: { id: plan2020 } });
    return { officeId, year: "2030", title: "Tổ chức đối thoại năm 2030", ...norms, ...changed };
  };

  test("one_plan_per_year", async () => {
    await expect(createPlan(phong, await asked({ year: "2020" }))).rejects.toEqual(refused("one_plan_per_year"));
    await expect(copyPlan(phong, { planId: plan2020, year: "2021" })).rejects.toEqual(refused("one_plan_per_year"));
  });

  test("with every limit to be filled, and asking for what it lacks", async () => {
    const made = await createPlan(phong, await asked({}));
    const sheet = await planSheet(phong, String(made?.id));
    expect(sheet?.totals.total).toBe(0);
    expect(sheet?.missing).toEqual(expect.arrayContaining(["legalBases", "funding", "reportDue", "dialogueLimit", "communePlanLimit"]));
    expect(await limitDays(phong, String(made?.id))).toHaveLength(9);
  });

  test.each([
    ["a norm below zero", { householdsPerHamlet: "-1" }, ["householdsPerHamlet"], "notACount"],
    ["a norm that is no number", { leadersPerHamlet: "hai" }, ["leadersPerHamlet"], "notACount"],
    ["a year out of sight", { year: "1875" }, ["year"], "notAYear"],
    ["no title", { title: "  " }, ["title"], "required"],
    ["a title of 100,000 characters", { title: "x".repeat(100_000) }, ["title"], "tooLong"],
  ])("not with %s", async (_, changed, path, message) => {
    await expect(createPlan(phong, await asked(changed))).rejects.toMatchObject({ issues: [expect.objectContaining({ path, message })] });
  });

  test("by the Labour office alone", async () => {
    for (const username of ["quantri", "lanhdao", "xa.long-thuan", "so", "kiemtoan"]) {
      await expect(createPlan(await actorNamed(username), await asked({ year: "2031" }))).rejects.toEqual(refused("forbidden"));
    }
  });
});

describe("a section is saved", () => {
  test.each(SECTIONS)("%s: sent back as it was shown, nothing changes", async (section) => {
    const before = await shown(section, plan2020);
    await SAVE[section](phong, await formOf(section, {}, plan2020));
    expect(await shown(section, plan2020)).toEqual(before);
  });

  test.each<[Section, string, string]>([
    ["heading", "signerName", "Lê Thị Mới"],
    ["texts", "purposes", "Một ý.\nHai ý."],
    ["norms", "householdsPerHamlet", "5"],
    ["limits", "rows.0.source", "Kế hoạch, mục V"],
    ["legalBases", "rows.0.subject", "giảm nghèo năm 2021"],
    ["funding", "rows.0.name", "Ngân sách huyện"],
    ["programmes", "rows.0.name", "Chương trình mới"],
    ["topics", "rows.0.name", "Đất ở"],
    ["duties", "rows.0.text", "Việc mới của Phòng."],
  ])("%s: %s", async (section, name, text) => {
    const filled = section === "legalBases" ? { "rows.0.kind": "Công văn" } : {};
    await SAVE[section](phong, await formOf(section, { ...filled, [name]: text }));
    expect((await shown(section))?.[name]).toBe(text);
  });

  test("a row whose naming column was emptied goes, new ones come, the others keep their id", async () => {
    const before = (await shown("topics")) ?? {};
    await saveTopics(
      phong,
      await formOf("topics", { "rows.1.name": "", "rows.8.name": "Hộ tịch", "rows.9.name": " ", "rows.10.name": "Đường giao thông" }),
    );
    const after = (await shown("topics")) ?? {};
    expect(after["rows.1.id"]).toBe(before["rows.2.id"]);
    expect(Object.keys(after).filter((name) => name.endsWith(".name"))).toHaveLength(9);
    expect(after["rows.8.name"]).toBe("Đường giao thông");
  });

  test("a fault in a row names the row as it stands in the form, empty ones before it or not", async () => {
    const faulty = await formOf("funding", { "rows.0.name": "", "rows.2.name": "Nguồn khác", "rows.2.amountDong": "nhiều" });
    await expect(saveFunding(phong, faulty)).rejects.toMatchObject({ issues: [{ path: ["rows", 2, "amountDong"], message: "notMoney" }] });
  });

  test("an id of another plan's row becomes a row of its own", async () => {
    const foreign = (await shown("topics", plan2020))?.["rows.0.id"] ?? "";
    await saveTopics(phong, await formOf("topics", { "rows.20.id": foreign, "rows.20.name": "Của kế hoạch này" }));
    expect((await shown("topics", plan2020))?.["rows.0.id"]).toBe(foreign);
    expect(Object.values((await shown("topics")) ?? {})).toContain("Của kế hoạch này");
  });

  test("fewer task-force seats than are taken: task_force_seats_full", async () => {
    await expect(saveNorms(phong, await formOf("norms", { taskForcePerCluster: "6" }, plan2020))).rejects.toEqual(
      refused("task_force_seats_full"),
    );
  });
});

describe("two save the same section", () => {
  test("changed_meanwhile: the second gets the first one's version, and nothing is overwritten until they choose", async () => {
    const second = await formOf("heading", { position: "CHỦ TỊCH" });
    await saveHeading(phong, await formOf("heading", { signerName: "Người Thứ Nhất" }));
    const conflict = await saveHeading(phong, second).catch((error) => error);
    expect(conflict).toMatchObject({
      code: "changed_meanwhile",
      by: "Nguyễn Thị An",
      theirs: { signerName: "Người Thứ Nhất", position: "PHÓ CHỦ TỊCH" },
    });
    expect((await shown("heading"))?.position).toBe("PHÓ CHỦ TỊCH");

    await saveHeading(phong, { ...second, seen: conflict.seen });
    expect((await shown("heading"))?.position).toBe("CHỦ TỊCH");
  });

  test("both at the same moment: one is saved, one is shown both", async () => {
    const forms = [await formOf("texts", { form: "Một" }), await formOf("texts", { form: "Hai" })];
    const ended = await Promise.allSettled(forms.map((form) => saveTexts(phong, form)));
    expect(ended.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("another section is no conflict", async () => {
    const texts = await formOf("texts", { form: "Ba" });
    await saveHeading(phong, await formOf("heading", { signerName: "Người Thứ Hai" }));
    await saveTexts(phong, texts);
    expect((await shown("texts"))?.form).toBe("Ba");
  });
});

describe("a form sent twice", () => {
  test("has one effect and one trace", async () => {
    const opId = randomUUID();
    const form = { ...(await formOf("funding", { "rows.7.name": "Xã hội hóa" })), opId };
    const before = await auditOf(plan2021);
    const replies = [await saveFunding(phong, form), await saveFunding(phong, form)];
    expect(replies[1]).toEqual(replies[0]);
    expect(await auditOf(plan2021)).toBe(before + 1);
    expect(Object.values((await shown("funding")) ?? {}).filter((text) => text === "Xã hội hóa")).toHaveLength(1);
  });

  test("at the same moment too", async () => {
    const form = { ...(await formOf("funding", { "rows.7.name": "Cùng lúc" })), opId: randomUUID() };
    const before = await auditOf(plan2021);
    await Promise.all([saveFunding(phong, form), saveFunding(phong, form), saveFunding(phong, form)]);
    expect(await auditOf(plan2021)).toBe(before + 1);
  });

  test("with other content: operation_reused", async () => {
    const opId = randomUUID();
    await saveHeading(phong, { ...(await formOf("heading", { signerName: "A" })), opId });
    await expect(saveHeading(phong, { ...(await formOf("heading", { signerName: "B" })), opId })).rejects.toEqual(
      refused("operation_reused"),
    );
  });
});

describe("a copy for another year", () => {
  test("keeps 124, 85, 93, 124 = 426 and moves every limit by the years between", async () => {
    const copy = await copyPlan(phong, { planId: plan2020, year: "2022" });
    const sheet = await planSheet(phong, String(copy?.id));
    expect(sheet?.totals).toMatchObject({ total: 426, communes: 10, hamlets: 41, households: 246 });
    expect(sheet?.clusters.map(({ seats }) => seats.total)).toEqual([124, 85, 93, 124]);
    const days = new Map((await limitDays(phong, String(copy?.id)))?.map(({ kind, lastDay }) => [kind, lastDay]));
    expect([days.get("communePlan"), days.get("dialogue"), days.get("communeReport")]).toEqual(["2022-05-31", "2022-08-19", null]);
  });

  test("leaves papers, dates, letters, money and the task force behind", async () => {
    const copy = await copyPlan(phong, { planId: plan2020, year: "2023" });
    const sheet = await planSheet(phong, String(copy?.id));
    expect(sheet?.inForce).toBeUndefined();
    expect(sheet?.title).toContain("2023");
    expect(sheet?.missing).toEqual(expect.arrayContaining(["legalBases", "funding", "taskForce", "dates"]));
  });
});

describe("a commune's plan is taken in", () => {
  const communeNamed = async (name: string) => (await db().unit.findFirstOrThrow({ where: { name, level: "commune", validTo: null } })).id;
  const receipt = async (commune: string, given: Record<string, string>) => ({
    planId: plan2020,
    communeId: await communeNamed(commune),
    kind: "communePlan",
    ...given,
  });
  const dueOf = async (commune: string, kind = "communePlan") => {
    const id = await communeNamed(commune);
    return (await deadlineSheet(phong, plan2020))?.dues.find((due) => due.kind === kind && due.commune?.id === id);
  };

  test("receipt_not_in_future", async () => {
    await setDay("2020-05-30");
    await expect(recordReceipt(phong, await receipt("Long Thuận", { receivedOn: "31/05/2020" }))).rejects.toEqual(
      refused("receipt_not_in_future"),
    );
  });

  test("on the Sunday 31/5 itself, still in time", async () => {
    await setDay("2020-05-31");
    await recordReceipt(phong, await receipt("Long Thuận", { receivedOn: "31/5/2020", reference: "12/KH-UBND", paperOn: "29/05/2020" }));
    expect(await dueOf("Long Thuận")).toMatchObject({ standing: "done", daysLate: 0 });
  });

  test("late_needs_reason: past 31/5 with its reason, and late for ever", async () => {
    await setDay("2020-06-05");
    await expect(recordReceipt(phong, await receipt("Phú Thuận B", { receivedOn: "01/06/2020" }))).rejects.toEqual(
      refused("late_needs_reason", { lastDay: "31/05/2020" }),
    );
    await recordReceipt(phong, await receipt("Phú Thuận B", { receivedOn: "02/06/2020", lateReason: "Đường ngập" }));
    expect(await dueOf("Phú Thuận B")).toMatchObject({ standing: "doneLate", daysLate: 2, doneOn: "2020-06-02" });
  });

  test("a limit moved afterwards makes nobody punctual, not even when the receipt is written anew", async () => {
    const rows = await formOf("limits", { "rows.0.day": "30/06/2020" }, plan2020);
    await saveLimits(phong, rows);
    await recordReceipt(phong, await receipt("Phú Thuận B", { receivedOn: "03/06/2020", lateReason: "Đường ngập" }));
    expect(await dueOf("Phú Thuận B")).toMatchObject({ standing: "doneLate", lastDay: "2020-05-31", daysLate: 3 });
    await saveLimits(phong, await formOf("limits", { "rows.0.day": "31/05/2020" }, plan2020));
  });

  test("past the lock day the Labour office still takes it in; a commune never does", async () => {
    await saveLimits(phong, await formOf("limits", { "rows.0.lockOn": "03/06/2020" }, plan2020));
    await recordReceipt(phong, await receipt("Thường Lạc", { receivedOn: "04/06/2020", lateReason: "Gửi bù" }));
    const late = await receipt("Thường Lạc", { receivedOn: "04/06/2020", lateReason: "Gửi bù" });
    await expect(recordReceipt(await actorNamed("xa.thuong-lac"), late)).rejects.toEqual(refused("forbidden"));
  });

  test("is marked as done for the commune, with the day of its paper", async () => {
    const last = await db().audit.findFirstOrThrow({ where: { deed: "receipt.record" }, orderBy: { id: "desc" } });
    expect(last).toMatchObject({ behalfOfId: await communeNamed("Thường Lạc"), subjectId: plan2020 });
  });

  test("the database refuses by itself what the rule would have refused", async () => {
    const { id: planId } = await db().plan.findFirstOrThrow({ where: { year: 2020 } });
    const late = { planId, communeId: await communeNamed("Thường Phước 1"), kind: "communePlan" as const, dueOn: new Date("2020-05-31") };
    await expect(db().receipt.create({ data: { ...late, receivedOn: new Date("2020-06-02") } })).rejects.toThrow("late_needs_reason");
    await expect(db().receipt.create({ data: { ...late, receivedOn: new Date("2030-01-01"), lateReason: "x" } })).rejects.toThrow(
      "receipt_not_in_future",
    );
  });

  test("a report of opinions is late by the day of its cluster's dialogue", async () => {
    const communeId = await communeNamed("Long Khánh A");
    const { clusterId } = await db().planCommune.findUniqueOrThrow({ where: { planId_communeId: { planId: plan2020, communeId } } });
    await db().dialogue.update({ where: { clusterId }, data: { plannedOn: new Date("2020-06-08") } });
    const report = await receipt("Long Khánh A", { kind: "communeReport", receivedOn: "04/06/2020" });
    await expect(recordReceipt(phong, report)).rejects.toEqual(refused("late_needs_reason", { lastDay: "03/06/2020" }));
    await recordReceipt(phong, { ...report, lateReason: "Tổng hợp chậm" });
    expect(await dueOf("Long Khánh A", "communeReport")).toMatchObject({ standing: "doneLate", daysLate: 1 });
  });

  test("a commune that is not in the plan does not exist for it", async () => {
    const dissolved = await db().unit.findFirstOrThrow({ where: { name: "Thường Thới Hậu B" } });
    await expect(
      recordReceipt(phong, { ...(await receipt("Long Thuận", { receivedOn: "31/05/2020" })), communeId: dissolved.id }),
    ).rejects.toEqual(refused("not_found"));
  });
});

describe("limits and duties", () => {
  test("limit_before_planned_dialogue: a dialogue's limit does not move before a day already planned", async () => {
    const at = Object.entries((await shown("limits", plan2020)) ?? {})
      .find(([, kind]) => kind === "dialogue")?.[0]
      .split(".")[1];
    const moved = await formOf("limits", { [`rows.${at}.day`]: "01/06/2020" }, plan2020);
    await expect(saveLimits(phong, moved)).rejects.toEqual(refused("limit_before_planned_dialogue"));
  });

  test("the report's day is asked for until it is recorded", async () => {
    expect((await planSheet(phong, plan2020))?.missing).toContain("reportDue");
    await recordReportDue(phong, { planId: plan2020, day: "15/09/2020", source: "Công văn số 1/SLĐTBXH" });
    expect((await planSheet(phong, plan2020))?.missing).not.toContain("reportDue");
  });

  test("a duty is done on a day, and open again when the day is taken away", async () => {
    const duty = await db().duty.findFirstOrThrow({ where: { planId: plan2020 } });
    await recordDuty(phong, { dutyId: duty.id, doneOn: "01/06/2020", doneNote: "Đã gửi công văn" });
    const stored = async () => (await deadlineSheet(phong, plan2020))?.duties.find(({ id }) => id === duty.id);
    expect(await stored()).toMatchObject({ doneOn: "2020-06-01", doneNote: "Đã gửi công văn" });
    await recordDuty(phong, { dutyId: duty.id, doneOn: "", doneNote: "" });
    expect((await stored())?.doneOn).toBeNull();
  });
});

describe("what the province sees", () => {
  test("its district's figures and who is late, and no person's name", async () => {
    const [district] = await provinceSheet(await actorNamed("so"), 2020);
    expect(district?.plan?.totals.total).toBe(426);
    expect(district?.plan?.clusters.map(({ seats }) => seats)).toEqual([124, 85, 93, 124]);
    expect(district?.plan?.dues.some(({ standing }) => standing === "late")).toBe(true);
    const names = [...(await db().account.findMany()).map(({ fullName }) => fullName), "Huỳnh Văn Tài"];
    expect(names.filter((name) => JSON.stringify(district).includes(name))).toEqual([]);
  });

  test("a district without a plan of that year", async () => {
    expect(await provinceSheet(await actorNamed("so"), 2050)).toMatchObject([{ unit: "Huyện Hồng Ngự", plan: null }]);
  });
});

test("plan_closed: a closed plan takes nothing more", async () => {
  const form = await formOf("heading");
  await closePlan(phong, { planId: plan2021 });
  await expect(saveHeading(phong, form)).rejects.toEqual(refused("plan_closed"));
  await expect(recordReportDue(phong, { planId: plan2021, day: "15/09/2021", source: "x" })).rejects.toEqual(refused("plan_closed"));
});
