import { spawn } from "node:child_process";
import { expect, test } from "vitest";
import { OPEN_THE_OFFICE, served } from "../../scripts/ground/serving.mjs";

const database = { isUp: async () => true, restarted: async () => {} };

test("pages that break down are opened again", async () => {
  const codes = [1, 1, OPEN_THE_OFFICE];
  const open = () => program(codes.shift() ?? 0);
  expect(await served(await open(), { open, database })).toBe(OPEN_THE_OFFICE);
  expect(codes).toEqual([]);
}, 20_000);

test("but not over and over", async () => {
  let opened = 0;
  const open = () => {
    opened += 1;
    return program(1);
  };
  await expect(served(await open(), { open, database })).rejects.toThrow("dừng đột ngột nhiều lần");
  expect(opened).toBe(4);
}, 20_000);

/** A program in the place of the pages that ends at once with this number. */
async function program(code: number) {
  const child = spawn(process.execPath, ["-e", `process.exit(${code})`]);
  const exited = new Promise((ended) => child.once("exit", ended));
  return { exited, isServing: () => child.exitCode === null, stopped: () => exited };
}
