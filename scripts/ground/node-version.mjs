import { say, Trouble } from "./say.mjs";

/** The first releases of each line without known holes; held against tests/fixtures/min-versions.json by a test. */
export const PATCHED_NODE = ["22.23.4", "24.22.1", "26.12.1"];
/** Where our packages run: since 20.19 and, in the next line, 22.12 Node loads a package of either kind. */
const OLDEST = ["20.19.0", "22.12.0"];

/** Stops on a Node that the packages do not run on; warns of one with known holes. */
export function checkNode(version = process.versions.node) {
  const running = numbers(version);
  if (isBelow(running, lineOf(running, OLDEST) ?? numbers(OLDEST[0])))
    throw new Trouble(`Node ${version} quá cũ. Hãy cài Node ${PATCHED_NODE[1]} hoặc mới hơn từ nodejs.org rồi chạy lại.`);
  const floor = lineOf(running, PATCHED_NODE);
  const newest = numbers(PATCHED_NODE.at(-1) ?? "0");
  if (floor ? !isBelow(running, floor) : running[0] > newest[0]) return;
  say(`! Node ${version} có lỗ hổng đã biết. Chạy thật nên dùng Node ${PATCHED_NODE[1]} hoặc mới hơn.`);
}

function lineOf([major], releases) {
  return releases.map(numbers).find((release) => release[0] === major);
}

function numbers(version) {
  return version.split(".").map(Number);
}

function isBelow(a, b) {
  const differing = a.findIndex((part, index) => part !== b[index]);
  return differing >= 0 && a[differing] < b[differing];
}
