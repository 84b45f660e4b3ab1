import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { allFonts } from "./fonts";
import { LEFT_COLUMN, PAGE, ROW, RULE, SIZE, TEXT } from "./layout";
import { TEMPLATE } from "./pdf-template";
import type { Paper } from "./tree";

let compiler: NodeCompiler | undefined;

/** The paper as PDF with its fonts inside; the same paper gives the same bytes. Synchronous: a paper takes tens of milliseconds. */
export function pdfOf(paper: Paper): Uint8Array {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: allFonts() }] });
  const inputs = { paper: JSON.stringify(paper), measures: JSON.stringify({ PAGE, SIZE, TEXT, LEFT_COLUMN, RULE, ROW }) };
  const pdf = compiler.pdf({ mainFileContent: TEMPLATE, inputs });
  compiler.evictCache(KEPT_PAPERS); // the compiler remembers every text it has set, without end
  return new Uint8Array(pdf);
}

const KEPT_PAPERS = 5;
