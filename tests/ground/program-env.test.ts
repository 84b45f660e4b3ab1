import { expect, test } from "vitest";
import { programEnv } from "../../scripts/ground/program-env.mjs";

const keys = { AUTH_SECRET: "auth", DATA_KEY: "data", LOOKUP_KEY: "lookup", DATABASE_PASSWORD: "owner's" };
const given = { PATH: "/bin", DATABASE_URL: "postgresql://owner", DATABASE_PASSWORD: "owner's", RECOVERY_KEY: "paper", TRUST_PROXY: "1" };
const env = programEnv({ appUrl: "postgresql://app", keys, folder: "/data", kind: "server" }, given);

test("the program gets neither the owner's address nor what opens the database or a backup", () => {
  expect(env).toMatchObject({
    PATH: "/bin",
    TRUST_PROXY: "1",
    APP_DATABASE_URL: "postgresql://app",
    AUTH_SECRET: "auth",
    DATA_DIR: "/data",
  });
  for (const name of ["DATABASE_URL", "DATABASE_PASSWORD", "RECOVERY_KEY"]) expect(env).not.toHaveProperty(name);
});

test("machines with the same secrets seal what a form carries with the same key, of the length that Next asks for", () => {
  const again = programEnv({ appUrl: "postgresql://app", keys, folder: "/other", kind: "server" }, {});
  expect(again.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY).toBe(env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY);
  expect(Buffer.from(env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY, "base64")).toHaveLength(32);
});
