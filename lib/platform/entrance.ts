// The door: coming in, going out, and changing what one comes in with. Nothing here is an operation to replay: the same body twice is asked twice.
import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import * as z from "zod";
import { Refusal } from "@/lib/domain/refusals";
import { answer, type FormState, fromForm, stringsOf } from "./action";
import type { Command, Trace } from "./command";
import { isDemonstration } from "./demonstration";
import { isSecure, ownPath } from "./origin";
import { clearSessionCookie, currentActor, type Entry, newEntry, setSessionCookie } from "./session";
import { nameTyped } from "./shapes";
import { countAttempt, forgetAttempts } from "./slow-down";
import { turnstile } from "./turnstile";

type Values = Record<string, string>;

/** A password takes time on purpose, and a transaction waits for it: a crowd waits here, before it holds connections. */
const inTurn = turnstile(2, 40, () => new Refusal("too_many_attempts"));

/** Signs in and goes to the page that was asked for first. */
export function entrance(signIn: Command<Trace>) {
  return async (_: FormState, form: FormData): Promise<FormState> => {
    const values = stringsOf(form);
    const { token, entry } = await newEntry();
    const outcome = await answer(values, () => knock(signIn, values, entry));
    if ("state" in outcome) return outcome.state;
    await setSessionCookie(token);
    redirect(ownPath(values.next));
  };
}

/** Changes what the signed-in person comes in with: every session ends by it, and this browser gets a new one. */
export function renewal(change: Command<Trace>, next: string) {
  return async (_: FormState, form: FormData): Promise<FormState> => {
    const values = stringsOf(form);
    const { token, entry } = await newEntry();
    const outcome = await answer(values, async () => {
      const actor = await currentActor();
      if (!actor) throw new Refusal("signed_out");
      return change(actor, { ...once(values), entry });
    });
    if ("state" in outcome) return outcome.state;
    await setSessionCookie(token);
    redirect(next);
  };
}

/** Ends the session in the database, then takes the cookie away. */
export function exit(signOut: Command<Trace>) {
  return async (_: FormState, form: FormData): Promise<FormState> => {
    const actor = await currentActor();
    const outcome = await answer(stringsOf(form), async () => actor && signOut(actor, { sessionId: actor.sessionId }));
    if ("state" in outcome) return outcome.state;
    await clearSessionCookie();
    redirect("/sign-in");
  };
}

/** Without https a password crosses the network in plain sight: only a demonstration lets people in that way. */
export async function mayEnterHere(): Promise<boolean> {
  return !(await isPlainHttp()) || (await isDemonstration());
}

/** Asked for over plain http from another machine. */
export async function isPlainHttp(): Promise<boolean> {
  return !isSecure(await headers());
}

async function knock(signIn: Command<Trace>, values: Values, entry: Entry) {
  if (!(await mayEnterHere())) throw new Refusal("https_needed");
  const username = nameTyped(values.username ?? "").slice(0, 100);
  await countAttempt(username, entry.address);
  await inTurn(() => signIn(null, { ...once(values), entry })).catch((error) => {
    throw isWrongCode(error) ? askForCode(values.totp) : error;
  });
  await forgetAttempts(username, entry.address);
}

const isWrongCode = (error: unknown) => error instanceof Refusal && error.code === "wrong_code";

/** The password was right: the form now shows the field for the code. */
function askForCode(typed = "") {
  return new z.ZodError([{ code: "custom", path: ["totp"], message: typed.trim() === "" ? "giveCode" : "wrongCode", input: "" }]);
}

function once(values: Values): Record<string, unknown> {
  const { opId: _, ...typed } = values;
  return fromForm(typed);
}
