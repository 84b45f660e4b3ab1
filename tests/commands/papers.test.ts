import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { docxOf } from "@/lib/documents/docx";
import { planDocument } from "@/lib/documents/plan";
import { addHamlets, removeHamlet } from "@/lib/features/clusters/hamlet-commands";
import { uploadFile } from "@/lib/features/files/commands";
import { approvePaper, recordNumber, recordSignature, replacePaper, withdrawPaper } from "@/lib/features/papers/commands";
import { sendPlan } from "@/lib/features/plans/commands";
import { lockedPlan, SHOWN } from "@/lib/features/plans/forms";
import { frozenPaper, paperSheet } from "@/lib/features/plans/paper-queries";
import { saveHeading } from "@/lib/features/plans/section-commands";
import { digestOf } from "@/lib/platform/conflict";
import { db } from "@/lib/platform/db";
import { playWorld, setDay } from "@/prisma/world";
import { withClient } from "../../scripts/ground/database.mjs";
import { actorNamed } from "../support/people";

const TODAY = "2020-05-20";
let planId: string;
let paperId: string;

beforeAll(async () => {
  await playWorld(TODAY);
  planId = (await db().plan.findFirstOrThrow({ where: { year: 2020 } })).id;
  paperId = (await db().paper.findFirstOrThrow({ where: { planId } })).id;
}, 120_000);
beforeEach(() => setDay(TODAY));

const refused = (code: string) => expect.objectContaining({ code });
const as = (username: string) => actorNamed(username);
const sheet = async (username = "phong") => {
  const found = await paperSheet(await as(username), planId);
  if (!found) throw new Error("no plan");
  return found;
};
const send = async (username = "phong") => sendPlan(await as(username), { planId });
const outId = async () => (await sheet()).out?.id ?? "";
const sentAgain = async () => {
  await send();
  return outId();
};
const withdrawn = async (id: string) => withdrawPaper(await as("phong"), { paperId: id, why: "Sửa lời văn" });

describe("one_paper_out_for_signature", () => {
  test("a second paper waits until the first is signed or taken back with a reason", async () => {
    const out = await sentAgain();
    await expect(send()).rejects.toThrow(refused("one_paper_out_for_signature"));
    await expect(withdrawPaper(await as("phong"), { paperId: out, why: "" })).rejects.toThrow();
    await withdrawn(out);
    expect((await sheet()).out).toBeUndefined();
  });

  test("two who send at once: one paper is out, the other is refused in the same words", async () => {
    const results = await Promise.allSettled([send(), send()]);
    const no = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
    expect(no).toEqual([refused("one_paper_out_for_signature")]);
    await withdrawn(await outId());
  });

  test("only the Labour office sends; for a commune it is forbidden, for the province the plan does not exist", async () => {
    await expect(send("xa.long-thuan")).rejects.toThrow(refused("forbidden"));
    await expect(send("so")).rejects.toThrow(refused("forbidden"));
  });
});

test("the paper bears the symbol of its form and office, its number left blank", async () => {
  expect(planDocument((await sheet()).draft).letterhead.number).toBe("Số:        /KH-UBND");
});

describe("a paper's life goes one way", () => {
  test("a leader may approve what is out, and nobody else; nothing depends on it", async () => {
    const out = await sentAgain();
    await expect(approvePaper(await as("phong"), { paperId: out })).rejects.toThrow(refused("forbidden"));
    await approvePaper(await as("lanhdao"), { paperId: out });
    expect(await approvePaper(await as("lanhdao"), { paperId: out })).toBeNull();
    expect((await sheet()).out?.approvedAt).toBeInstanceOf(Date);
    await withdrawn(out);
    await expect(approvePaper(await as("lanhdao"), { paperId: out })).resolves.toBeNull();
  });

  test("paper_not_sent, paper_not_signed: what was taken back is neither signed nor numbered", async () => {
    const out = await sentAgain();
    await expect(numbered(out, "7")).rejects.toThrow(refused("paper_not_signed"));
    await withdrawn(out);
    await expect(signed(out)).rejects.toThrow(refused("paper_not_sent"));
    await expect(withdrawn(out)).rejects.toThrow(refused("paper_not_sent"));
  });

  test("paper_already_signed: what is signed is not taken back, and not signed twice", async () => {
    await expect(withdrawn(paperId)).rejects.toThrow(refused("paper_already_signed"));
    await expect(signed(paperId)).rejects.toThrow(refused("paper_already_signed"));
  });

  test("signed_not_in_future; then the number, once", async () => {
    await expect(numbered(paperId, "5", "21/05/2020")).rejects.toThrow(refused("signed_not_in_future"));
    await numbered(paperId, "5", "20/05/2020");
    expect((await sheet()).inForce).toMatchObject({ number: 5, signedOn: "2020-05-20", symbol: "KH-UBND" });
    await expect(numbered(paperId, "6")).rejects.toThrow(refused("paper_number_once_recorded"));
    expect(await frozenPaper(await as("phong"), paperId)).toMatchObject({ number: 5, signedOn: "2020-05-20" });
  });

  test("paper_number_once: the register gives no number twice in a year", async () => {
    const out = await sentAgain();
    await signed(out);
    await expect(numbered(out, "5")).rejects.toThrow(refused("paper_number_once"));
    await numbered(out, "12");
    expect((await sheet()).inForce).toMatchObject({ id: out, number: 12 });
  });
});

describe("the database says the same when the rules are gone round", () => {
  const run = (sql: string) => db().$executeRawUnsafe(sql);

  test.each([
    [
      "one_paper_out_for_signature",
      () => `insert into paper (id, office_id, plan_id, kind, year, symbol, content, figures)
        select gen_random_uuid(), office_id, plan_id, kind, year, symbol, content, figures from paper, generate_series(1, 2) where id = '${paperId}'`,
    ],
    ["paper_signed_or_withdrawn", () => `update paper set withdrawn_at = now(), withdrawn_why = 'x' where id = '${paperId}'`],
    ["paper_number_once_recorded", () => `update paper set number = 99 where id = '${paperId}'`],
    ["paper_in_force_is_final", () => `update paper set signed_on = '2020-05-21' where id = '${paperId}'`],
    ["paper_in_force_is_final", () => `update paper set signer_name = 'Người khác' where id = '${paperId}'`],
    ["paper_in_force_is_final", () => `update paper set recorded_at = null where id = '${paperId}'`],
    [
      "signed_not_in_future",
      () => `insert into paper (id, office_id, plan_id, kind, year, symbol, content, figures, recorded_at, signed_on)
        select gen_random_uuid(), office_id, plan_id, kind, year, symbol, content, figures, now(), '2020-05-21' from paper where id = '${paperId}'`,
    ],
    [
      "numbered_paper_needs_note",
      () => `insert into paper_edit (id, paper_id, file_id) values (gen_random_uuid(), '${paperId}', gen_random_uuid())`,
    ],
  ])("%s", async (name, sql) => {
    await expect(run(sql())).rejects.toThrow(name);
  });

  test("paper_in_force_is_final: not even the owner of the tables writes a signed paper anew", async () => {
    const owner = (sql: string) => withClient(String(process.env.DATABASE_URL), (client) => client.query(sql));
    for (const change of ["figures = '{}'", "content = '{}'", "year = 2021", "symbol = 'QĐ-UBND'"]) {
      await expect(owner(`update paper set ${change} where id = '${paperId}'`)).rejects.toThrow("paper_in_force_is_final");
    }
  });

  test("what was frozen cannot be written at all", async () => {
    await expect(run(`update paper set figures = '{}' where id = '${paperId}'`)).rejects.toThrow(/permission denied/);
    await expect(run(`update paper set content = '{}' where id = '${paperId}'`)).rejects.toThrow(/permission denied/);
    await expect(run(`delete from paper where id = '${paperId}'`)).rejects.toThrow(/permission denied/);
  });
});

describe("the drift from what was signed", () => {
  test("a hamlet more: 8 people more, both figures named; taken out again, none", async () => {
    expect((await sheet()).drift).toEqual([]);
    const commune = await db().unit.findFirstOrThrow({ where: { name: "Long Thuận", level: "commune" } });
    await addHamlets(await as("phong"), { planId, communeId: commune.id, pasted: "", unnamed: "1" });
    expect((await sheet()).drift).toEqual(
      expect.arrayContaining([
        { key: "total", was: 426, now: 434 },
        { key: "hamlets", was: 41, now: 42 },
        { key: "cluster.4", was: 124, now: 132 },
      ]),
    );
    const added = await db().planHamlet.findFirstOrThrow({ where: { planId, unitId: null } });
    await removeHamlet(await as("phong"), { hamletId: added.id });
    expect((await sheet()).drift).toEqual([]);
  });

  test("a new title changes the plan and the next draft, never the paper", async () => {
    const before = await frozenPaper(await as("phong"), paperId);
    const plan = await db().$transaction((tx) => lockedPlan(tx, planId));
    if (!plan) throw new Error("no plan");
    const heading = { ...SHOWN.heading(plan), title: "Một tên khác" };
    await saveHeading(await as("phong"), { planId, seen: digestOf(SHOWN.heading(plan)), ...heading });
    expect((await sheet()).draft.title).toBe("Một tên khác");
    expect(await frozenPaper(await as("phong"), paperId)).toEqual(before);
  });
});

describe("the chief's own version", () => {
  test("a Word file becomes the paper; the lines it lost and gained are named", async () => {
    const out = await sentAgain();
    const { draft } = await sheet();
    const asked = await docxOf(planDocument({ ...draft, title: "Tên do lãnh đạo sửa" }));
    await replacePaper(await as("phong"), { paperId: out, editedId: await kept("ban-sua.docx", Buffer.from(asked)), note: "" });
    const replaced = (await sheet()).papers.find(({ id }) => id === out)?.replaced;
    expect(replaced?.changes?.added).toContain("Tên do lãnh đạo sửa");
    expect(replaced?.changes?.removed).toContain("Một tên khác");
    expect(replaced?.changes?.removed.length).toBeLessThan(6);
    await withdrawn(out);
  });

  test("edited_paper_needs_note: a PDF cannot be compared, so what changed is written down", async () => {
    const out = await sentAgain();
    const editedId = await kept("ban-sua.pdf", Buffer.from("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"));
    await expect(replacePaper(await as("phong"), { paperId: out, editedId, note: " " })).rejects.toThrow(
      refused("edited_paper_needs_note"),
    );
    await replacePaper(await as("phong"), { paperId: out, editedId, note: "Sửa mục III" });
    expect((await sheet()).papers.find(({ id }) => id === out)?.replaced).toMatchObject({ note: "Sửa mục III", changes: null });
    await withdrawn(out);
    await expect(replacePaper(await as("phong"), { paperId: out, editedId, note: "x" })).rejects.toThrow(refused("paper_not_sent"));
  });

  test("numbered_paper_needs_note: beside a number only a wrong file is put right; the one before is kept, the last is the paper", async () => {
    const { draft } = await sheet();
    const word = async (title: string) => Buffer.from(await docxOf(planDocument({ ...draft, title })));
    const replace = async (editedId: string, note = "") => replacePaper(await as("phong"), { paperId, editedId, note });
    const wrong = await kept("nham.docx", await word("Bản nháp"));
    const right = await kept("dung.docx", await word("Bản lãnh đạo ký"));
    await expect(replace(wrong)).rejects.toThrow(refused("numbered_paper_needs_note"));
    await replace(wrong, "Bản ký có sửa tay");
    await replace(right, "Gắn nhầm bản nháp");
    const replaced = (await sheet()).papers.find(({ id }) => id === paperId)?.replaced;
    expect(replaced).toMatchObject({ id: right, note: "Gắn nhầm bản nháp", earlier: [{ id: wrong, name: "nham.docx" }] });
    expect((await frozenPaper(await as("phong"), paperId))?.edited).toMatchObject({ id: right, name: "dung.docx" });
    expect(await db().paperEdit.count({ where: { paperId } })).toBe(2);
  });

  test("what the chief changed in the paper in force is named wherever that paper is", async () => {
    const out = await sentAgain();
    const { draft } = await sheet();
    const bytes = Buffer.from(await docxOf(planDocument({ ...draft, title: "Tên lãnh đạo ký" })));
    await replacePaper(await as("phong"), { paperId: out, editedId: await kept("ky.docx", bytes), note: "" });
    await signed(out);
    expect((await sheet()).inForce).toMatchObject({ id: out });
    expect((await sheet()).edited?.changes?.added).toContain("Tên lãnh đạo ký");
  });

  test("a file of another office is none", async () => {
    const { id: officeId } = await db().office.findFirstOrThrow({ where: { reportsToId: null } });
    const { id: uploadedById } = await db().account.findUniqueOrThrow({ where: { username: "so" } });
    const about = { name: "x.pdf", mediaType: "application/pdf", sizeBytes: 1, sha256: "", bytes: new Uint8Array([0]) };
    const foreign = await db().file.create({ data: { officeId, uploadedById, ...about } });
    await expect(replacePaper(await as("phong"), { paperId, editedId: foreign.id, note: "x" })).rejects.toThrow(refused("not_found"));
    await expect(recordNumber(await as("phong"), { paperId, number: "1", signedOn: "01/05/2020", scanId: foreign.id })).rejects.toThrow();
  });
});

async function kept(name: string, bytes: Buffer): Promise<string> {
  const { officeId } = await db().plan.findUniqueOrThrow({ where: { id: planId } });
  const stored = await uploadFile(await as("phong"), { officeId, name, bytes: new Uint8Array(bytes) });
  return String(stored?.id);
}

const signed = async (id: string) => recordSignature(await as("phong"), { paperId: id, signerName: "Trần Văn Đông" });

async function numbered(id: string, number: string, signedOn = "20/05/2020") {
  return recordNumber(await as("phong"), { paperId: id, number, signedOn });
}
