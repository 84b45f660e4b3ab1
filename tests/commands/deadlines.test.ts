import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/permissions";
import { removeCommune } from "@/lib/features/clusters/commune-commands";
import { recordDuty, recordOfficeDue, recordReceipt } from "@/lib/features/plans/deadline-commands";
import { deadlineSheet } from "@/lib/features/plans/deadline-queries";
import { limitDays } from "@/lib/features/plans/form-queries";
import type { Section } from "@/lib/features/plans/forms";
import { provinceSheet } from "@/lib/features/plans/province-queries";
import { planSheet } from "@/lib/features/plans/queries";
import { recordReportDue, saveLimits } from "@/lib/features/plans/section-commands";
import { db } from "@/lib/platform/db";
import { playWorld, setDay } from "@/prisma/world";
import { withClient } from "../../scripts/ground/database.mjs";
import { actorNamed } from "../support/people";
import { sentForm, shownForm } from "../support/plan-forms";

let phong: Actor;
let plan2020: string;
beforeAll(async () => {
  await playWorld("2020-05-20");
  phong = await actorNamed("phong");
  plan2020 = await planOf(2020);
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
/** What guards the form that asks for the report's day. */
const seenOfReport = async () => (await limitDays(phong, plan2020))?.find(({ kind }) => kind === "resultsReport")?.seen;

const formOf = (section: Section, changed: Record<string, string> = {}, planId = plan2020) => sentForm(phong, planId, section, changed);
const shown = (section: Section, planId = plan2020) => shownForm(phong, planId, section);

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
