// How the forms of clusters, hamlets and venues show what is stored.
import "server-only";
import type { Shown } from "@/lib/platform/conflict";
import { fullNameOf } from "@/lib/platform/places";
import type { Cluster, Unit, Venue } from "@/prisma/generated/client";

export const shownCluster = (cluster: Cluster): Shown => ({
  venueId: cluster.venueId ?? "",
  hostCommuneId: cluster.hostCommuneId ?? "",
  leadCommuneId: cluster.leadCommuneId ?? "",
  chair: cluster.chair,
  secretary: cluster.secretary,
  guestSeats: String(cluster.guestSeats),
  typedSeats: cluster.typedSeats?.toString() ?? "",
});

/** A seat that has no name yet shows an empty box. */
export const shownHamlet = (unit: Unit | null): Shown => ({ name: unit ? fullNameOf(unit) : "", toCheck: unit?.toCheck ? "on" : "" });

export const shownVenue = ({ name, kind, unitId, capacitySeats }: Venue): Shown => ({
  name,
  kind,
  unitId,
  capacitySeats: capacitySeats?.toString() ?? "",
});
