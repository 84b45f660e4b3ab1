import { say } from "./say.mjs";

/** The first releases of each line without known holes; held against tests/fixtures/min-versions.json by a test. */
export const PATCHED_NODE = ["22.23.4", "24.22.1", "26.12.1"];

export function warnOfOldNode(version = process.versions.node) {
  const running = numbers(version);
  const floor = PATCHED_NODE.map(numbers).find(([major]) => major === running[0]);
  const newest = numbers(PATCHED_NODE.at(-1) ?? "0");
  if (floor ? !isBelow(running, floor) : running[0] > newest[0]) return;
  say(`! Node ${version} có lỗ hổng đã biết. Chạy thật nên dùng Node ${PATCHED_NODE[1]} hoặc mới hơn.`);
}

function numbers(version) {
  return version.split(".").map(Number);
}

function isBelow(a, b) {
  const differing = a.findIndex((part, index) => part !== b[index]);
  return differing >= 0 && a[differing] < b[differing];
}
