// The door of a program that has no office yet: nobody is signed in, and the terminal's code stands for the right.
import "server-only";
import { redirect } from "next/navigation";
import { Refusal } from "@/lib/domain/refusals";
import { answer, type FormState, fromForm, stringsOf } from "./action";
import type { Command, Trace } from "./command";
import { mayEnterHere } from "./entrance";
import { isOpen } from "./installation";
import { newEntry } from "./session";
import { countAttempt } from "./slow-down";

/** Opens the office and goes on to the page named; where it is open already, at once and without a look at what was sent. */
export function opening(open: Command<Trace>, next: string) {
  return async (_: FormState, form: FormData): Promise<FormState> => {
    if (await isOpen()) redirect(next);
    const values = stringsOf(form);
    const outcome = await answer(values, async () => {
      if (!(await mayEnterHere())) throw new Refusal("https_needed");
      await countAttempt("first-run", (await newEntry()).entry.address);
      return open(null, fromForm(values));
    });
    if ("state" in outcome) return outcome.state;
    redirect(next);
  };
}
