import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Makes the product unless its stamp says that it was made from exactly these sources; a cut-off making leaves no stamp. */
export async function onceFor(sources, product, make) {
  const stamp = join(product, ".stamp");
  const wanted = fingerprint(sources);
  if (isFile(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  rmSync(stamp, { force: true });
  await make();
  mkdirSync(product, { recursive: true });
  writeFileSync(stamp, wanted);
}

function fingerprint(sources) {
  const hash = createHash("sha256").update(process.versions.node);
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
