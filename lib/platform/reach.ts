// The `where` of what an actor may see: reach enters every query through here.
import "server-only";
import { notFound } from "next/navigation";
import { type Actor, type Deed, reachOf } from "@/lib/domain/permissions";
import type { Tx } from "./db";

/** The offices in which the actor has the deed at office reach; where there is none, the page does not exist. */
export function within(actor: Actor, deed: Deed): { officeId: { in: string[] } } {
  const officeIds = actor.posts.filter((post) => reachOf(post.role, deed) === "office").map((post) => post.officeId);
  if (officeIds.length === 0) notFound();
  return { officeId: { in: officeIds } };
}

/** The offices whose reporting offices' figures the actor may see. */
export function above(actor: Actor, deed: Deed): { reportsToId: { in: string[] } } {
  const officeIds = actor.posts.filter((post) => reachOf(post.role, deed) === "below").map((post) => post.officeId);
  if (officeIds.length === 0) notFound();
  return { reportsToId: { in: officeIds } };
}

/** The ids of the units of the offices where the actor has the deed: an office's territory is its own unit and all below it. */
export async function territoryOf(tx: Tx, actor: Actor, deed: Deed): Promise<string[]> {
  const { officeId } = within(actor, deed);
  const rows = await tx.$queryRaw<{ id: string }[]>`
    with recursive territory as (
      select unit_id as id from office where id = any(${officeId.in}::uuid[])
      union select unit.id from unit join territory on unit.parent_id = territory.id
    ) select id from territory`;
  return rows.map(({ id }) => id);
}
