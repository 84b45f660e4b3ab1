// The plan's structure: every commune in exactly one cluster, its host among its own, hamlets told apart by name.
import type { Day } from "./dates";
import type { RefusalCode } from "./refusals";

/** `communeIds`: every commune that the plan already holds, in whichever cluster. */
export function cannotAddCommune({ communeIds, communeId }: { communeIds: readonly string[]; communeId: string }): RefusalCode | null {
  return communeIds.includes(communeId) ? "commune_in_one_cluster" : null;
}

export function cannotHost({
  clusterCommuneIds,
  hostCommuneId,
}: {
  clusterCommuneIds: readonly string[];
  hostCommuneId: string;
}): RefusalCode | null {
  return clusterCommuneIds.includes(hostCommuneId) ? null : "host_commune_in_cluster";
}

/** A cluster goes only when it is empty and nothing happened in it: the day it was held on stays written down. */
export function cannotRemoveCluster({ communeIds, heldOn }: { communeIds: readonly string[]; heldOn: Day | null }): RefusalCode | null {
  if (communeIds.length > 0) return "cluster_not_empty";
  return heldOn === null ? null : "held_dialogue_stays";
}

/** `receipts`: how many papers of the commune the plan has taken in. */
export function cannotRemoveCommune({ receipts }: { receipts: number }): RefusalCode | null {
  return receipts > 0 ? "commune_has_receipts" : null;
}

export function cannotLead({
  clusterCommuneIds,
  leadCommuneId,
}: {
  clusterCommuneIds: readonly string[];
  leadCommuneId: string;
}): RefusalCode | null {
  return clusterCommuneIds.includes(leadCommuneId) ? null : "lead_commune_in_cluster";
}

/** A hall smaller than the head count with its guests is a warning, not a refusal; an unknown capacity warns of nothing. */
export function venueWarning({
  capacitySeats,
  total,
}: {
  capacitySeats: number | null;
  total: number;
}): { capacitySeats: number; total: number } | null {
  return capacitySeats === null || capacitySeats >= total ? null : { capacitySeats, total };
}
