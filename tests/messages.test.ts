// Both catalogues say the same things: a missing key does not compile, and here no placeholder or tag is missing from a sentence.
import { expect, test } from "vitest";
import { en } from "@/lib/messages/en";
import { vi } from "@/lib/messages/vi";

type Catalogue = { [key: string]: string | Catalogue };

const sentences = (catalogue: Catalogue, path = ""): [string, string][] =>
  Object.entries(catalogue).flatMap(([key, said]) =>
    typeof said === "string" ? [[`${path}${key}`, said] as [string, string]] : sentences(said, `${path}${key}.`),
  );

/** The names between braces, the branches of a choice left out, and the tags. */
function holes(sentence: string): string {
  const names = [...sentence.matchAll(/(?<!(?:=\d+|one|other) )\{(\w+)[,}]/g)].map(([, name]) => name);
  const tags = [...sentence.matchAll(/<(\w+)>/g)].map(([, name]) => `<${name}>`);
  return [...new Set([...names, ...tags])].sort().join(" ");
}

const vietnamese = sentences(vi);
const english = new Map(sentences(en));

test("every Vietnamese sentence has its English one with the same placeholders", () => {
  const differing = vietnamese.filter(([key, said]) => holes(said) !== holes(english.get(key) ?? ""));
  expect(differing.map(([key, said]) => `${key}: ${said} | ${english.get(key)}`)).toEqual([]);
  expect(vietnamese.length).toBeGreaterThan(600);
});

test("the English catalogue speaks English, but for hints that show how something is written in Vietnamese", () => {
  const letters = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
  const left = [...english].filter(([key, said]) => letters.test(said) && !key.endsWith("Hint")).map(([key]) => key);
  expect(left).toEqual(["me.vietnamese", "planForms.source.amountDong"]);
});
