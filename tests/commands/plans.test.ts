import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/permissions";
import { removeCommune } from "@/lib/features/clusters/commune-commands";
import { closePlan, copyPlan, createPlan } from "@/lib/features/plans/commands";
import { recordDuty, recordOfficeDue, recordReceipt } from "@/lib/features/plans/deadline-commands";
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
import { withClient } from "../../scripts/ground/database.mjs";
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
const sheet2020 = async () => {
  const sheet = await deadlineSheet(phong, plan2020);
  if (!sheet) throw new Error("no plan");
  return sheet;
};
const withOwner = (sql: string) => withClient(String(process.env.DATABASE_URL), (client) => client.query(sql));
const fileOfTheProvince = async () => {
  const { id: officeId } = await db().office.findFirstOrThrow({ where: { reportsToId: null } });
  const about = { name: "x.pdf", mediaType: "application/pdf", sizeBytes: 1, sha256: "", bytes: new Uint8Array([0]) };
  return (await db().file.create({ data: { officeId, uploadedById: phong.accountId, ...about } })).id;
};
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

/** What guards the form that asks for the report's day. */
const seenOfReport = async () => (await limitDays(phong, plan2020))?.find(({ kind }) => kind === "resultsReport")?.seen;

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
  test("renews the plan's own year and nothing else: no number, no date, no span of years", async () => {
    const said = [
      "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ.",
      "Chậm nhất ngày 31/5/2020; Công văn số 2020/UBND-VX; 2020 hộ.",
      "Giai đoạn năm 2020 - 2025; năm 2020/2021; Năm 2020, thoát nghèo năm 2020.",
    ];
    await saveTexts(phong, await formOf("texts", { contents: said.join("\n") }, plan2020));
    const copy = await copyPlan(phong, { planId: plan2020, year: "2024" });
    const texts = await db().plan.findUniqueOrThrow({ where: { id: String(copy?.id) } });
    expect(texts.title).toContain("năm 2024");
    expect(texts.contents).toEqual([said[0], said[1], "Giai đoạn năm 2020 - 2025; năm 2020/2021; Năm 2024, thoát nghèo năm 2024."]);
  });

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
  /** What the form of a paper taken in would send: guarded by what it shows, the paper's own day given. */
  const receipt = async (commune: string, given: Record<string, string>) => {
    const communeId = await communeNamed(commune);
    const asked = { planId: plan2020, communeId, kind: "communePlan", paperOn: "15/05/2020", ...given };
    return { seen: (await receivedFrom(commune, asked.kind))?.seen ?? (await sheet2020()).seenNothing, ...asked };
  };
  const receivedFrom = async (commune: string, kind = "communePlan") => {
    const id = await communeNamed(commune);
    return (await sheet2020()).receipts.find((each) => each.kind === kind && each.communeId === id);
  };
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

  test("late_correction_needs_reason: from late to punctual with the reason, and the day first written stays visible", async () => {
    const punctual = { receivedOn: "30/05/2020", reference: "20/KH-UBND" };
    await expect(recordReceipt(phong, await receipt("Phú Thuận B", punctual))).rejects.toEqual(refused("late_correction_needs_reason"));
    await recordReceipt(phong, await receipt("Phú Thuận B", { ...punctual, correctedWhy: "Ghi nhầm ngày trong sổ công văn đến" }));
    expect(await dueOf("Phú Thuận B")).toMatchObject({ standing: "done", daysLate: 0 });
    expect(await receivedFrom("Phú Thuận B")).toMatchObject({
      wasLateOn: "2020-06-02",
      correctedWhy: "Ghi nhầm ngày trong sổ công văn đến",
    });
    await expect(recordReceipt(phong, await receipt("Phú Thuận B", punctual))).rejects.toEqual(refused("late_correction_needs_reason"));
  });

  test("a paper that came when there was no limit stays punctual when one is set", async () => {
    await saveLimits(phong, await formOf("limits", { "rows.0.day": "" }, plan2020));
    await recordReceipt(phong, await receipt("Thường Phước 1", { receivedOn: "02/06/2020" }));
    await saveLimits(phong, await formOf("limits", { "rows.0.day": "31/05/2020" }, plan2020));
    expect(await dueOf("Thường Phước 1")).toMatchObject({ standing: "done", daysLate: 0 });
    await recordReceipt(phong, await receipt("Thường Phước 1", { receivedOn: "03/06/2020" }));
  });

  test("is taken in for the commune: from which paper and by whom", async () => {
    await expect(recordReceipt(phong, await receipt("Long Thuận", { receivedOn: "31/05/2020", paperOn: "" }))).rejects.toMatchObject({
      issues: [{ path: ["paperOn"], message: "required" }],
    });
    expect(await receivedFrom("Long Thuận")).toMatchObject({ paperOn: "2020-05-29", recordedBy: "Nguyễn Thị An" });
  });

  test("changed_meanwhile: two who take in the same paper, the second sees the first", async () => {
    const second = await receipt("Thường Thới Tiền", { receivedOn: "31/05/2020" });
    await recordReceipt(phong, await receipt("Thường Thới Tiền", { receivedOn: "30/05/2020" }));
    const conflict = await recordReceipt(phong, second).catch((error) => error);
    expect(conflict).toMatchObject({ code: "changed_meanwhile", theirs: { receivedOn: "30/05/2020" } });
  });

  test("cluster_plan_from_lead: only the commune that writes the cluster's plan owes it", async () => {
    const leads = { kind: "clusterPlan", receivedOn: "31/05/2020" };
    await expect(recordReceipt(phong, await receipt("Long Thuận", leads))).rejects.toEqual(refused("cluster_plan_from_lead"));
    const communeId = await communeNamed("Long Thuận");
    await db().cluster.updateMany({ where: { communes: { some: { communeId } } }, data: { leadCommuneId: communeId } });
    await recordReceipt(phong, await receipt("Long Thuận", leads));
    expect(await dueOf("Long Thuận", "clusterPlan")).toMatchObject({ standing: "done" });
  });

  test("a scan of another office is none", async () => {
    const foreign = await fileOfTheProvince();
    await expect(recordReceipt(phong, await receipt("Thường Lạc", { receivedOn: "31/05/2020", fileId: foreign }))).rejects.toEqual(
      refused("not_found"),
    );
  });

  test("commune_has_receipts: a commune whose paper was taken in does not leave the plan", async () => {
    const communeId = await communeNamed("Long Thuận");
    await expect(removeCommune(phong, { planId: plan2020, communeId })).rejects.toEqual(refused("commune_has_receipts"));
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
    const communeId = await communeNamed("Thường Phước 2");
    await withOwner(`delete from receipt where commune_id = '${communeId}'`);
    const late = { planId, communeId, kind: "communePlan" as const, paperOn: new Date("2020-05-31"), recordedById: phong.accountId };
    const receive = (more: object) => db().receipt.create({ data: { ...late, receivedOn: new Date("2020-06-02"), ...more } });
    await expect(receive({})).rejects.toThrow("late_needs_reason");
    await expect(receive({ dueOn: null })).rejects.toThrow("late_needs_reason");
    await expect(receive({ receivedOn: new Date("2030-01-01"), lateReason: "x" })).rejects.toThrow("receipt_not_in_future");
    const { accountId: recordedById } = await actorNamed("lanhdao");
    await expect(receive({ lateReason: "x", recordedById })).rejects.toThrow("locked_only_labour_office");
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
  const rowOf = async (kind: string) =>
    Object.entries((await shown("limits", plan2020)) ?? {})
      .find(([, each]) => each === kind)?.[0]
      .split(".")[1];

  test.each(["dialogue", "resultsReport", "settlement"])("limit_wording_whole: what all wait for is a day: %s", async (kind) => {
    const at = `rows.${await rowOf(kind)}`;
    const counted = await formOf("limits", { [`${at}.wording`]: "daysBefore", [`${at}.day`]: "", [`${at}.days`]: "5" }, plan2020);
    await expect(saveLimits(phong, counted)).rejects.toEqual(refused("limit_wording_whole"));
  });

  test("lock_after_limit", async () => {
    const early = await formOf("limits", { [`rows.${await rowOf("communePlan")}.lockOn`]: "30/05/2020" }, plan2020);
    await expect(saveLimits(phong, early)).rejects.toEqual(refused("lock_after_limit"));
  });

  test("limit_before_planned_dialogue: a dialogue's limit does not move before a day already planned", async () => {
    const at = Object.entries((await shown("limits", plan2020)) ?? {})
      .find(([, kind]) => kind === "dialogue")?.[0]
      .split(".")[1];
    const moved = await formOf("limits", { [`rows.${at}.day`]: "01/06/2020" }, plan2020);
    await expect(saveLimits(phong, moved)).rejects.toEqual(refused("limit_before_planned_dialogue"));
  });

  test("the report's day is asked for until it is recorded", async () => {
    expect((await planSheet(phong, plan2020))?.missing).toContain("reportDue");
    const seen = await seenOfReport();
    const asked = { planId: plan2020, seen, day: "15/09/2020", source: "Công văn số 1/SLĐTBXH" };
    await recordReportDue(phong, asked);
    await expect(recordReportDue(phong, asked)).rejects.toEqual(refused("changed_meanwhile"));
    expect((await planSheet(phong, plan2020))?.missing).not.toContain("reportDue");
  });

  test("a duty is done on a day, and open again when the day is taken away", async () => {
    const duty = await db().duty.findFirstOrThrow({ where: { planId: plan2020 } });
    const stored = async () => (await sheet2020()).duties.find(({ id }) => id === duty.id);
    const record = async (doneOn: string, doneNote = "", seen?: string) =>
      recordDuty(phong, { dutyId: duty.id, doneOn, doneNote, seen: seen ?? (await stored())?.seen });
    await expect(record("06/06/2020")).rejects.toEqual(refused("done_not_in_future"));
    const before = (await stored())?.seen;
    await record("01/06/2020", "Đã gửi công văn");
    expect(await stored()).toMatchObject({ doneOn: "2020-06-01", doneNote: "Đã gửi công văn" });
    await expect(record("02/06/2020", "", before)).rejects.toEqual(refused("changed_meanwhile"));
    await record("");
    expect((await stored())?.doneOn).toBeNull();
    await expect(db().duty.update({ where: { id: duty.id }, data: { doneOn: new Date("2030-01-01") } })).rejects.toThrow(
      "done_not_in_future",
    );
  });

  test("the office's own report is written down as sent, late by the limit that held then, also when that moves afterwards", async () => {
    const due = async () => (await sheet2020()).dues.find(({ kind }) => kind === "resultsReport");
    const seen = async () => (await sheet2020()).limits.find(({ kind }) => kind === "resultsReport")?.seen;
    await setDay("2020-09-20");
    const report = { planId: plan2020, kind: "resultsReport", doneOn: "18/09/2020", doneNote: "Báo cáo số 9/BC-LĐTBXH" };
    await recordOfficeDue(phong, { ...report, seen: await seen() });
    expect(await due()).toMatchObject({ standing: "doneLate", daysLate: 3, doneOn: "2020-09-18" });
    await recordReportDue(phong, {
      ...{ planId: plan2020, seen: await seenOfReport() },
      ...{ day: "30/09/2020", source: "Công văn số 2/SLĐTBXH" },
    });
    expect(await due()).toMatchObject({ standing: "doneLate", daysLate: 3, lastDay: "2020-09-15" });
    await recordOfficeDue(phong, { ...report, doneOn: "", doneNote: "", seen: await seen() });
    expect(await due()).toMatchObject({ doneOn: null, lastDay: "2020-09-30" });
    await setDay("2020-06-05");
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
  await expect(db().plan.update({ where: { id: plan2021 }, data: { title: "x" } })).rejects.toThrow("plan_closed");
  await expect(db().duty.updateMany({ where: { planId: plan2021 }, data: { text: "x" } })).rejects.toThrow("plan_closed");
  await expect(db().cluster.create({ data: { planId: plan2021, ordinal: 99 } })).rejects.toThrow("plan_closed");
});
