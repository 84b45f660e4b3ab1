import { expect, test } from "vitest";
import { cannotReceive } from "@/lib/domain/receipts";

const inTime = {
  receivedOn: "2020-05-31",
  today: "2020-06-20",
  lastDay: "2020-05-31",
  lockOn: null,
  lateReason: "",
  byLabourOffice: false,
};
const late = { ...inTime, receivedOn: "2020-06-01" };
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
])("%s", (_, facts, refusal) => expect(cannotReceive(facts)).toBe(refusal));
