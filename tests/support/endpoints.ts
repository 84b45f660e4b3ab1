// Every way into the program, read from its sources: the actions with the deed each one does, the pages and routes with what they ask first.
import { readdirSync, readFileSync } from "node:fs";

export type Endpoint = { file: string; name: string; deed: string };

const filesUnder = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path.replaceAll("\\", "/")}`);

export const appFiles = (name: string) => filesUnder("app").filter((path) => path.endsWith(`/${name}`));
export const sources = () => ["app", "components", "lib"].flatMap(filesUnder).filter((path) => /\.tsx?$/.test(path));

const ENDPOINT = /^export const (\w+) = (?:action|opening|entrance|renewal|exit)\((?:(\w+)\.)?(\w+)/;

/** What an actions.ts exports; whatever is no endpoint made of a command has no deed. */
export function endpointsOf(file: string, source = readFileSync(file, "utf8")): Endpoint[] {
  return source
    .split("\n")
    .filter((line) => /^export\b/.test(line))
    .map((line) => {
      const [, name = line, space, command = ""] = ENDPOINT.exec(line) ?? [];
      return { file, name, deed: deedOf(importOf(source, space ?? command), space ? command : originalName(source, command)) };
    });
}

/** The file that a name or a namespace was imported from. */
function importOf(source: string, name: string): string | undefined {
  const imports = [...source.matchAll(/^import ([^;]*?) from "@\/([^"]+)";/gms)];
  return imports.find(([, names = ""]) => new RegExp(`\\b${name}\\b`).test(names))?.[2];
}

function originalName(source: string, name: string): string {
  return new RegExp(`(\\w+) as ${name}\\b`).exec(source)?.[1] ?? name;
}

/** The deed of a command, as its file states it, directly or in the function that makes it. */
function deedOf(path: string | undefined, command: string): string {
  if (!path?.startsWith("lib/features/") || !/[/-]commands$/.test(path)) return "";
  const source = readFileSync(`${path}.ts`, "utf8");
  const [, maker = ""] = new RegExp(`^export const ${command} = (\\w+)\\(`, "m").exec(source) ?? [];
  const opening = maker === "command" ? `export const ${command} = command(` : `function ${maker}`;
  const at = maker ? source.indexOf(opening) : -1;
  return at < 0 ? "" : (/\bdeed: "([\w.]+)"/.exec(source.slice(at))?.[1] ?? "");
}
