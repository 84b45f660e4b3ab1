import { createHash } from "node:crypto";

const BLOCK = Buffer.alloc(1 << 20, 7);

/** How fast this machine is just now: megabytes hashed a second, and additions a second. */
export function calibration() {
  return { "sha256 MB/s": rate(() => createHash("sha256").update(BLOCK).digest()).toFixed(0), "Madd/s": rate(millionAdditions).toFixed(0) };
}

function rate(work) {
  for (let i = 0; i < 20; i++) work();
  const started = performance.now();
  for (let i = 0; i < 300; i++) work();
  return 300 / ((performance.now() - started) / 1000);
}

function millionAdditions() {
  let sum = 0;
  for (let i = 0; i < 1_000_000; i++) sum = (sum + i) | 0;
  return sum;
}
