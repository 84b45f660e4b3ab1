// The communes of a cluster: placed, moved, taken out of the plan.
import "server-only";
import { cannotAddCommune, cannotRemoveCommune } from "@/lib/domain/clusters";
import { Refusal, refuse } from "@/lib/domain/refusals";
import { command } from "@/lib/platform/command";
import type { Tx } from "@/lib/platform/db";
import { fullNameOf, territoryOfOffice } from "@/lib/platform/places";
import { cannotEdit, lockPlan } from "@/lib/platform/plan-lock";
import { clusterOf } from "./facts";
import { addUnnamed, countIn, unitMade, unitNamed } from "./pasting";
import { communeInput, moveCommuneInput, placeCommunesInput } from "./schema";

/**
 * Communes pasted from Excel into a cluster, one a row: name, and in a second column how many hamlets it has.
 * A name that the office's territory does not know yet becomes a new commune of it.
 */
export const placeCommunes = command({
  deed: "commune.place",
  input: placeCommunesInput,
  subject: ({ clusterId }, context) => clusterOf(clusterId, context),
  async run({ cluster, ...plan }, { pasted }, { tx }) {
    refuse(cannotEdit(plan));
    const placed = await tx.planCommune.findMany({ where: { planId: plan.id } });
    const communeIds = placed.map((each) => each.communeId);
    let ordinal = Math.max(0, ...placed.map((each) => each.ordinal));
    for (const [name = "", hamlets = ""] of pasted) {
      const commune = await communeNamed(tx, plan, name);
      refuse(cannotAddCommune({ communeIds, communeId: commune.id }), { name: fullNameOf(commune) });
      communeIds.push(commune.id);
      ordinal += 1;
      await tx.planCommune.create({ data: { planId: plan.id, communeId: commune.id, clusterId: cluster.id, ordinal } });
      await addUnnamed(tx, plan.id, commune, countIn(hamlets, name));
    }
    return { id: plan.id, detail: { clusterId: cluster.id, communes: pasted.length } };
  },
});

/** A commune goes to another cluster with its hamlets; host and lead of the cluster it leaves are asked for again. */
export const moveCommune = command({
  deed: "commune.move",
  input: moveCommuneInput,
  subject: ({ planId }, { tx }) => lockPlan(tx, planId),
  async run(plan, { planId, communeId, clusterId }, { tx }) {
    refuse(cannotEdit(plan));
    const key = { planId_communeId: { planId, communeId } };
    const placed = await tx.planCommune.findUnique({ where: key });
    const target = await tx.cluster.findUnique({ where: { id: clusterId, planId } });
    if (!placed || !target) throw new Refusal("not_found");
    if (placed.clusterId === clusterId) return null;
    await freeCluster(tx, placed.clusterId, communeId);
    await tx.planCommune.update({ where: key, data: { clusterId } });
    return { id: planId, detail: { communeId, fromClusterId: placed.clusterId, clusterId } };
  },
});

export const removeCommune = command({
  deed: "commune.remove",
  input: communeInput,
  subject: ({ planId }, { tx }) => lockPlan(tx, planId),
  async run(plan, { planId, communeId }, { tx }) {
    refuse(cannotEdit(plan));
    const key = { planId_communeId: { planId, communeId } };
    const placed = await tx.planCommune.findUnique({ where: key });
    if (!placed) return null;
    refuse(cannotRemoveCommune({ receipts: await tx.receipt.count({ where: { planId, communeId } }) }));
    await freeCluster(tx, placed.clusterId, communeId);
    await tx.planCommune.delete({ where: key });
    return { id: planId, detail: { communeId } };
  },
});

/** A commune of the office's territory, or a new one right under the office's own unit; a commune's office has none but itself. */
async function communeNamed(tx: Tx, { officeId, unitId }: { officeId: string; unitId: string }, name: string) {
  const found = await unitNamed(tx, "commune", { id: { in: await territoryOfOffice(tx, officeId) } }, name);
  if (found) return found;
  const own = await tx.unit.findUniqueOrThrow({ where: { id: unitId } });
  refuse(own.level === "commune" ? "commune_of_the_office" : null, { name });
  return unitMade(tx, "commune", unitId, name);
}

async function freeCluster(tx: Tx, clusterId: string, communeId: string) {
  await tx.cluster.updateMany({ where: { id: clusterId, hostCommuneId: communeId }, data: { hostCommuneId: null } });
  await tx.cluster.updateMany({ where: { id: clusterId, leadCommuneId: communeId }, data: { leadCommuneId: null } });
}
