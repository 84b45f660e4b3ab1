import { constants, deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { zipEntries, zipPart } from "@/lib/platform/zip";
import { PLACE, SAID, type Said, zipOf } from "./support/made-files";

describe("a ZIP file is what its directory says of it", () => {
  const TWO = { a: "a".repeat(100), b: Buffer.from("b") };
  const on = (name: string, change: (said: Said) => void) => zipOf(TWO, (said) => said.name === name && change(said));
  const everywhere = (name: string, change: (about: Buffer) => void) =>
    on(name, ({ header, directory }) => [header, directory].forEach(change));

  test("packed and stored parts come out as they went in", () => {
    const zip = zipOf(TWO);
    expect(zipEntries(zip)?.map((entry) => [entry.name, zipPart(zip, entry)?.toString()])).toEqual([
      ["a", TWO.a],
      ["b", "b"],
    ]);
  });

  test("sizes may follow a part instead of standing before it", () => {
    const untold = on("a", ({ header, directory }) => {
      for (const about of [header, directory]) about.writeUInt16LE(8, SAID.flags);
      header.fill(0, SAID.packed, SAID.packed + 8);
    });
    expect(zipEntries(untold)).toHaveLength(2);
  });

  test.each([
    ["a way of packing that we do not unpack", everywhere("a", (about) => about.writeUInt16LE(12, SAID.method))],
    ["a stored part that promises more than it is", everywhere("b", (about) => about.writeUInt32LE(9, SAID.unpacked))],
    ["a directory with another way of packing", on("a", ({ directory }) => directory.writeUInt16LE(12, SAID.method))],
    ["an encrypted part", everywhere("a", (about) => about.writeUInt16LE(1, SAID.flags))],
    ["a part that the directory calls encrypted", on("a", ({ directory }) => directory.writeUInt16LE(1, SAID.flags))],
    ["a part whose own header calls it encrypted", on("a", ({ header }) => header.writeUInt16LE(1, SAID.flags))],
    ["a header with another size", on("a", ({ header }) => header.writeUInt32LE(99, SAID.unpacked))],
    ["a header with another packed size", on("a", ({ header }) => header.writeUInt32LE(99, SAID.packed))],
    ["a header with another way of packing", on("b", ({ header }) => header.writeUInt16LE(8, SAID.method))],
    ["a header with another name", Buffer.from(zipOf(TWO).toString("latin1").replace("a", "c"), "latin1")],
    ["a part that runs into the next", everywhere("a", (about) => about.writeUInt32LE(60, SAID.packed))],
    [
      "a part that runs into the directory",
      everywhere("b", (about) => [SAID.packed, SAID.unpacked].map((at) => about.writeUInt32LE(40, at))),
    ],
    ["two parts in one place", zipOf(TWO, ({ place }) => place.writeUInt32LE(0, PLACE))],
    ["a part inside another", nested()],
    ["a part that unpacks to over a hundred times its size", zipOf({ a: "0".repeat(3_000_000) })],
    ["parts that together unpack beyond measure", everywhereUnpacking(900_000, 230)],
    ["more parts than anybody writes", everywhereUnpacking(1, 2_001)],
    ["something after the end", Buffer.concat([zipOf(TWO), Buffer.from("x")])],
    ["something before the end", withGap()],
    ["no end", zipOf(TWO).subarray(0, -1)],
  ])("%s is refused", (_, zip) => expect(zipEntries(zip)).toBeNull());

  test("a part that unpacks to far more than promised is unpacked no further", () => {
    const megabyte = deflateRawSync(Buffer.alloc(1_000_000), { finishFlush: constants.Z_FULL_FLUSH });
    const bomb = Buffer.concat([...Array(300).fill(megabyte), deflateRawSync("")]);
    const before = process.resourceUsage().maxRSS;
    expect(zipPart(bomb, { name: "a", from: 0, packed: bomb.length, unpacked: 1_000_000, isStored: false })).toBeNull();
    expect(process.resourceUsage().maxRSS - before).toBeLessThan(64_000);
  });

  test("a part longer or shorter than promised does not come out", () => {
    for (const promised of [99, 101]) {
      const zip = everywhere("a", (about) => about.writeUInt32LE(promised, SAID.unpacked));
      const [a] = zipEntries(zip) ?? [];
      expect(a && zipPart(zip, a)).toBeNull();
    }
  });

  /** The bytes of one part are another whole part, so that a small file unpacks to a large one. */
  function nested(): Buffer {
    const inner = zipOf({ b: "b" });
    return zipOf({ a: inner, b: "b" }, ({ name, place }) => name === "b" && place.writeUInt32LE(30 + name.length, PLACE));
  }

  function everywhereUnpacking(bytes: number, count: number): Buffer {
    const parts = Object.fromEntries(Array.from({ length: count }, (_, at) => [`p${at}`, "x"]));
    return zipOf(parts, ({ header, directory }) => {
      for (const about of [header, directory]) about.writeUInt32LE(bytes, SAID.unpacked);
    });
  }

  function withGap(): Buffer {
    const zip = zipOf(TWO);
    return Buffer.concat([zip.subarray(0, -22), Buffer.from("gap"), zip.subarray(-22)]);
  }
});
