import { beforeAll, describe, expect, test } from "vitest";
import { type Actor, has } from "@/lib/domain/permissions";
import { dailyRound, makeBackup, storeRecoveryKey } from "@/lib/features/backups/commands";
import { backupList, recoverySlip } from "@/lib/features/backups/queries";
import { moveClock, openOffice, saveHolidays, saveOffice } from "@/lib/features/offices/commands";
import { officeSheet } from "@/lib/features/offices/queries";
import { officeToday } from "@/lib/platform/clock";
import { Conflict } from "@/lib/platform/conflict";
import { db } from "@/lib/platform/db";
import { installationMade, isOpen } from "@/lib/platform/installation";
import { passwordMatches } from "@/lib/platform/password";
import { publicKeyOf } from "@/lib/platform/recovery";
import { withClient } from "../../scripts/ground/database.mjs";

const opening = {
  level: "commune",
  province: "Tỉnh Đồng Tháp",
  district: "",
  commune: "Xã Thường Phước",
  bodyName: "Ủy ban nhân dân xã Thường Phước",
  bureauName: "Phòng Văn hóa - Xã hội",
  agencyLines: "ỦY BAN NHÂN DÂN\nXÃ THƯỜNG PHƯỚC",
  symbol: "UBND",
  place: "Thường Phước",
  fullName: "Trần Thị An",
  username: "an.tran",
  password: "mưa chiều trên sông",
  passwordAgain: "mưa chiều trên sông",
};
const first: { code: string; recoveryKey: string; actor: Actor; officeId: string } = {
  code: "",
  recoveryKey: "",
  actor: { accountId: "", posts: [] },
  officeId: "",
};

/** What an installation is, its owner alone says: the program's own role may not. */
const asDemonstration = (isDemo: boolean) =>
  withClient(String(process.env.DATABASE_URL), (client) => client.query("update installation set is_demo = $1, day_shift = 0", [isDemo]));

beforeAll(async () => {
  await installationMade({ isDemo: false });
  const made = await installationMade({ isDemo: false });
  Object.assign(first, { code: made.firstRunCode, recoveryKey: made.recoveryKey });
});

describe("an office is opened once, by whoever has the terminal's code", () => {
  test("wrong_code: another code opens nothing, and a weak password neither", async () => {
    expect(await isOpen()).toBe(false);
    await expect(openOffice(null, { ...opening, code: "abcd-efgh-jkmn" })).rejects.toThrow("wrong_code");
    await expect(
      openOffice(null, { ...opening, code: first.code, password: "matkhau12345", passwordAgain: "matkhau12345" }),
    ).rejects.toThrow("weak_password");
    expect(await db().office.count()).toBe(0);
  });

  test("the code, typed in capitals, makes the office, its places and its administrator", async () => {
    const made = await openOffice(null, { ...opening, code: ` ${first.code.toUpperCase()}` });
    const office = await db().office.findUniqueOrThrow({ where: { id: made?.id ?? "" }, include: { unit: { include: { parent: true } } } });
    expect([office.unit.level, office.unit.title, office.unit.name, office.unit.parent?.name]).toEqual([
      "commune",
      "Xã",
      "Thường Phước",
      "Đồng Tháp",
    ]);
    const account = await db().account.findUniqueOrThrow({ where: { username: "an.tran" }, include: { posts: true } });
    expect([account.mustChangePassword, account.posts.map(({ role }) => role)]).toEqual([false, ["administrator"]]);
    expect(await passwordMatches(account.passwordHash, opening.password)).toBe(true);
    expect(await isOpen()).toBe(true);
    expect(office).toMatchObject({ taskForceName: "Tổ công tác", communeWord: "xã", hamletWord: "khóm, ấp" });
    Object.assign(first, { officeId: office.id, actor: { accountId: account.id, posts: account.posts } });
  });

  test("office_already_open: the code is good once", async () => {
    await expect(openOffice(null, { ...opening, code: first.code, username: "khac" })).rejects.toThrow("office_already_open");
    expect(await installationMade({ isDemo: false })).toEqual({ firstRunCode: null, recoveryKey: first.recoveryKey });
  });
});

describe("the office's own page", () => {
  test("two administrators: the second sees the first's version, nothing is overwritten", async () => {
    const sheet = await officeSheet(first.actor);
    const typed = { ...sheet?.values, officeId: first.officeId, seen: sheet?.seen };
    await saveOffice(first.actor, { ...typed, contact: "Phòng, 0277 000 000" });
    await expect(saveOffice(first.actor, { ...typed, contact: "khác" })).rejects.toThrow(Conflict);
    expect((await officeSheet(first.actor))?.values.contact).toBe("Phòng, 0277 000 000");
  });

  test("the words that papers use for the task force, communes and hamlets cannot be left empty", async () => {
    const sheet = await officeSheet(first.actor);
    for (const name of ["taskForceName", "communeWord", "hamletWord"]) {
      const typed = { ...sheet?.values, officeId: first.officeId, seen: sheet?.seen, [name]: " " };
      await expect(saveOffice(first.actor, typed)).rejects.toThrow("required");
    }
  });

  test("the Labour office reads it and saves holidays; names, clock, backups and the recovery key are not its own", async () => {
    const phong: Actor = { accountId: first.actor.accountId, posts: [{ role: "labourOffice", officeId: first.officeId, unitId: null }] };
    const sheet = await officeSheet(phong);
    expect(sheet?.may).toEqual({
      save: false,
      saveHolidays: true,
      moveClock: false,
      backUp: false,
      setRoleRules: false,
      leaveDemo: false,
    });
    expect([sheet?.keyIsUnprinted, has(phong, "office.read"), has(phong, "backup.read")]).toEqual([false, true, false]);
    const typed = { officeId: first.officeId, year: "2030", seen: sheet?.holidays.seen, pasted: "02/09/2030\tQuốc khánh" };
    expect(await saveHolidays(phong, typed)).not.toBeNull();
    await db().holiday.deleteMany({});
  });

  test("holiday_in_its_year: a pasted year takes the place of the earlier list", async () => {
    const paste = async (pasted: string, year = "2021") => {
      const seen = (await officeSheet(first.actor))?.holidays.seen;
      return saveHolidays(first.actor, { officeId: first.officeId, year, seen, pasted });
    };
    await paste("01/01/2021\tTết Dương lịch\n02/09/2021\tQuốc khánh");
    await paste("1/1/2021 Tết Dương lịch\n\n");
    expect((await db().holiday.findMany()).map(({ name }) => name)).toEqual(["Tết Dương lịch"]);
    await expect(paste("01/01/2022\tTết Dương lịch")).rejects.toThrow("holiday_in_its_year");
    await expect(paste("không phải ngày")).rejects.toThrow("notHolidays");
    const stale = { officeId: first.officeId, year: "2021", seen: "", pasted: "02/09/2021\tQuốc khánh" };
    await expect(saveHolidays(first.actor, stale)).rejects.toMatchObject({
      theirs: { pasted: "01/01/2021\tTết Dương lịch" },
      by: "Trần Thị An",
    });
  });

  test("clock_moves_only_in_demo, forward and back", async () => {
    const move = (today: string) => moveClock(first.actor, { officeId: first.officeId, today });
    await expect(move("20/08/2020")).rejects.toThrow("clock_moves_only_in_demo");
    await asDemonstration(true);
    for (const [typed, day] of [
      ["26/08/2020", "2020-08-26"],
      ["20/05/2020", "2020-05-20"],
    ] as const) {
      await move(typed);
      expect(await officeToday()).toBe(day);
    }
    await asDemonstration(false);
  });
});

describe("backups", () => {
  test("by button and once a day, each with its row and its audit; nobody else may", async () => {
    await makeBackup(first.actor, { officeId: first.officeId });
    expect([await dailyRound(), await dailyRound()]).toEqual([true, false]);
    const backups = await backupList(first.actor);
    expect(backups.map(({ daily, isThere }) => [daily, isThere])).toEqual([
      [true, true],
      [false, true],
    ]);
    expect(await db().audit.count({ where: { deed: "backup.make" } })).toBe(2);
    const phong: Actor = { accountId: first.actor.accountId, posts: [{ role: "labourOffice", officeId: first.officeId, unitId: null }] };
    await expect(makeBackup(phong, { officeId: first.officeId })).rejects.toThrow("forbidden");
  });

  test("thirty are kept", async () => {
    const old = Array.from({ length: 40 }, (_, n) => ({
      at: new Date(n * 1000),
      daily: true,
      path: `/nowhere/${n}`,
      bytes: 1n,
      rows: 1n,
      sha256: "",
    }));
    await db().backup.createMany({ data: old });
    await makeBackup(first.actor, { officeId: first.officeId });
    const left = await backupList(first.actor);
    expect([left.length, left.filter(({ isThere }) => isThere).length]).toEqual([30, 3]);
  });

  test("the recovery key is shown until it was stored, then gone for good; its public half stays", async () => {
    expect((await recoverySlip(first.actor))?.recoveryKey).toBe(first.recoveryKey);
    await expect(storeRecoveryKey(first.actor, { officeId: first.officeId })).rejects.toThrow("required");
    await storeRecoveryKey(first.actor, { officeId: first.officeId, stored: "on" });
    expect(await recoverySlip(first.actor)).toBeNull();
    const installation = await db().installation.findFirstOrThrow();
    expect([installation.recoverySealed, installation.recoveryPublicKey]).toEqual([null, publicKeyOf(first.recoveryKey)]);
  });
});
