import { deflateRawSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { docxOf } from "@/lib/documents/docx";
import { planDocument } from "@/lib/documents/plan";
import type { Actor } from "@/lib/domain/permissions";
import { uploadFile } from "@/lib/features/files/commands";
import { storedFile } from "@/lib/features/files/queries";
import { db } from "@/lib/platform/db";
import { accepted, fileNameOf, MAX_FILE_BYTES } from "@/lib/platform/files";
import { plan2020 } from "../documents/plan-2020";
import { jpegWith, pngWith, zipOf } from "../support/made-files";

const WORD = {
  "[Content_Types].xml":
    '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  "_rels/.rels": "<Relationships/>",
  "word/document.xml": "<w:document/>",
};
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relation = (kind: string) =>
  `<Relationships><Relationship Id="r1" Type="${OFFICE}/${kind}" Target="https://example.org/a" TargetMode="External"/></Relationships>`;
const PDF = Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");

describe("a file is known by its content and its name together", () => {
  test.each([
    ["a.pdf", PDF],
    ["ảnh quét.JPG", jpegWith({})],
    ["a.png", pngWith({})],
    ["a.docx", zipOf(WORD)],
    ["link.docx", zipOf({ ...WORD, "word/_rels/document.xml.rels": relation("hyperlink") })],
  ])("%s is taken", async (name, bytes) => expect(await accepted(name, bytes)).not.toBeNull());

  test.each([
    ["another kind than its name says", "a.pdf", jpegWith({})],
    ["a name of no kind we take", "a.exe", PDF],
    ["a name without a kind", "a", PDF],
    ["a PDF cut off", "a.pdf", PDF.subarray(0, 20)],
    ["a JPEG of nothing but segments", "a.jpg", jpegWith({ empty: 5_001 })],
    ["a PNG of nothing but chunks", "a.png", pngWith({}, 20_001)],
    ["a JPEG cut off", "a.jpg", jpegWith({}).subarray(0, -2)],
    ["a PNG cut off", "a.png", pngWith({}).subarray(0, -4)],
    ["macros", "a.docx", zipOf({ ...WORD, "word/vbaProject.bin": "x" })],
    ["a program inside", "a.docx", zipOf({ ...WORD, "word/embeddings/oleObject1.bin": "x" })],
    ["a template from outside", "a.docx", zipOf({ ...WORD, "word/_rels/settings.xml.rels": relation("attachedTemplate") })],
    ["a picture from outside", "a.docx", zipOf({ ...WORD, "word/_rels/document.xml.rels": relation("image") })],
    ["a DOCTYPE", "a.docx", zipOf({ ...WORD, "word/document.xml": '<!DOCTYPE x SYSTEM "y">' })],
    ["a part that unpacks beyond measure", "a.docx", zipOf({ ...WORD, "word/big.xml": "0".repeat(3_000_000) })],
    ["a ZIP that only looks like Word", "a.docx", zipOf({ "word/document.xml": "<w:document/>" })],
    ["a page", "a.html", Buffer.from("<script>")],
  ])("%s (%s) is refused", async (_, name, bytes) => expect(await accepted(name, bytes)).toBeNull());

  test("a picture loses place, owner and thumbnail, and keeps how it stands", async () => {
    const kept =
      (await accepted("a.jpg", jpegWith({ exif: "GPS of a house", orientation: 6, comment: "by An", after: "hidden" })))?.bytes ??
      Buffer.alloc(0);
    for (const note of ["GPS of a house", "by An", "hidden"]) expect(kept.includes(note)).toBe(false);
    expect(kept.includes(Buffer.from("120103000100000006000000", "hex"))).toBe(true);
    expect((await accepted("a.jpg", kept))?.bytes.equals(kept)).toBe(true);
    const png = (await accepted("a.png", pngWith({ tEXt: "by An", eXIf: "GPS" })))?.bytes ?? Buffer.alloc(0);
    expect(png.equals(pngWith({}))).toBe(true);
  });

  test("a name leaves its folders and control signs behind", () => {
    expect(fileNameOf("C:\\Users\\an\\Kế hoạch\u202Efdp.pdf")).toBe("Kế hoạchfdp.pdf");
    expect(fileNameOf(`${"a".repeat(400)}.pdf`)).toHaveLength(144);
  });

  test("our own Word file is taken back", async () => {
    expect(await accepted("ke-hoach.docx", Buffer.from(await docxOf(planDocument(plan2020))))).not.toBeNull();
  });
});

describe("a stored file exists for its own office", () => {
  const here: { actor: Actor; other: Actor; officeId: string } = {
    actor: { accountId: "", posts: [] },
    other: { accountId: "", posts: [] },
    officeId: "",
  };

  beforeAll(async () => {
    const account = await db().account.create({
      data: { username: "an", fullName: "Trần Thị An", passwordHash: "x", mustChangePassword: false },
    });
    const unit = await db().unit.create({ data: { level: "district", name: "Bình Minh", nameFolded: "binh minh" } });
    const names = { unitId: unit.id, bodyName: "UBND", bureauName: "Phòng", symbol: "KH", place: "Bình Minh", agencyLines: ["UBND"] };
    const [one, two] = [await db().office.create({ data: names }), await db().office.create({ data: names })];
    const as = (officeId: string): Actor => ({ accountId: account.id, posts: [{ role: "labourOffice", officeId, unitId: null }] });
    Object.assign(here, { actor: as(one.id), other: as(two.id), officeId: one.id });
  });

  test("it comes back as it was sent, and to another office it does not exist", async () => {
    const stored = await uploadFile(here.actor, { officeId: here.officeId, name: "Quét.pdf", bytes: PDF });
    const file = await storedFile(here.actor, stored?.id ?? "");
    expect({ ...file, bytes: Buffer.from(file?.bytes ?? []) }).toEqual({ name: "Quét.pdf", mediaType: "application/pdf", bytes: PDF });
    expect(await storedFile(here.other, stored?.id ?? "")).toBeNull();
    expect(
      await storedFile({ ...here.actor, posts: [{ role: "department", officeId: here.officeId, unitId: null }] }, stored?.id ?? ""),
    ).toBeNull();
    await expect(uploadFile(here.other, { officeId: here.officeId, name: "a.pdf", bytes: PDF })).rejects.toThrow("not_found");
  });

  test("file_too_large and file_not_accepted", async () => {
    const send = (bytes: Buffer) => uploadFile(here.actor, { officeId: here.officeId, name: "a.pdf", bytes });
    await expect(send(Buffer.alloc(MAX_FILE_BYTES + 1))).rejects.toThrow("file_too_large");
    await expect(send(deflateRawSync("x"))).rejects.toThrow("file_not_accepted");
  });

  test("only what nothing holds is let go after a day, and the program cannot delete a file otherwise", async () => {
    const made = async (daysAgo: number) =>
      db().file.create({
        data: {
          officeId: here.officeId,
          uploadedById: here.actor.accountId,
          uploadedAt: new Date(Date.now() - daysAgo * 86_400_000),
          name: "a.pdf",
          mediaType: "application/pdf",
          sizeBytes: 1,
          sha256: "",
          bytes: new Uint8Array(1),
        },
      });
    const [held, loose, fresh] = [await made(2), await made(2), await made(0)];
    const norms = { taskForcePerCluster: 7, delegatesPerCommune: 7, leadersPerHamlet: 2, householdsPerHamlet: 6, peoplePerHousehold: 1 };
    await db().plan.create({ data: { officeId: here.officeId, year: 2020, title: "Kế hoạch", taskForceFileId: held.id, ...norms } });
    await db().$queryRaw`select purge_unattached_files()`;
    const left = await db().file.findMany({ where: { id: { in: [held.id, loose.id, fresh.id] } }, select: { id: true } });
    expect(new Set(left.map(({ id }) => id))).toEqual(new Set([held.id, fresh.id]));
    await expect(db().file.delete({ where: { id: fresh.id } })).rejects.toThrow();
  });
});
