import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { NextResponse } from "next/server";
import { db } from "@/lib/platform/db";
import { logBug, requestId } from "@/lib/platform/log";

export const dynamic = "force-dynamic";

/** A database that does not answer in this time is down for whoever waits for it. */
const PATIENCE_MS = 5_000;

/** For the start script and a reverse proxy: 200 when the database answers and stands where this program's migrations do, else 503. */
export async function GET(): Promise<NextResponse> {
  try {
    const missing = await Promise.race([missingMigrations(), silence()]);
    const migrations = missing.length === 0 ? "current" : "behind";
    return NextResponse.json({ database: "up", migrations }, { status: missing.length === 0 ? 200 : 503 });
  } catch (error) {
    const number = logBug(error, await requestId());
    return NextResponse.json({ database: "down", migrations: "unknown", number }, { status: 503 });
  }
}

async function missingMigrations(): Promise<string[]> {
  const entries = await readdir(join(process.cwd(), "prisma", "migrations"), { withFileTypes: true });
  const applied = await db().$queryRaw<{ name: string }[]>`
    select migration_name as name from _prisma_migrations where finished_at is not null and rolled_back_at is null`;
  const names = new Set(applied.map(({ name }) => name));
  return entries.filter((entry) => entry.isDirectory() && !names.has(entry.name)).map(({ name }) => name);
}

async function silence(): Promise<never> {
  await pause(PATIENCE_MS, undefined, { ref: false });
  throw new Error("the database does not answer");
}
