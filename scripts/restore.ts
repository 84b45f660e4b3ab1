// The restoring itself, with the database open: rows, proof, secrets.
import pg from "pg";
import { env } from "@/lib/platform/env";
import { restoreBackup } from "@/lib/platform/restore";
import { canaryOpens, NotRestored } from "@/lib/platform/restore-proof";
import { Unreadable } from "@/lib/platform/sealed-stream";
import { keysOf } from "./ground/keys.mjs";
import { migrate } from "./ground/migrate.mjs";
import { cutOffFinished, keysArrived, keysPlaced } from "./ground/restored-keys.mjs";
import { Trouble } from "./ground/say.mjs";

const SENTENCES: Record<NotRestored["why"], string> = {
  not_empty: "Cơ sở dữ liệu này đã có dữ liệu. Chỉ khôi phục vào một cơ quan trống: dời thư mục dữ liệu cũ đi trước.",
  is_demonstration: "Đây là bản sao lưu của bản trình diễn. Thêm --demo để khôi phục vào bản trình diễn.",
  is_not_demonstration: "Đây là bản sao lưu của cơ quan thật, không khôi phục vào bản trình diễn được. Bỏ --demo.",
  differs: "Dữ liệu khôi phục không khớp với bản sao lưu. Chưa có gì được ghi.",
  key_does_not_open: "Khóa dữ liệu trong bản sao lưu không mở được dữ liệu mã hóa. Đừng dùng dữ liệu này; hãy thử một bản sao lưu khác.",
  newer_tables:
    "Cơ sở dữ liệu này đã được nâng cấp quá bản sao lưu. Hãy khôi phục vào một cơ sở dữ liệu mới: dời thư mục dữ liệu cũ đi trước.",
};

const [path = ""] = process.argv.slice(2);
const folder = env().DATA_DIR;
const begun = performance.now();
const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
client.on("error", () => {});
await client.connect();
try {
  if (await cutOffFinished(folder, client))
    console.log("✓ Lần khôi phục trước đã ghi đủ dữ liệu nhưng bị ngắt trước khi đặt khóa. Khóa nay đã đặt xong.");
  else await restored();
} catch (error) {
  console.error(`✗ ${sentenceOf(error)}`);
  process.exitCode = 1;
} finally {
  await client.end();
}

async function restored() {
  const { about, tallies, sealedFieldOpened } = await restoreBackup({
    path,
    client,
    recoveryKey: process.env.RECOVERY_KEY ?? "",
    isDemo: process.env.DEMO === "1",
    migrate: async (names) => void (await migrate(client, undefined, names)),
    keep: (arrived) => keysArrived(folder, arrived),
    committed: () => keysPlaced(folder),
  });
  for (const [table, { rows, sum }] of Object.entries(tallies))
    console.log(`  ${table.padEnd(20)} ${String(rows).padStart(8)}  ${sum.slice(0, 16)}`);
  console.log(`✓ Đúng từng bảng với bản sao lưu lúc ${about.madeAt}, ${((performance.now() - begun) / 1000).toFixed(1)} giây`);
  if (!canaryOpens(about.canary, keysOf(folder, {}).DATA_KEY ?? "")) throw new NotRestored("key_does_not_open");
  console.log(
    sealedFieldOpened
      ? "✓ Khóa đã khôi phục mở được câu thử và dữ liệu mã hóa"
      : "✓ Khóa đã khôi phục mở được câu thử (cơ quan này chưa có dữ liệu mã hóa nào khác)",
  );
}

function sentenceOf(error: unknown): string {
  if (error instanceof NotRestored) return SENTENCES[error.why];
  if (error instanceof Unreadable)
    return "Không mở được tệp: khóa phục hồi chưa đúng, hoặc tệp đã bị sửa hay cắt cụt. Chưa có gì được ghi.";
  if (error instanceof Trouble) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
