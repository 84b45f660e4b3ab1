import { afterEach, describe, expect, test, vi } from "vitest";
import { docxOf } from "@/lib/documents/docx";
import { pdfOf } from "@/lib/documents/pdf";
import { planDocument } from "@/lib/documents/plan";
import { plan2020 } from "./plan-2020";
import { printed } from "./printed";
import { readWord } from "./word-reader";

afterEach(() => {
  vi.useRealTimers();
});

describe("the same paper gives the same bytes at any time", () => {
  test.each([
    ["docx", docxOf],
    ["pdf", pdfOf],
  ])("%s", async (_, bytesOf) => {
    const paper = planDocument(plan2020);
    const at = async (time: string) => {
      vi.useFakeTimers({ now: new Date(time), toFake: ["Date"] });
      return Buffer.from(await bytesOf(paper)).toString("base64");
    };
    expect(await at("2020-05-20T08:00:00+07:00")).toBe(await at("2031-01-01T23:59:59+07:00"));
  });
});

test("no file carries the moment of its making", async () => {
  const paper = planDocument(plan2020);
  const { parts } = await readWord(await docxOf(paper));
  expect(parts.get("docProps/core.xml")).not.toMatch(/\d{4}-\d{2}-\d{2}T/);
  expect(Buffer.from(pdfOf(paper)).toString("latin1")).not.toMatch(/CreationDate|ModDate/);
});

test("what people type is printed as it stands and never read as markup", async () => {
  const typed = 'Kinh phí <b>10%</b> & "khác" *đậm* _nghiêng_ $x$ #panic("x") @a \\ `b` ./. // hết';
  const { wordText, pdfText } = await printed({ form: typed });
  expect(wordText).toContain(typed);
  expect(pdfText.replaceAll("\n", " ")).toContain(typed);
});

test("a text of 100,000 characters is printed whole", async () => {
  const typed = `${"khó khăn ".repeat(11_111)}hết.`;
  const { wordText, pdfText } = await printed({ eligibility: typed });
  expect(wordText).toContain(typed);
  expect(pdfText.match(/khăn/g)?.length).toBeGreaterThan(11_110);
});
