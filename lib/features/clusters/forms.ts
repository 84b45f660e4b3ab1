// How a cluster's form shows it.
import "server-only";
import type { Shown } from "@/lib/platform/conflict";

type Cluster = {
  venueId: string | null;
  hostCommuneId: string | null;
  leadCommuneId: string | null;
  chair: string;
  secretary: string;
  guestSeats: number;
  typedSeats: number | null;
};

/** How the cluster's form shows it. */
export const shownCluster = (cluster: Cluster): Shown => ({
  venueId: cluster.venueId ?? "",
  hostCommuneId: cluster.hostCommuneId ?? "",
  leadCommuneId: cluster.leadCommuneId ?? "",
  chair: cluster.chair,
  secretary: cluster.secretary,
  guestSeats: String(cluster.guestSeats),
  typedSeats: cluster.typedSeats?.toString() ?? "",
});
