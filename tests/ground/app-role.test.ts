import { afterAll, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { databaseReady, withClient } from "../../scripts/ground/database.mjs";

const { ownerUrl, keys } = inject("cluster");
const NAME = "given_office";
const ROLES = ["given_owner", "given_app", "given_member", "given_relative", "given_great"];

beforeAll(() =>
  asSuperuser(
    "CREATE ROLE given_owner LOGIN PASSWORD 'x' NOCREATEROLE",
    "CREATE ROLE given_app LOGIN PASSWORD 'x'",
    "CREATE ROLE given_member LOGIN PASSWORD 'x' IN ROLE doi_thoai_app",
    "CREATE ROLE given_relative LOGIN PASSWORD 'x' IN ROLE given_owner",
    "CREATE ROLE given_great LOGIN PASSWORD 'x' SUPERUSER",
  ),
);

beforeEach(() => asSuperuser(`DROP DATABASE IF EXISTS ${NAME}`, `CREATE DATABASE ${NAME} OWNER given_owner`));

afterAll(() => asSuperuser(`DROP DATABASE ${NAME}`, ...ROLES.map((name) => `DROP ROLE ${name}`)));

test("an owner who may make no role works with a login that the server's administrator made a member", async () => {
  const address = await databaseReady(addressOf("given_owner"), keys, addressOf("given_member"));
  expect(await readsOffices(address)).toBe(true);
  expect(await databaseReady(addressOf("given_owner"), keys, addressOf("given_member"))).toBe(address);
});

test("the role itself may be the login", async () => {
  const own = new URL(addressOf("doi_thoai_app"));
  own.password = new URL(inject("cluster").appUrl).password;
  expect(await readsOffices(await databaseReady(addressOf("given_owner"), keys, own.href))).toBe(true);
});

test("a login that is no member yet becomes one where the owner may say so, and is told to whom to turn where not", async () => {
  await expect(databaseReady(addressOf("given_owner"), keys, addressOf("given_app"))).rejects.toThrow("GRANT doi_thoai_app TO <tài khoản>");
  expect(await readsOffices(await databaseReady(named(ownerUrl), keys, addressOf("given_app")))).toBe(true);
});

test.each([
  ["given_owner", "tài khoản khác DATABASE_URL"],
  ["given_relative", "làm chủ dữ liệu"],
  ["given_great", "quyền quá lớn"],
  ["given_nobody", "máy chủ chưa có"],
])("the program does not run as %s", async (user, sentence) => {
  await expect(databaseReady(addressOf("given_owner"), keys, addressOf(user))).rejects.toThrow(sentence);
});

test("without a login of its own an owner who may make no role is told what to ask for", async () => {
  await expect(databaseReady(addressOf("given_owner"), keys)).rejects.toThrow("APP_DATABASE_URL");
});

test("starts at the same time do the first work one after the other", async () => {
  let working = 0;
  const most: number[] = [];
  const firstWork = async () => {
    most.push(++working);
    await new Promise((done) => setTimeout(done, 100));
    working -= 1;
  };
  const starts = [1, 2, 3].map(() => databaseReady(addressOf("given_owner"), keys, addressOf("given_member"), firstWork));
  await Promise.all(starts);
  expect(most).toEqual([1, 1, 1]);
});

async function asSuperuser(...statements: string[]) {
  await withClient(ownerUrl, async (client) => {
    for (const statement of statements) await client.query(statement);
  });
}

function readsOffices(address: string) {
  return withClient(address, async (client) => (await client.query("SELECT count(*) = 0 AS yes FROM office")).rows[0]?.yes);
}

function addressOf(user: string) {
  return named(Object.assign(new URL(ownerUrl), { username: user, password: "x" }).href);
}

function named(address: string) {
  return Object.assign(new URL(address), { pathname: `/${NAME}` }).href;
}
