// The named world: the plan of 2020 with invented people. The demonstration plays it once; the tests live in it.
import { type Day, daysBetween, formatDay } from "@/lib/domain/dates";
import { officeToday } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { layGround } from "./world/ground";
import { draftNextYear, receivePlan, signPlan, writePlan } from "./world/story";

const WRITTEN_ON = "2020-03-10";
const SIGNED_ON = "2020-03-20";
const COPIED_ON = "2020-05-20";

type Receipt = { on: Day; paperOn: Day; number: string; commune: string; lateReason?: string };

/** When the communes' plans came in on paper; the last one late, with its reason. */
const RECEIPTS: readonly Receipt[] = [
  { on: "2020-05-14", paperOn: "2020-05-12", number: "31/KH-UBND", commune: "Thường Phước 2" },
  { on: "2020-05-18", paperOn: "2020-05-15", number: "27/KH-UBND", commune: "Long Khánh A" },
  { on: "2020-05-19", paperOn: "2020-05-18", number: "40/KH-UBND", commune: "Phú Thuận A" },
  { on: "2020-05-25", paperOn: "2020-05-22", number: "52/KH-UBND", commune: "Thường Thới Tiền" },
  { on: "2020-05-26", paperOn: "2020-05-25", number: "19/KH-UBND", commune: "Long Khánh B" },
  { on: "2020-05-27", paperOn: "2020-05-26", number: "33/KH-UBND", commune: "Thường Lạc" },
  { on: "2020-05-28", paperOn: "2020-05-26", number: "24/KH-UBND", commune: "Thường Thới Hậu A" },
  { on: "2020-05-29", paperOn: "2020-05-28", number: "45/KH-UBND", commune: "Thường Phước 1" },
  { on: "2020-05-29", paperOn: "2020-05-27", number: "38/KH-UBND", commune: "Long Thuận" },
  {
    on: "2020-06-02",
    paperOn: "2020-06-01",
    number: "29/KH-UBND",
    commune: "Phú Thuận B",
    lateReason: "Cán bộ phụ trách nghỉ ốm, xã gửi bù sau khi nhắc.",
  },
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
  const came = RECEIPTS.filter(({ on }) => on <= today);
  await receive(
    planId,
    came.filter(({ on }) => on < COPIED_ON),
  );
  await setDay(COPIED_ON);
  say("dự thảo năm 2021");
  await draftNextYear(planId);
  await receive(
    planId,
    came.filter(({ on }) => on >= COPIED_ON),
  );
  await setDay(today);
}

async function receive(planId: string, receipts: readonly Receipt[]) {
  for (const { on, paperOn, number, commune, lateReason } of receipts) {
    await setDay(on);
    await receivePlan(planId, commune, { receivedOn: formatDay(on), paperOn: formatDay(paperOn), reference: number, lateReason });
  }
}

/** Moves the office's date of a demonstration or a test; nothing is played. */
export async function setDay(day: Day) {
  await db().installation.upsert({ where: { id: 1 }, create: { id: 1, isDemo: true }, update: {} });
  const dayShift = { increment: daysBetween(await officeToday(), day) };
  await db().installation.update({ where: { id: 1 }, data: { dayShift } });
}
