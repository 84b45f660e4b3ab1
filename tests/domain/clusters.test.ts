import { expect, test } from "vitest";
import { cannotAddCommune, cannotHost, cannotRemoveCluster, cannotRemoveCommune, venueWarning } from "@/lib/domain/clusters";

test("commune_in_one_cluster", () => {
  const communeIds = ["Thường Lạc", "Long Thuận"];
  expect(cannotAddCommune({ communeIds, communeId: "Long Thuận" })).toBe("commune_in_one_cluster");
  expect(cannotAddCommune({ communeIds, communeId: "Phú Thuận A" })).toBeNull();
});

test("host_commune_in_cluster", () => {
  const clusterCommuneIds = ["Phú Thuận A", "Phú Thuận B", "Long Thuận"];
  expect(cannotHost({ clusterCommuneIds, hostCommuneId: "Phú Thuận A" })).toBeNull();
  expect(cannotHost({ clusterCommuneIds, hostCommuneId: "Thường Lạc" })).toBe("host_commune_in_cluster");
});

test("cluster_not_empty, held_dialogue_stays: a cluster goes when nothing is in it and nothing happened", () => {
  expect(cannotRemoveCluster({ communeIds: ["Long Thuận"], heldOn: "2020-08-13" })).toBe("cluster_not_empty");
  expect(cannotRemoveCluster({ communeIds: [], heldOn: "2020-08-13" })).toBe("held_dialogue_stays");
  expect(cannotRemoveCluster({ communeIds: [], heldOn: null })).toBeNull();
});

test("commune_has_receipts", () => {
  expect(cannotRemoveCommune({ receipts: 1 })).toBe("commune_has_receipts");
  expect(cannotRemoveCommune({ receipts: 0 })).toBeNull();
});

test("a hall is warned about only when it is known to be too small", () => {
  expect(venueWarning({ capacitySeats: 120, total: 124 })).toEqual({ capacitySeats: 120, total: 124 });
  expect(venueWarning({ capacitySeats: 124, total: 124 })).toBeNull();
  expect(venueWarning({ capacitySeats: null, total: 124 })).toBeNull();
});
