import { leaving } from "./leaving.mjs";
import { say } from "./say.mjs";

let passed = 0;
let failed = 0;

/** Runs a part of the gate and counts what it reports; what a part throws counts as one failure and is shown. */
export async function part(name, work) {
  if (leaving.aborted) return;
  say(`\n── ${name}`);
  const result = await work().catch((error) => {
    say(error.message);
    return { passed: 0, failed: 1 };
  });
  passed += result.passed;
  failed += result.failed;
  say(`${result.failed === 0 ? "✓" : "✗"} ${name}: ${result.passed} passed, ${result.failed} failed`);
}

/** The last line of every run; a run that was cut off has not passed. */
export function total() {
  if (leaving.aborted) failed += 1;
  say(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
