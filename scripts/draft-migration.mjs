// Prints the SQL that leads from the committed schema (or, with --from-empty, from nothing) to the one being edited.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import { openSchemaEngine } from "./ground/schema-engine.mjs";

const schemaPath = "prisma/schema.prisma";
const from = process.argv.includes("--from-empty") ? { tag: "empty" } : datamodel(committedSchema());
const to = datamodel(readFileSync(schemaPath, "utf8"));

const engine = await openSchemaEngine(paperDatabase());
const { stdout } = await engine.diff({
  from,
  to,
  script: true,
  shadowDatabaseUrl: null,
  exitCode: null,
  filters: { externalTables: [], externalEnums: [] },
});
process.stdout.write(stdout);

function datamodel(content) {
  return { tag: "schemaDatamodel", files: [{ path: schemaPath, content }] };
}

function committedSchema() {
  return execFileSync("git", ["show", `HEAD:${schemaPath}`], { encoding: "utf8" });
}

/** Comparing two files needs no server, but the engine asks one for its version before it starts. */
function paperDatabase() {
  const unused = () => Promise.reject(new Error("a comparison writes nothing"));
  const version = {
    columnNames: ["exists", "version", "numeric_version"],
    columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
    rows: [[true, "PostgreSQL 18", 180_000]],
  };
  const identity = { provider: "postgres", adapterName: "paper" };
  const adapter = {
    ...identity,
    queryRaw: async () => version,
    executeRaw: unused,
    executeScript: unused,
    startTransaction: unused,
    getConnectionInfo: () => ({ schemaName: "public", supportsRelationJoins: true }),
    dispose: async () => {},
  };
  return { ...identity, connect: async () => adapter, connectToShadowDb: async () => adapter };
}
