import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { inTurn, onlyOne } from "../../scripts/ground/running.mjs";

const running = new URL("../../scripts/ground/running.mjs", import.meta.url).href;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(String(process.env.DATA_DIR), "running-"));
});

test("a second start is told where the first one runs, until that one lets go", async () => {
  const hold = await onlyOne(folder);
  await expect(onlyOne(folder)).rejects.toThrow("đang khởi động");
  hold.answersAt("http://localhost:3000");
  await expect(onlyOne(folder)).rejects.toThrow("đang chạy rồi: http://localhost:3000");
  hold.release();
  (await onlyOne(folder)).release();
  expect(readdirSync(folder)).toEqual([]);
});

test.each(["", "{", '{"token":"a","port":9}', '{"token":"a","port":"nine"}', "{}"])(
  "what a crash left behind (%s) bars no start",
  async (left) => {
    writeFileSync(join(folder, "running.json"), left);
    (await onlyOne(folder)).release();
  },
);

test("of many starts after a crash one alone holds the folder", async () => {
  writeFileSync(join(folder, "running.json"), '{"token":"gone","port":9}');
  const script = `import { onlyOne } from "${running}"; await onlyOne(${JSON.stringify(folder)}).then(() => console.log("held"), () => console.log("refused"));
    setInterval(() => {}, 1000);`;
  const starts = Array.from({ length: 6 }, () => spawn(process.execPath, ["--input-type=module", "-e", script]));
  const said = await Promise.all(
    starts.map((start) => new Promise((word) => start.stdout.once("data", (chunk) => word(String(chunk).trim())))),
  );
  for (const start of starts) start.kill("SIGKILL");
  expect(said.filter((word) => word === "held")).toHaveLength(1);
}, 30_000);

test("a copied folder is not held by whoever runs in the original", async () => {
  const [original, copy] = ["a", "b"].map((name) => join(folder, name)) as [string, string];
  mkdirSync(original);
  const hold = await onlyOne(original);
  cpSync(original, copy, { recursive: true });
  (await onlyOne(copy)).release();
  hold.release();
});

test("what is done in turn is never done twice at once", async () => {
  let working = 0;
  const work = async () => {
    const others = working++;
    await new Promise((done) => setTimeout(done, 50));
    working -= 1;
    return others;
  };
  expect(await Promise.all([1, 2, 3].map(() => inTurn(folder, work)))).toEqual([0, 0, 0]);
});
