import { rmSync } from "node:fs";
import { dirname } from "node:path";
import { clusterPlace } from "../../scripts/ground/cluster-place.mjs";
import { clusterStopped } from "../../scripts/ground/postgres.mjs";

const folder = process.argv[2];

process.once("disconnect", async () => {
  const place = clusterPlace(folder);
  await clusterStopped(place);
  for (const path of new Set([folder, dirname(place.cluster)])) rmSync(path, { recursive: true, force: true });
});
