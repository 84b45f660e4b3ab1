// A refusal in the reader's language, for answers that are not a form's.
import "server-only";
import { getTranslations } from "next-intl/server";
import type { Facts, Refusal } from "@/lib/domain/refusals";

export async function sentenceOf({ code, facts }: Refusal): Promise<string> {
  const say = (await getTranslations("refusals")) as unknown as (key: string, facts: Facts) => string;
  return say(code, facts);
}
