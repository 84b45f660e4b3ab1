import { expect, inject, test } from "vitest";
import { withClient } from "../../scripts/ground/database.mjs";
import { worldPrepared } from "../../scripts/ground/demonstration.mjs";
import { programEnv } from "../../scripts/ground/program-env.mjs";

const [ownerUrl, appUrl, folder] = ["DATABASE_URL", "APP_DATABASE_URL", "DATA_DIR"].map((name) => String(process.env[name])) as [
  string,
  string,
  string,
];

test("an empty database waits for its first administrator, with the same code at every start", async () => {
  const started = async () => {
    await worldPrepared({
      env: programEnv({ appUrl, keys: inject("cluster").keys, folder, kind: "office" }),
      ownerUrl,
      folder,
      kind: "office",
    });
    return (await asked("SELECT is_demo, first_run_hash FROM installation"))[0];
  };
  const first = await started();
  expect(first).toEqual({ is_demo: false, first_run_hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(await started()).toEqual(first);
}, 60_000);

test("a server's demonstration, with its known passwords, opens only where DEMO=1 asks for it", async () => {
  await asked("INSERT INTO installation (is_demo) VALUES (true) ON CONFLICT (id) DO UPDATE SET is_demo = true");
  await expect(worldPrepared({ env: process.env, ownerUrl, folder, kind: "server" })).rejects.toThrow("DEMO=1");
});

function asked(question: string) {
  return withClient(ownerUrl, async (client) => (await client.query(question)).rows);
}
