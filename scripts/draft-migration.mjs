// Prints the SQL that leads from the committed schema (or, with --from-empty, from nothing) to the one being edited.
// Prisma's schema engine runs as WebAssembly: the native one would have to be downloaded, which an office's network may refuse.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";

const schemaPath = "prisma/schema.prisma";
const from = process.argv.includes("--from-empty") ? { tag: "empty" } : datamodel(committedSchema());
const to = datamodel(readFileSync(schemaPath, "utf8"));
const filters = { externalTables: [], externalEnums: [] };

const engine = await schemaEngine();
const { stdout } = await engine.diff({ from, to, filters, script: true, shadowDatabaseUrl: null, exitCode: null });
process.stdout.write(stdout);

function datamodel(content) {
  return { tag: "schemaDatamodel", files: [{ path: schemaPath, content }] };
}

function committedSchema() {
  return execFileSync("git", ["show", `HEAD:${schemaPath}`], { encoding: "utf8" });
}

async function schemaEngine() {
  const binary = new URL("schema_engine_bg.wasm", import.meta.resolve("@prisma/schema-engine-wasm/schema_engine_bg"));
  const { instance } = await WebAssembly.instantiate(readFileSync(binary), { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return glue.SchemaEngine.new({ datamodels: undefined }, () => {}, paperDatabase());
}

/** Comparing two files needs no server, but the engine asks one for its version before it starts. Answers are Prisma's results: { ok, value }. */
function paperDatabase() {
  const [boolean, text, integer] = [5, 7, 0];
  const version = {
    columnNames: ["exists", "version", "numeric_version"],
    columnTypes: [boolean, text, integer],
    rows: [[true, "PostgreSQL 18", 180_000]],
  };
  const given = (value) => async () => ({ ok: true, value });
  const identity = { provider: "postgres", adapterName: "paper", errorRegistry: { consumeError: () => undefined } };
  const adapter = {
    ...identity,
    queryRaw: given(version),
    getConnectionInfo: () => ({ ok: true, value: { schemaName: "public", supportsRelationJoins: true } }),
    dispose: given(undefined),
  };
  return { ...identity, connect: given(adapter), connectToShadowDb: given(adapter) };
}
