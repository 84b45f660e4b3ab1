// What the deeds on units share.
import "server-only";
import type { Actor } from "@/lib/domain/permissions";
import type { Tx } from "@/lib/platform/db";

/** The unit as a deed's subject: it belongs to the office of the actor whose territory holds it. */
export async function unitUnder(tx: Tx, actor: Actor | null, unitId: string) {
  await tx.$queryRaw`select 1 from unit where id = ${unitId}::uuid for no key update`;
  const unit = await tx.unit.findUnique({ where: { id: unitId }, include: { aliases: true } });
  const officeIds = actor?.posts.map((post) => post.officeId) ?? [];
  const [office] = await tx.$queryRaw<{ officeId: string }[]>`
    with recursive above as (
      select id, parent_id from unit where id = ${unitId}::uuid
      union select unit.id, unit.parent_id from unit join above on unit.id = above.parent_id
    ) select office.id as "officeId" from office join above on above.id = office.unit_id where office.id = any(${officeIds}::uuid[]) limit 1`;
  return unit && office ? { ...unit, officeId: office.officeId } : null;
}
