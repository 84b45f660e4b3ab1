// Clusters of a plan and the venues they may meet at.
import "server-only";
import { cannotHost, cannotLead, cannotRemoveCluster } from "@/lib/domain/clusters";
import { Refusal, refuse } from "@/lib/domain/refusals";
import { toDay } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import { unlessChanged } from "@/lib/platform/conflict";
import type { Tx } from "@/lib/platform/db";
import { checkUnits } from "@/lib/platform/places";
import { cannotEdit, lockPlan } from "@/lib/platform/plan-lock";
import { checkVenue, clusterOf } from "./facts";
import { shownCluster, shownVenue } from "./forms";
import { addClusterInput, clusterInput, saveClusterInput, saveVenueInput } from "./schema";

export const addCluster = command({
  deed: "cluster.edit",
  input: addClusterInput,
  subject: ({ planId }, { tx }) => lockPlan(tx, planId),
  async run(plan, _, { tx }) {
    refuse(cannotEdit(plan));
    const last = await tx.cluster.aggregate({ where: { planId: plan.id }, _max: { ordinal: true } });
    const cluster = await tx.cluster.create({ data: { planId: plan.id, ordinal: (last._max.ordinal ?? 0) + 1 } });
    await tx.dialogue.create({ data: { planId: plan.id, clusterId: cluster.id } });
    return { id: plan.id, detail: { clusterId: cluster.id } };
  },
});

export const saveCluster = command({
  deed: "cluster.edit",
  input: saveClusterInput,
  subject: ({ clusterId }, context) => clusterOf(clusterId, context),
  async run({ cluster, ...plan }, { clusterId, seen, ...given }, { tx }) {
    refuse(cannotEdit(plan));
    await unlessChanged(tx, shownCluster(cluster), seen, plan.id, { deed: "cluster.edit", part: ["clusterId", clusterId] });
    await checkVenue(tx, plan.officeId, given.venueId);
    const clusterCommuneIds = cluster.communes.map((placed) => placed.communeId);
    const { hostCommuneId, leadCommuneId } = given;
    if (hostCommuneId) refuse(cannotHost({ clusterCommuneIds, hostCommuneId }));
    if (leadCommuneId) refuse(cannotLead({ clusterCommuneIds, leadCommuneId }));
    await tx.cluster.update({ where: { id: clusterId }, data: given });
    return { id: plan.id, detail: { clusterId } };
  },
});

/** An empty cluster goes, and those after it move up. */
export const removeCluster = command({
  deed: "cluster.edit",
  input: clusterInput,
  subject: ({ clusterId }, context) => clusterOf(clusterId, context),
  async run({ cluster, ...plan }, _, { tx }) {
    refuse(cannotEdit(plan));
    const communeIds = cluster.communes.map((placed) => placed.communeId);
    refuse(cannotRemoveCluster({ communeIds, heldOn: toDay(cluster.dialogue?.heldOn ?? null) }));
    await tx.cluster.delete({ where: { id: cluster.id } });
    const after = await tx.cluster.findMany({ where: { planId: plan.id, ordinal: { gt: cluster.ordinal } }, orderBy: { ordinal: "asc" } });
    for (const next of after) await tx.cluster.update({ where: { id: next.id }, data: { ordinal: next.ordinal - 1 } });
    return { id: plan.id, detail: { clusterId: cluster.id } };
  },
});

export const saveVenue = command({
  deed: "venue.save",
  input: saveVenueInput,
  subject: ({ planId }, { tx }) => lockPlan(tx, planId),
  async run({ officeId, ...plan }, { planId, venueId, seen, ...venue }, { tx }) {
    refuse(cannotEdit(plan));
    await checkUnits(tx, officeId, [venue.unitId]);
    if (!venueId) return { id: planId, detail: { venueId: (await tx.venue.create({ data: { officeId, ...venue } })).id } };
    await unlessChanged(tx, shownVenue(await lockedVenue(tx, officeId, venueId)), seen, planId, {
      deed: "venue.save",
      part: ["venueId", venueId],
    });
    await tx.venue.update({ where: { id: venueId }, data: venue });
    return { id: planId, detail: { venueId } };
  },
});

/** Several plans may meet at one venue, so their locks do not keep two savings apart. */
async function lockedVenue(tx: Tx, officeId: string, venueId: string) {
  await tx.$queryRaw`select 1 from venue where id = ${venueId}::uuid for update`;
  const venue = await tx.venue.findUnique({ where: { id: venueId, officeId } });
  if (!venue) throw new Refusal("not_found");
  return venue;
}
