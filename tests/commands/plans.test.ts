import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/permissions";
import { closePlan, copyPlan, createPlan } from "@/lib/features/plans/commands";
import { limitDays } from "@/lib/features/plans/form-queries";
import type { Section } from "@/lib/features/plans/forms";
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
import type { Command, Trace } from "@/lib/platform/command";
import { db } from "@/lib/platform/db";
import { playWorld } from "@/prisma/world";
import { actorNamed } from "../support/people";
import { sentForm, shownForm } from "../support/plan-forms";

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
const formOf = (section: Section, changed: Record<string, string> = {}, planId = plan2021) => sentForm(phong, planId, section, changed);
const shown = (section: Section, planId = plan2021) => shownForm(phong, planId, section);

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

test("plan_closed: a closed plan takes nothing more", async () => {
  const form = await formOf("heading");
  await closePlan(phong, { planId: plan2021 });
  await expect(saveHeading(phong, form)).rejects.toEqual(refused("plan_closed"));
  await expect(recordReportDue(phong, { planId: plan2021, day: "15/09/2021", source: "x" })).rejects.toEqual(refused("plan_closed"));
  await expect(db().plan.update({ where: { id: plan2021 }, data: { title: "x" } })).rejects.toThrow("plan_closed");
  await expect(db().duty.updateMany({ where: { planId: plan2021 }, data: { text: "x" } })).rejects.toThrow("plan_closed");
  await expect(db().cluster.create({ data: { planId: plan2021, ordinal: 99 } })).rejects.toThrow("plan_closed");
});
