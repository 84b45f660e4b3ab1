import type { Deed } from "@/lib/domain/permissions";

type Split<D> = D extends `${infer S}.${infer V}` ? [S, V] : never;
type Subject = Split<Deed>[0];
type Verb<S> = Extract<Split<Deed>, [S, string]>[1];

/** A label for every deed of the table: `plan.create` stands at deeds → plan → create. A deed without one does not compile. */
export type DeedLabels = { [S in Subject]: { [V in Verb<S>]: string } };
