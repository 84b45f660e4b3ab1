import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

/** Resident memory of this run's processes after ten quiet seconds, in MB: our children, and the database that works in `folder`. Only where /proc tells. */
export async function restingMemory(folder) {
  await pause(10_000);
  try {
    const mine = familyOf(process.pid, folder);
    const megabytes = (match) =>
      (mine.filter((each) => match.test(each.command)).reduce((sum, each) => sum + each.kilobytes, 0) / 1000).toFixed(0);
    return {
      "web MB": megabytes(/next/),
      "start MB": megabytes(/start\.mjs/),
      "postgres MB (shared pages counted again)": megabytes(/postgres/),
    };
  } catch {
    return { memory: "not to be read on this system" };
  }
}

/** PostgreSQL leaves the one who started it, so it is known by where it works. */
function familyOf(root, folder) {
  const all = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap(processOf);
  const family = [root, ...all.filter(({ cwd }) => cwd.startsWith(folder)).map(({ pid }) => pid)];
  for (const pid of family) family.push(...all.filter((each) => each.parent === pid).map((each) => each.pid));
  return all.filter((each) => family.includes(each.pid));
}

function processOf(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ") || /Name:\s*(.*)/.exec(status)[1];
    return [
      {
        pid: Number(pid),
        parent: Number(/PPid:\s*(\d+)/.exec(status)[1]),
        kilobytes: Number(/VmRSS:\s*(\d+)/.exec(status)?.[1] ?? 0),
        command,
        cwd: readlinkSync(`/proc/${pid}/cwd`),
      },
    ];
  } catch {
    return [];
  }
}
