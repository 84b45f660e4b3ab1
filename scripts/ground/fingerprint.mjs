import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { inTurn } from "./running.mjs";
import { writtenWhole } from "./written-whole.mjs";

/**
 * Makes the product unless its stamp says that it was made from exactly these sources; a cut-off making leaves no stamp.
 * `make` gets the sources' fingerprint, which is the same on every machine.
 */
export async function onceFor(sources, product, make) {
  const print = fingerprint(sources);
  const stamp = join(product, ".stamp");
  const wanted = `${process.versions.node} ${print}`;
  const isMade = () => isFile(stamp) && readFileSync(stamp, "utf8") === wanted;
  if (isMade()) return;
  await inTurn(".data", async () => {
    if (isMade()) return;
    rmSync(stamp, { force: true });
    await make(print);
    mkdirSync(product, { recursive: true });
    writtenWhole(stamp, wanted);
  });
}

function fingerprint(sources) {
  const hash = createHash("sha256");
  for (const file of sources.flatMap(filesUnder)) hash.update(file).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

function filesUnder(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [path];
  const names = readdirSync(path).filter((name) => name !== "generated" && name !== "migrations");
  return names.sort().flatMap((name) => filesUnder(join(path, name)));
}

function isFile(path) {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
