// The communes of a cluster: placed, moved, taken out of the plan.
import "server-only";
import { cannotAddCommune } from "@/lib/domain/clusters";
import { Refusal, refuse } from "@/lib/domain/refusals";
import { command } from "@/lib/platform/command";
import type { Tx } from "@/lib/platform/db";
import { cannotEdit, lockPlan } from "@/lib/platform/plan-lock";
import { clusterOf } from "./facts";
import { addUnnamed, cellsOf, findOrMake } from "./pasting";
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
    for (const [name = "", hamlets = ""] of cellsOf(pasted)) {
      const commune = await findOrMake(tx, "commune", plan.unitId, name);
      refuse(cannotAddCommune({ communeIds, communeId: commune.id }));
      communeIds.push(commune.id);
      await tx.planCommune.create({ data: { planId: plan.id, communeId: commune.id, clusterId: cluster.id, ordinal: communeIds.length } });
      await addUnnamed(tx, plan.id, commune.id, /^\d{1,2}$/.test(hamlets) ? Number(hamlets) : 0);
    }
    return { id: plan.id, detail: { clusterId: cluster.id, communes: communeIds.length - placed.length } };
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
    await freeCluster(tx, placed.clusterId, communeId);
    await tx.planCommune.delete({ where: key });
    return { id: planId, detail: { communeId } };
  },
});

async function freeCluster(tx: Tx, clusterId: string, communeId: string) {
  await tx.cluster.updateMany({ where: { id: clusterId, hostCommuneId: communeId }, data: { hostCommuneId: null } });
  await tx.cluster.updateMany({ where: { id: clusterId, leadCommuneId: communeId }, data: { leadCommuneId: null } });
}
