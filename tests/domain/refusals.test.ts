import { createTranslator } from "next-intl";
import { describe, expect, test } from "vitest";
import { REFUSAL_CODES, Refusal, type RefusalCode, refuse } from "@/lib/domain/refusals";
import { refusals as english } from "@/lib/messages/en/refusals";
import { refusals as vietnamese } from "@/lib/messages/vi/refusals";

const say = {
  vi: createTranslator<Record<RefusalCode, string>>({ locale: "vi", messages: vietnamese, onError: fail }),
  en: createTranslator<Record<RefusalCode, string>>({ locale: "en", messages: english, onError: fail }),
};
const spoken = (locale: keyof typeof say, { code, facts }: Refusal) => say[locale](code, facts as never);

test("a rule that finds nothing refuses nothing; one that does says why not", () => {
  expect(() => refuse(null)).not.toThrow();
  expect(() => refuse("one_plan_per_year")).toThrow(expect.objectContaining({ code: "one_plan_per_year" }));
});

test("every code once", () => expect(new Set(REFUSAL_CODES).size).toBe(REFUSAL_CODES.length));

describe("every refusal is a whole sentence, with facts and without", () => {
  test.each(REFUSAL_CODES)("%s", (code) => {
    for (const locale of ["vi", "en"] as const) {
      for (const facts of [{}, { lastDay: "", lockOn: "" }, { lastDay: "19/08/2020", lockOn: "15/06/2020" }]) {
        expect(spoken(locale, new Refusal(code, facts))).toMatch(/^\p{Lu}[^{}]+\.$/u);
      }
    }
  });
});

test("a limit is named when it is known", () => {
  expect(spoken("vi", new Refusal("dialogue_within_limit", { lastDay: "19/08/2020" }))).toContain("chậm nhất ngày 19/08/2020");
  expect(spoken("vi", new Refusal("dialogue_within_limit"))).toContain("trong thời hạn của kế hoạch");
});

function fail(error: Error): never {
  throw error;
}
