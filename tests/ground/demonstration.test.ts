import { expect, test } from "vitest";
import { withClient } from "../../scripts/ground/database.mjs";
import { worldPrepared } from "../../scripts/ground/demonstration.mjs";

test("a server's demonstration, with its known passwords, opens only where DEMO=1 asks for it", async () => {
  const [ownerUrl, folder] = [String(process.env.DATABASE_URL), String(process.env.DATA_DIR)];
  await withClient(ownerUrl, (client) => client.query("INSERT INTO installation (is_demo) VALUES (true)"));
  await expect(worldPrepared({ env: process.env, ownerUrl, folder, kind: "server" })).rejects.toThrow("DEMO=1");
});
