// Clusters of a plan and the venues they may meet at.
import "server-only";
import { cannotHost } from "@/lib/domain/clusters";
import { Refusal, refuse } from "@/lib/domain/refusals";
import { command } from "@/lib/platform/command";
import { unlessChanged } from "@/lib/platform/conflict";
import { cannotEdit, lockPlan } from "@/lib/platform/plan-lock";
import { clusterOf } from "./facts";
import { shownCluster } from "./forms";
import { addClusterInput, clusterInput, saveClusterInput, saveVenueInput } from "./schema";

export const addCluster = command({
  deed: "cluster.edit",
  input: addClusterInput,
  subject: ({ planId }, { tx }) => lockPlan(tx, planId),
  async run(plan, _, { tx }) {
    refuse(cannotEdit(plan));
    const limit = await tx.limit.findUnique({ where: { planId_kind: { planId: plan.id, kind: "dialogue" } } });
    const last = await tx.cluster.aggregate({ where: { planId: plan.id }, _max: { ordinal: true } });
    const cluster = await tx.cluster.create({ data: { planId: plan.id, ordinal: (last._max.ordinal ?? 0) + 1 } });
    await tx.dialogue.create({ data: { planId: plan.id, clusterId: cluster.id, limitLastDay: limit?.lastDay ?? null } });
    return { id: plan.id, detail: { clusterId: cluster.id } };
  },
});

export const saveCluster = command({
  deed: "cluster.edit",
  input: saveClusterInput,
  subject: ({ clusterId }, context) => clusterOf(clusterId, context),
  async run({ cluster, ...plan }, { clusterId, seen, ...given }, { tx }) {
    refuse(cannotEdit(plan));
    await unlessChanged(tx, shownCluster(cluster), seen, plan.id);
    const clusterCommuneIds = cluster.communes.map((placed) => placed.communeId);
    for (const hostCommuneId of [given.hostCommuneId, given.leadCommuneId]) {
      if (hostCommuneId) refuse(cannotHost({ clusterCommuneIds, hostCommuneId }));
    }
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
    refuse(cluster.communes.length > 0 ? "cluster_not_empty" : null);
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
  async run({ officeId, id: planId }, { planId: _, venueId, ...venue }, { tx }) {
    if (venueId && !(await tx.venue.findUnique({ where: { id: venueId, officeId } }))) throw new Refusal("not_found");
    const saved = venueId
      ? await tx.venue.update({ where: { id: venueId }, data: venue })
      : await tx.venue.create({ data: { officeId, ...venue } });
    return { id: planId, detail: { venueId: saved.id } };
  },
});
