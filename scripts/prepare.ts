// The first start of an empty database: the demonstration's world is played, or a real office waits for its first administrator.
import { isDay } from "@/lib/domain/dates";
import { db } from "@/lib/platform/db";
import { playWorld } from "@/prisma/world";

const today = process.env.APP_TODAY ?? "2020-05-20";

if (process.env.EMPTY === "1") await db().installation.upsert({ where: { id: 1 }, create: { id: 1, isDemo: false }, update: {} });
else await playWorld(isDay(today) ? today : "2020-05-20", (step) => console.log(`  … ${step}`));
await db().$disconnect();
