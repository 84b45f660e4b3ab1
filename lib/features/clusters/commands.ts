// Clusters, the communes in them and their hamlets: what the seats are counted from.
import "server-only";
import { cannotAddCommune, cannotHost } from "@/lib/domain/clusters";
import { Refusal, refuse } from "@/lib/domain/refusals";
import { cleanText, foldName } from "@/lib/domain/vietnamese";
import { type Context, command } from "@/lib/platform/command";
import { unlessChanged } from "@/lib/platform/conflict";
import type { Tx } from "@/lib/platform/db";
import { fullNameOf, titled, unitsNamed } from "@/lib/platform/places";
import { cannotEdit, lockPlan } from "@/lib/platform/plan-lock";
import { shownCluster } from "./forms";
import * as shape from "./schema";

export const addCluster = command({
  deed: "cluster.edit",
  input: shape.addClusterInput,
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
  input: shape.saveClusterInput,
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
  input: shape.clusterInput,
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

/**
 * Communes pasted from Excel into a cluster, one a row: name, and in a second column how many hamlets it has.
 * A name that the office's territory does not know yet becomes a new commune of it.
 */
export const placeCommunes = command({
  deed: "commune.place",
  input: shape.placeCommunesInput,
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
  input: shape.moveCommuneInput,
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
  input: shape.communeInput,
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

/** Hamlets pasted from Excel, one a row, or only their number. Names first fill the seats that have none yet: no seat is lost. */
export const addHamlets = command({
  deed: "hamlet.add",
  input: shape.addHamletsInput,
  subject: ({ planId }, { tx }) => lockPlan(tx, planId),
  async run(plan, { planId, communeId, pasted, unnamed, toCheck }, { tx }) {
    refuse(cannotEdit(plan));
    if (!(await tx.planCommune.findUnique({ where: { planId_communeId: { planId, communeId } } }))) throw new Refusal("not_found");
    const names = cellsOf(pasted).flatMap(([name]) => (name ? [name] : []));
    for (const name of names) await nameOrAdd(tx, planId, communeId, { name, toCheck });
    await addUnnamed(tx, planId, communeId, unnamed ?? (names.length === 0 ? 1 : 0));
    return { id: planId, detail: { communeId, named: names.length, unnamed: unnamed ?? 0 } };
  },
});

export const nameHamlet = command({
  deed: "hamlet.name",
  input: shape.nameHamletInput,
  subject: ({ hamletId }, context) => hamletOf(hamletId, context),
  async run({ hamlet, ...plan }, { name, toCheck }, { tx }) {
    refuse(cannotEdit(plan));
    const unit = await findOrMake(tx, "hamlet", hamlet.communeId, name);
    await refuseTwice(tx, plan.id, unit.id, hamlet.id);
    await tx.planHamlet.update({ where: { id: hamlet.id }, data: { unitId: unit.id } });
    await tx.unit.update({ where: { id: unit.id }, data: { toCheck } });
    return { id: plan.id, detail: { hamletId: hamlet.id } };
  },
});

export const removeHamlet = command({
  deed: "hamlet.remove",
  input: shape.hamletInput,
  subject: ({ hamletId }, context) => hamletOf(hamletId, context),
  async run({ hamlet, ...plan }, _, { tx }) {
    refuse(cannotEdit(plan));
    await tx.planHamlet.delete({ where: { id: hamlet.id } });
    return { id: plan.id, detail: { communeId: hamlet.communeId } };
  },
});

export const saveVenue = command({
  deed: "venue.save",
  input: shape.saveVenueInput,
  subject: ({ planId }, { tx }) => lockPlan(tx, planId),
  async run({ officeId, id: planId }, { planId: _, venueId, ...venue }, { tx }) {
    if (venueId && !(await tx.venue.findUnique({ where: { id: venueId, officeId } }))) throw new Refusal("not_found");
    const saved = venueId
      ? await tx.venue.update({ where: { id: venueId }, data: venue })
      : await tx.venue.create({ data: { officeId, ...venue } });
    return { id: planId, detail: { venueId: saved.id } };
  },
});

async function clusterOf(clusterId: string, { tx }: Context) {
  const cluster = await tx.cluster.findUnique({ where: { id: clusterId }, include: { communes: true } });
  const plan = cluster && (await lockPlan(tx, cluster.planId));
  return plan && { ...plan, cluster };
}

async function hamletOf(hamletId: string, { tx }: Context) {
  const hamlet = await tx.planHamlet.findUnique({ where: { id: hamletId } });
  const plan = hamlet && (await lockPlan(tx, hamlet.planId));
  return plan && { ...plan, hamlet };
}

/** Rows and cells as Excel puts them on the clipboard. */
function cellsOf(pasted: string): string[][] {
  return pasted
    .split("\n")
    .map((row) => row.split("\t").map(cleanText))
    .filter(([first]) => first !== undefined && first !== "");
}

async function findOrMake(tx: Tx, level: "commune" | "hamlet", parentId: string, fullName: string, toCheck = false) {
  const [found, ...others] = await unitsNamed(tx, level, parentId, fullName);
  if (others.length > 0) throw new Refusal("name_means_several");
  if (found) return found;
  const named = titled(level, fullName);
  return tx.unit.create({ data: { level, parentId, ...named, nameFolded: foldName(named.name), toCheck } });
}

async function nameOrAdd(tx: Tx, planId: string, communeId: string, { name, toCheck }: { name: string; toCheck: boolean }) {
  const unit = await findOrMake(tx, "hamlet", communeId, name, toCheck);
  await refuseTwice(tx, planId, unit.id, null);
  const nameless = await tx.planHamlet.findFirst({ where: { planId, communeId, unitId: null }, orderBy: { ordinal: "asc" } });
  if (nameless) await tx.planHamlet.update({ where: { id: nameless.id }, data: { unitId: unit.id } });
  else await tx.planHamlet.create({ data: { planId, communeId, unitId: unit.id, ordinal: await nextHamlet(tx, planId, communeId) } });
}

async function refuseTwice(tx: Tx, planId: string, unitId: string, hamletId: string | null) {
  const other = await tx.planHamlet.findUnique({ where: { planId_unitId: { planId, unitId } }, include: { unit: true } });
  if (other?.unit && other.id !== hamletId) throw new Refusal("hamlet_once_in_plan", { name: fullNameOf(other.unit) });
}

async function addUnnamed(tx: Tx, planId: string, communeId: string, number: number) {
  const from = await nextHamlet(tx, planId, communeId);
  await tx.planHamlet.createMany({
    data: Array.from({ length: Math.min(number, 99) }, (_, index) => ({ planId, communeId, ordinal: from + index })),
  });
}

async function nextHamlet(tx: Tx, planId: string, communeId: string) {
  const last = await tx.planHamlet.aggregate({ where: { planId, communeId }, _max: { ordinal: true } });
  return (last._max.ordinal ?? 0) + 1;
}

async function freeCluster(tx: Tx, clusterId: string, communeId: string) {
  await tx.cluster.updateMany({ where: { id: clusterId, hostCommuneId: communeId }, data: { hostCommuneId: null } });
  await tx.cluster.updateMany({ where: { id: clusterId, leadCommuneId: communeId }, data: { leadCommuneId: null } });
}
