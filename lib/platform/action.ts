// From a form to a command and back: the FormState that keeps what was typed, or a redirect.
import "server-only";
import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import * as z from "zod";
import { type Facts, Refusal } from "@/lib/domain/refusals";
import type { Command, Trace } from "./command";
import { Conflict } from "./conflict";
import { sameOrigin } from "./origin";
import { currentActor } from "./session";

/** What a form gets back: sentences, what was typed, and the other version where somebody saved meanwhile. */
export type FormState = {
  fields?: Record<string, string[]>;
  message?: string;
  values?: Record<string, string>;
  theirs?: Record<string, string>;
  theirsBy?: string;
  seen?: string;
  signedOut?: true;
  done?: string;
};

type Values = Record<string, string>;
type Say = (key: string, facts?: Facts) => string;

/** A form's endpoint: runs the command as the signed-in actor and goes to the page that `next` names. */
export function action<R extends Trace>(run: Command<R>, next: (input: Values, result: R | null) => string) {
  return async (_: FormState, form: FormData): Promise<FormState> => {
    const values = stringsOf(form);
    const outcome = await attempt(run, values);
    if ("state" in outcome) return outcome.state;
    const page = next(values, outcome.result);
    revalidatePath("/", "layout");
    redirect(page);
  };
}

async function attempt<R extends Trace>(run: Command<R>, values: Values): Promise<{ result: R | null } | { state: FormState }> {
  const say: Say = (await getTranslations()) as unknown as Say;
  const kept = withoutSecrets(values);
  try {
    if (!sameOrigin(await headers())) throw new Refusal("wrong_origin");
    const actor = await currentActor();
    if (!actor) return { state: { signedOut: true, message: say("refusals.signed_out"), values: kept } };
    return { result: await run(actor, fromForm(values)) };
  } catch (error) {
    if (error instanceof z.ZodError) return { state: { fields: sentences(error, (key) => say(`fields.${key}`)), values: kept } };
    if (error instanceof Conflict) {
      const message = say("refusals.changed_meanwhile");
      return { state: { message, values: kept, theirs: error.theirs, theirsBy: error.by, seen: error.seen } };
    }
    if (error instanceof Refusal) return { state: { message: say(`refusals.${error.code}`, error.facts), values: kept } };
    throw error;
  }
}

/** Only strings: files travel through the upload route, and Next's own `$ACTION_` fields are not ours. */
export function stringsOf(form: FormData): Values {
  const pairs = [...form.entries()].filter(([key, value]) => typeof value === "string" && !key.startsWith("$ACTION_"));
  return Object.fromEntries(pairs) as Values;
}

/** Keys like `lines.0.amount` become arrays of objects; every other key stays as it is. */
export function fromForm(values: Values): Record<string, unknown> {
  const tree: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(values)) place(tree, path.split("."), value);
  return tree;
}

function place(tree: Record<string, unknown>, [head = "", ...rest]: string[], value: string) {
  if (head === "__proto__") return;
  if (rest.length === 0) {
    tree[head] = value;
    return;
  }
  const isList = /^\d+$/.test(rest[0] ?? "");
  tree[head] ??= isList ? [] : {};
  place(tree[head] as Record<string, unknown>, rest, value);
}

function withoutSecrets(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([key]) => !/password|code|opId/i.test(key)));
}

function sentences(error: z.ZodError, say: (key: string) => string): Record<string, string[]> {
  const fields: Record<string, string[]> = {};
  for (const issue of error.issues) {
    const name = issue.path.join(".");
    fields[name] = [...(fields[name] ?? []), say(keyOf(issue))];
  }
  return fields;
}

/** Our schemas name their sentence as the message; what zod says of its own accord becomes "invalid". */
function keyOf(issue: z.core.$ZodIssue): string {
  return /^[a-z][A-Za-z]+$/.test(issue.message) ? issue.message : "invalid";
}
