// The first start of an empty database: the demonstration's world is played, or a real office waits for its first administrator.
import { isDay } from "@/lib/domain/dates";
import { db } from "@/lib/platform/db";
import { installationMade } from "@/lib/platform/installation";
import { playWorld } from "@/prisma/world";

const today = process.env.APP_TODAY ?? "2020-05-20";
const isDemo = process.env.EMPTY !== "1";

const { firstRunCode, recoveryKey } = await installationMade({ isDemo });
if (isDemo) await playWorld(isDay(today) ? today : "2020-05-20", (step) => console.log(`  … ${step}`));
if (recoveryKey)
  console.log(`\n  Khóa phục hồi (in hoặc chép ra giấy rồi cất; không có nó thì không bản sao lưu nào mở được):\n  ${recoveryKey}\n`);
if (firstRunCode) console.log(`  Mã mở cơ quan (dùng một lần, gõ ở trang đầu tiên): ${firstRunCode}\n`);
await db().$disconnect();
