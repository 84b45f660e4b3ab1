import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

/** The scripts a page loads at first, gzipped, beside those every page of the framework loads (the build's own list). In kB. */
export async function scriptBytes(page, address) {
  const sources = [...new Set([...page.matchAll(/<script[^>]*? src="(\/_next\/[^"]+\.js)[^"]*"/g)].map((match) => match[1]))];
  const sizes = await Promise.all(
    sources.map(async (source) => gzipSync(Buffer.from(await (await fetch(`${address}${source}`)).arrayBuffer())).length),
  );
  const total = sum(sizes);
  const framework = sum(frameworkFiles().map((file) => gzipSync(readFileSync(`.next/${file}`)).length));
  return { "all kB": kilobytes(total), "framework kB": kilobytes(framework), "over it kB": kilobytes(total - framework) };
}

function frameworkFiles() {
  const { rootMainFiles, polyfillFiles } = JSON.parse(readFileSync(".next/build-manifest.json", "utf8"));
  return [...rootMainFiles, ...polyfillFiles];
}

const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);
const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
