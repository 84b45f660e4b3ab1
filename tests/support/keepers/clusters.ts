// Communes, hosts and leads at both doors.
import { type Meeting, type Model, type Rules, sql } from "./model";

export function place(rules: Rules, { planId, placed }: Model, communeId: string, clusterId: string): Meeting {
  return {
    why: rules.cannotAddCommune({ communeIds: [...placed.keys()], communeId }),
    sql: [sql("insert into plan_commune (plan_id, commune_id, cluster_id, ordinal) values ($1, $2, $3, 1)", planId, communeId, clusterId)],
    done: () => placed.set(communeId, clusterId),
  };
}

const communesIn = ({ placed }: Model, clusterId: string) => [...placed].filter(([, cluster]) => cluster === clusterId).map(([id]) => id);

export function host(rules: Rules, model: Model, communeId: string, clusterId: string, as: "host" | "lead"): Meeting {
  const clusterCommuneIds = communesIn(model, clusterId);
  return {
    why:
      as === "host"
        ? rules.cannotHost({ clusterCommuneIds, hostCommuneId: communeId })
        : rules.cannotLead({ clusterCommuneIds, leadCommuneId: communeId }),
    sql: [sql(`update cluster set ${as}_commune_id = $2 where id = $1`, clusterId, communeId)],
    done: () => as === "lead" && model.leads.set(clusterId, communeId),
  };
}

/** As the deed does it: the cluster that the commune leaves asks for its host and lead again. */
export function removeCommune(rules: Rules, { planId, placed, leads, receipts }: Model, communeId: string): Meeting | null {
  const clusterId = placed.get(communeId);
  if (!clusterId) return null;
  return {
    why: rules.cannotRemoveCommune({ receipts: [...receipts.keys()].filter((key) => key.endsWith(communeId)).length }),
    sql: [
      sql("update cluster set host_commune_id = null where host_commune_id = $1", communeId),
      sql("update cluster set lead_commune_id = null where lead_commune_id = $1", communeId),
      sql("delete from plan_commune where plan_id = $1 and commune_id = $2", planId, communeId),
    ],
    done() {
      placed.delete(communeId);
      if (leads.get(clusterId) === communeId) leads.delete(clusterId);
    },
  };
}

export function removeCluster(rules: Rules, model: Model, clusterId: string): Meeting | null {
  if (model.clusters.length === 1) return null;
  const heldOn = model.dialogues.get(clusterId)?.held?.heldOn ?? null;
  return {
    why: rules.cannotRemoveCluster({ communeIds: communesIn(model, clusterId), heldOn }),
    sql: [sql("delete from cluster where id = $1", clusterId)],
    done() {
      model.clusters = model.clusters.filter((id) => id !== clusterId);
      model.seats = model.seats.filter((seat) => seat.clusterId !== clusterId);
      model.dialogues.delete(clusterId);
    },
  };
}
