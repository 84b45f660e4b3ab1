import { expect, test } from "vitest";
import { cannotAddCommune, cannotHost, cannotNameHamlet, venueWarning } from "@/lib/domain/clusters";

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

test("hamlet_once_in_commune, however its name is typed", () => {
  const namesInCommune = ["Ấp Phú Hòa A", "Ấp 1"];
  expect(cannotNameHamlet({ namesInCommune, name: "ấp Phú Hoà  A" })).toBe("hamlet_once_in_commune");
  expect(cannotNameHamlet({ namesInCommune, name: "Ấp Phú Hòa B" })).toBeNull();
  expect(cannotNameHamlet({ namesInCommune, name: "Khóm 1" })).toBeNull();
});

test("a hall is warned about only when it is known to be too small", () => {
  expect(venueWarning({ capacitySeats: 120, total: 124 })).toEqual({ capacitySeats: 120, total: 124 });
  expect(venueWarning({ capacitySeats: 124, total: 124 })).toBeNull();
  expect(venueWarning({ capacitySeats: null, total: 124 })).toBeNull();
});
