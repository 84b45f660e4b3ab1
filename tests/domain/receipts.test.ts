import { expect, test } from "vitest";
import { cannotReceive, cannotRecordDone, wasLateOn } from "@/lib/domain/receipts";

const inTime = {
  kind: "communePlan" as const,
  wasLateOn: null,
  correctedWhy: "",
  byLead: false,
  receivedOn: "2020-05-31",
  today: "2020-06-20",
  lastDay: "2020-05-31",
  lockOn: null,
  lateReason: "",
  byLabourOffice: false,
};
const late = { ...inTime, receivedOn: "2020-06-01" };
const corrected = { ...inTime, wasLateOn: "2020-06-02" };
const ofCluster = { ...inTime, kind: "clusterPlan" as const };
const locked = { ...late, lateReason: "Đường ngập", lockOn: "2020-06-15" };

test.each([
  ["chậm nhất vào ngày 31/5/2020 includes 31/5", inTime, null],
  ["late_needs_reason", late, "late_needs_reason"],
  ["a blank is no reason", { ...late, lateReason: "  " }, "late_needs_reason"],
  ["late with its reason is taken in", { ...late, lateReason: "Đường ngập" }, null],
  ["without a limit nothing is late", { ...late, lastDay: null }, null],
  ["receipt_not_in_future", { ...inTime, today: "2020-05-30" }, "receipt_not_in_future"],
  ["locked_only_labour_office", locked, "locked_only_labour_office"],
  ["the Labour office can still take it in", { ...locked, byLabourOffice: true }, null],
  ["the day of the lock is open to all", { ...locked, today: "2020-06-15" }, null],
  ["past the lock the Labour office owes the reason too", { ...locked, lateReason: "", byLabourOffice: true }, "late_needs_reason"],
  ["late_correction_needs_reason: from late to punctual", corrected, "late_correction_needs_reason"],
  ["with the reason of the correction", { ...corrected, correctedWhy: "Ghi nhầm ngày" }, null],
  ["cluster_plan_from_lead", ofCluster, "cluster_plan_from_lead"],
  ["the lead's plan for the cluster", { ...ofCluster, byLead: true }, null],
])("%s", (_, facts, refusal) => expect(cannotReceive(facts)).toBe(refusal));

test("the day first written down as late is kept, whatever was written after", () => {
  expect(wasLateOn({ wasLateOn: null, doneOn: "2020-06-02", lastDay: "2020-05-31" })).toBe("2020-06-02");
  expect(wasLateOn({ wasLateOn: null, doneOn: "2020-05-31", lastDay: "2020-05-31" })).toBeNull();
  expect(wasLateOn({ wasLateOn: "2020-06-02", doneOn: "2020-05-30", lastDay: "2020-05-31" })).toBe("2020-06-02");
  expect(wasLateOn({ wasLateOn: null, doneOn: null, lastDay: "2020-05-31" })).toBeNull();
});

test("done_not_in_future", () => {
  expect(cannotRecordDone({ doneOn: "2020-06-02", today: "2020-06-01" })).toBe("done_not_in_future");
  expect(cannotRecordDone({ doneOn: "2020-06-01", today: "2020-06-01" })).toBeNull();
  expect(cannotRecordDone({ doneOn: null, today: "2020-06-01" })).toBeNull();
});
