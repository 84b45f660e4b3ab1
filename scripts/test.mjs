// npm test: the gate. Every part counts, and the last line is "N passed, N failed". --fast leaves out the build and the browser.
import { fileURLToPath } from "node:url";
import { leaveWhenAsked } from "./ground/leaving.mjs";
import { clientGenerated, packagesInstalled } from "./ground/ready.mjs";
import { part, total } from "./ground/tally.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
leaveWhenAsked();

await part("Chuẩn bị", async () => {
  await packagesInstalled();
  await clientGenerated();
  return { passed: 0, failed: 0 };
});
const gate = await import("./ground/gate.mjs");
await part("Kiểu dữ liệu (tsc)", gate.types);
await part("Quy cách viết (biome)", gate.lint);
await part("Mã thừa (knip)", gate.deadCode);
const isWhole = !process.argv.includes("--fast");
if (isWhole) await part("Dựng các trang (next build)", gate.pages);
await part("Luật, việc làm, văn bản (vitest)", () => gate.unitTests({ isWhole }));
if (isWhole) await part("Chuyện trên trình duyệt (playwright)", gate.stories);
process.exit(total());
