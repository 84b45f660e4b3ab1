// How many KẾ HOẠCH a second one process makes, as Word and as PDF, and how large they are.
import { docxOf } from "@/lib/documents/docx";
import { pdfOf } from "@/lib/documents/pdf";
import { planDocument } from "@/lib/documents/plan";
import { plan2020 } from "@/tests/documents/plan-2020";

const TIMES = 20;

await measured("docx", () => docxOf(planDocument(plan2020)));
await measured("pdf", async () => pdfOf(planDocument(plan2020)));

async function measured(format: string, make: () => Promise<Uint8Array>) {
  const { length } = await make();
  const started = performance.now();
  for (let i = 0; i < TIMES; i++) await make();
  const perSecond = TIMES / ((performance.now() - started) / 1000);
  console.log(
    `${`KẾ HOẠCH as .${format}`.padEnd(46)} per second ${perSecond.toFixed(1)}   kB ${(length / 1000).toFixed(0)}   process MB ${(process.memoryUsage().rss / 1e6).toFixed(0)}`,
  );
}
