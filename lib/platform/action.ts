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
import { numbered, requestId } from "./log";
import { sameOrigin } from "./origin";
import { currentActor, currentPath, type SignedIn, stepBefore } from "./session";

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

/** Two hundred rows of eight boxes are the most that a form of ours sends. */
const MOST_FIELDS = 5_000;

/** A form's endpoint: runs the command as the signed-in actor and goes to the page that `next` names, or stays where that is the form's own. */
export function action<R extends Trace>(run: Command<R>, next: (input: Values, result: R | null) => string) {
  return async (_: FormState, form: FormData): Promise<FormState> => {
    const values = stringsOf(form);
    const outcome = await answer(values, async () => run(await whoActs(), fromForm(values)));
    if ("state" in outcome) return outcome.state;
    const page = next(values, outcome.result);
    revalidatePath("/", "layout");
    if (page === (await currentPath()).split("?")[0]) return { done: (await getTranslations("ui"))("saved") };
    redirect(page);
  };
}

/** Who is signed in and has nothing to do first. @throws Refusal signed_out */
async function whoActs(): Promise<SignedIn> {
  const actor = await currentActor();
  if (!actor) throw new Refusal("signed_out");
  const step = stepBefore(actor);
  if (step) redirect(step);
  return actor;
}

/** Does the work for a request that came from our own page; what it refuses becomes what the form gets back. */
export async function answer<T>(values: Values, work: () => Promise<T>): Promise<{ result: T } | { state: FormState }> {
  const say: Say = (await getTranslations()) as unknown as Say;
  const kept = withoutSecrets(values);
  try {
    if (!sameOrigin(await headers())) throw new Refusal("wrong_origin");
    if (Object.keys(values).length > MOST_FIELDS) throw new Refusal("form_too_long");
    return { result: await work() };
  } catch (error) {
    if (error instanceof z.ZodError) return { state: { fields: sentences(error, (key) => say(`fields.${key}`)), values: kept } };
    if (error instanceof Conflict) {
      const message = say("refusals.changed_meanwhile");
      return { state: { message, values: kept, theirs: error.theirs, theirsBy: error.by, seen: error.seen } };
    }
    if (error instanceof Refusal) return { state: refused(error, say(`refusals.${error.code}`, error.facts), kept) };
    throw numbered(error, await requestId());
  }
}

function refused({ code }: Refusal, message: string, values: Values): FormState {
  return code === "signed_out" ? { signedOut: true, message, values } : { message, values };
}

/**
 * Only strings: files travel through the upload route, and Next's own `$ACTION_` fields are not ours.
 * Boxes of one name that ends in "Ids" come as one list between commas; of any other name the last counts.
 */
export function stringsOf(form: FormData): Values {
  const values = new Map<string, string>();
  for (const [key, value] of form.entries()) {
    if (typeof value !== "string" || key.startsWith("$ACTION_")) continue;
    const before = key.endsWith("Ids") ? values.get(key) : undefined;
    values.set(key, before === undefined ? value : `${before},${value}`);
  }
  return Object.fromEntries(values);
}

/** Keys like `lines.0.amount` become arrays of objects; every other key stays as it is. The objects have no prototype that a key could reach. */
export function fromForm(values: Values): Record<string, unknown> {
  const tree: Tree = Object.create(null);
  for (const [path, value] of Object.entries(values)) place(tree, path.split("."), value);
  return tree;
}

type Tree = Record<string, unknown>;
/** As deep as our forms go: `rows.0.amount`. */
const DEEPEST = 2;

function place(tree: Tree, [head = "", ...rest]: string[], value: string) {
  if (rest.length > DEEPEST || (Array.isArray(tree) && !isPlace(head))) return;
  if (rest.length === 0) {
    tree[head] = value;
    return;
  }
  tree[head] ??= isPlace(rest[0]) ? [] : Object.create(null);
  const branch = tree[head];
  if (typeof branch === "object" && branch !== null) place(branch as Tree, rest, value);
}

/** A row's place in a list. A list is as long as its highest place, however few were sent, so that is bounded. */
const isPlace = (key = "") => /^\d{1,3}$/.test(key);

function withoutSecrets(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([key]) => !/password|totp|opId/i.test(key)));
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
