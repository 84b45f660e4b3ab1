// The named world: the plan of 2020 with invented people. The demonstration plays it once; the tests live in it.
import { type Day, daysBetween, formatDay } from "@/lib/domain/dates";
import { officeToday } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { layGround } from "./world/ground";
import { draftNextYear, receivePlan, signPlan, writePlan } from "./world/story";

const WRITTEN_ON = "2020-03-10";
const SIGNED_ON = "2020-03-20";
const COPIED_ON = "2020-05-20";

/** When the communes' plans came in on paper; the last one late, with its reason. */
const RECEIPTS: readonly (readonly [Day, string, string?])[] = [
  ["2020-05-14", "Thường Phước 2"],
  ["2020-05-18", "Long Khánh A"],
  ["2020-05-19", "Phú Thuận A"],
  ["2020-05-25", "Thường Thới Tiền"],
  ["2020-05-26", "Long Khánh B"],
  ["2020-05-27", "Thường Lạc"],
  ["2020-05-28", "Thường Thới Hậu A"],
  ["2020-05-29", "Thường Phước 1"],
  ["2020-05-29", "Long Thuận"],
  ["2020-06-02", "Phú Thuận B", "Cán bộ phụ trách nghỉ ốm, xã gửi bù sau khi nhắc."],
];

/** Lays the ground and plays the story up to the office's day. */
export async function playWorld(today: Day, say: (step: string) => void = () => {}) {
  await setDay(WRITTEN_ON);
  say("đơn vị hành chính, tài khoản");
  const { district } = await transaction(layGround);
  say("kế hoạch năm 2020");
  const planId = await writePlan(district.id);
  await setDay(SIGNED_ON);
  await signPlan(planId);
  say("kế hoạch của các xã, thị trấn");
  for (const [on, commune, lateReason] of RECEIPTS.filter(([day]) => day <= today)) {
    await setDay(on);
    await receivePlan(planId, commune, formatDay(on), lateReason);
  }
  await setDay(COPIED_ON);
  say("dự thảo năm 2021");
  await draftNextYear(planId);
  await setDay(today);
}

/** Moves the office's date of a demonstration or a test; nothing is played. */
export async function setDay(day: Day) {
  await db().installation.upsert({ where: { id: 1 }, create: { id: 1, isDemo: true }, update: {} });
  const dayShift = { increment: daysBetween(await officeToday(), day) };
  await db().installation.update({ where: { id: 1 }, data: { dayShift } });
}
