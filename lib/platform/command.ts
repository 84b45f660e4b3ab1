// A deed's one road: parse → subject → authorize → run → audit, in one transaction, once per operation id.
import "server-only";
import { createHmac } from "node:crypto";
import * as z from "zod";
import { type Day, dayOf } from "@/lib/domain/dates";
import { type Actor, can, type Deed, has, type Subject } from "@/lib/domain/permissions";
import { Refusal } from "@/lib/domain/refusals";
import { Prisma } from "@/prisma/generated/client";
import { fromDay, officeNow, realNow } from "./clock";
import { type Tx, transaction } from "./db";
import { env } from "./env";
import { logger, requestId } from "./log";

/** What a run gets besides its subject and input: the transaction, who acts, the office's instant and day, and the real instant. */
export type Context = { tx: Tx; actor: Actor | null; now: Date; today: Day; realNow: Date };

/** What a deed leaves: the id of its subject, ids and counts for the audit, and where it acted for a lower unit. */
export type Trace = {
  id: string | null;
  detail?: Prisma.InputJsonObject;
  behalf?: { unitId: string; paperOn: Day | null };
};

type Spec<I extends z.ZodType, S extends Subject, R extends Trace> = {
  deed: Deed;
  input: I;
  subject: (input: z.output<I>, context: Context) => Promise<S | null>;
  run: (subject: S, input: z.output<I>, context: Context) => Promise<R | null>;
  /** For a deed that takes longer than a form is wont to. */
  timeoutMs?: number;
};

export type Command<R extends Trace> = (actor: Actor | null, raw: Record<string, unknown>) => Promise<R | null>;

/**
 * Makes a command. `raw.opId` is the client's id of the operation: the same id with the same body gets the stored reply,
 * with another body it is refused. A subject out of the actor's reach does not exist for them. A run that returns null changed nothing and leaves no audit row.
 * @throws ZodError for a malformed input, Refusal where the office says no.
 */
export function command<I extends z.ZodType, S extends Subject, R extends Trace>(spec: Spec<I, S, R>): Command<R> {
  return async (actor, raw) => {
    const input = spec.input.parse(raw);
    const once = operationOf(spec.deed, raw);
    const work = async (tx: Tx): Promise<R | null> => {
      const earlier = once && (await claim(tx, once, actor));
      if (earlier) return earlier.reply as R | null;

      const now = await officeNow(tx);
      const context: Context = { tx, actor, now, today: dayOf(now), realNow: realNow() };
      const subject = await spec.subject(input, context);
      if (!subject) throw new Refusal("not_found");
      if (!can(actor, spec.deed, subject)) throw new Refusal(actor && has(actor, spec.deed) ? "not_found" : "forbidden");

      const result = await spec.run(subject, input, context);
      if (result) await record(spec.deed, subject, result, context);
      if (once) await tx.operation.update({ where: { id: once.id }, data: { reply: result ?? Prisma.JsonNull } });
      return result;
    };
    return transaction(work, spec.timeoutMs).catch(async (error) => {
      if (error instanceof Refusal) await logRefusal(spec.deed, actor, error);
      throw error;
    });
  };
}

type Once = { id: string; bodyHash: string };

const opId = z.uuid();

function operationOf(deed: Deed, raw: Record<string, unknown>): Once | null {
  const id = opId.safeParse(raw.opId);
  if (!id.success) return null;
  const body = leavesOf(raw).filter(([key]) => key !== "opId");
  // Keyed: a body may hold a password, and a plain digest of it could be guessed at.
  const bodyHash = createHmac("sha256", env().LOOKUP_KEY)
    .update(JSON.stringify([deed, body]))
    .digest("hex");
  return { id: id.data, bodyHash };
}

/** What was sent, as flat as it came: written out as a tree, a list with one far place would fill the memory with its holes. */
function leavesOf(branch: object, above = ""): [string, unknown][] {
  return Object.entries(branch).flatMap(([key, value]): [string, unknown][] =>
    typeof value === "object" && value !== null ? leavesOf(value, `${above}${key}.`) : [[above + key, value]],
  );
}

/** Takes the operation for this transaction, or gives the row of the one that ran before; a running twin is waited for. */
async function claim(tx: Tx, once: Once, actor: Actor | null) {
  const accountId = actor?.accountId ?? null;
  const taken = await tx.operation.createMany({ data: [{ ...once, accountId }], skipDuplicates: true });
  if (taken.count === 1) return null;
  const earlier = await tx.operation.findUniqueOrThrow({ where: { id: once.id } });
  if (earlier.bodyHash !== once.bodyHash || earlier.accountId !== accountId) throw new Refusal("operation_reused");
  return earlier;
}

/** `because`: the database's own word, where a rule of ours was not asked first. */
async function logRefusal(deed: Deed, actor: Actor | null, { code, cause }: Refusal) {
  const because = cause instanceof Prisma.PrismaClientKnownRequestError ? cause.code : undefined;
  logger.warn({ deed, accountId: actor?.accountId, code, because, requestId: await requestId() }, "refused");
}

async function record(deed: Deed, subject: Subject, trace: Trace, { tx, actor }: Context) {
  await tx.audit.create({
    data: {
      deed,
      officeId: subject.officeId ?? null,
      accountId: actor?.accountId ?? null,
      subject: deed.split(".")[0] ?? deed,
      subjectId: trace.id,
      behalfOfId: trace.behalf?.unitId ?? null,
      paperOn: fromDay(trace.behalf?.paperOn ?? null),
      detail: trace.detail ?? {},
      requestId: await requestId(),
    },
  });
}
