// The watch over a running office: its pages and its database, until it is time to leave.
import { setTimeout as pause } from "node:timers/promises";
import { leaving, untilLeaving } from "./leaving.mjs";
import { say, step, Trouble } from "./say.mjs";

/** With this number the demonstration ends to give way to the empty office (lib/platform/restart.ts). */
export const OPEN_THE_OFFICE = 75;

const FALLS = 3;
const WITHIN_MS = 5 * 60_000;

/**
 * Stays until a person leaves, or until the program ends of its own will: then gives its number. Pages that break down are opened again,
 * but not over and over.
 */
export async function served(web, { open, database }) {
  let current = web;
  let falls = [];
  try {
    for (;;) {
      const code = await Promise.race([untilLeaving(), current.exited, watch(database, current)]);
      if (code === OPEN_THE_OFFICE || (await isLeaving())) return code;
      falls = [...falls.filter((at) => at > Date.now() - WITHIN_MS), Date.now()];
      if (falls.length > FALLS) throw new Trouble("Trang web dừng đột ngột nhiều lần. Dữ liệu đã lưu còn nguyên; hãy chạy lại npm start.");
      current = await step("Trang web dừng đột ngột, mở lại", open);
    }
  } finally {
    say("Đang dừng…");
    await current.stopped();
  }
}

/** Ctrl-C reaches the pages as soon as it reaches us, and they may be gone before we hear of it. */
async function isLeaving() {
  await Promise.race([untilLeaving(), pause(500)]);
  return leaving.aborted;
}

/** A database killed by the system is started again on the same port; the pages find it by themselves. Gives the code of pages that ended. */
async function watch(database, web) {
  while (!leaving.aborted && web.isServing()) {
    await pause(1_000);
    if ((await database.isUp()) || leaving.aborted || !web.isServing()) continue;
    await step("Cơ sở dữ liệu bị tắt ngang, mở lại", database.restarted);
  }
  return web.exited;
}
