// Random plans and deeds thrown at the pure rules and at PostgreSQL directly: they never disagree.
import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays } from "@/lib/domain/dates";
import { totalOf } from "@/lib/domain/seats";
import { spellingOf } from "@/lib/domain/vietnamese";
import { db, transaction } from "@/lib/platform/db";
import { setDay } from "@/prisma/world";
import { layGround } from "@/prisma/world/ground";
import { type Deed, type Model, RULES, type Rules } from "../support/keepers/model";
import { databaseSays, meetingOf } from "../support/two-keepers";

/** Early in January: some papers are signed in the year before. */
const TODAY = "2020-01-05";
const RUNS = 250;
/** Where several rules are broken at once, each door may name another of them. */
const SAME: Record<string, readonly string[]> = {
  plan_closed: ["dialogue_already_held", "cluster_plan_from_lead"],
  cluster_not_empty: ["held_dialogue_stays"],
  held_not_in_future: ["late_dialogue_needs_document", "late_correction_needs_reason"],
  receipt_not_in_future: ["late_needs_reason", "late_correction_needs_reason", "locked_only_labour_office", "cluster_plan_from_lead"],
  locked_only_labour_office: ["late_needs_reason", "late_correction_needs_reason"],
  dialogue_already_held: ["task_force_member_in_one_place"],
  member_once_in_cluster: ["task_force_seats_full", "task_force_member_in_one_place"],
  task_force_seats_full: ["task_force_member_in_one_place"],
  paper_not_sent: ["paper_signed_or_withdrawn"],
  paper_already_signed: ["paper_signed_or_withdrawn"],
  paper_not_signed: ["number_after_signature", "paper_number_once", "signed_not_in_future"],
  paper_number_once_recorded: ["paper_number_once", "signed_not_in_future", "paper_in_force_is_final"],
  signed_not_in_future: ["paper_number_once"],
};

let client: pg.Client;
let ground: Pick<Model, "officeId" | "communes" | "accounts" | "fileId">;

beforeAll(async () => {
  await setDay(TODAY);
  const { district } = await transaction(layGround);
  const communes = await db().unit.findMany({ where: { level: "commune", validTo: null }, take: 4 });
  const named = async (username: string) => (await db().account.findUniqueOrThrow({ where: { username } })).id;
  const accounts = { labourOffice: await named("phong"), other: await named("lanhdao") };
  const about = { name: "x.pdf", mediaType: "application/pdf", sizeBytes: 1, sha256: "", bytes: new Uint8Array([0]) };
  const file = await db().file.create({ data: { officeId: district.id, uploadedById: accounts.labourOffice, ...about } });
  ground = { officeId: district.id, communes: communes.map(({ id }) => id), accounts, fileId: file.id };
  client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
}, 60_000);
afterAll(() => client.end());

const place = fc.nat({ max: 3 });
const day = fc.integer({ min: -8, max: 12 }).map((days) => addDays(TODAY, days));
const text = fc.constantFrom("", " \n", "có văn bản", "có lý do");
const hours = fc.tuple(fc.constantFrom(420, 450, 600), fc.constantFrom(601, 690, 1020));
const during = fc.tuple(day, hours).map(([on, [startsAt, endsAt]]) => ({ day: on, startsAt, endsAt }));
const absolute = fc.record({
  ...{ wording: fc.constantFrom("onOrBefore" as const, "before" as const), day: fc.option(day), days: fc.constant(null) },
  lockOn: fc.constant(null),
});
const relative = fc.record({
  ...{ wording: fc.constant("daysBefore" as const), day: fc.constant(null), days: fc.nat({ max: 9 }) },
  lockOn: fc.option(day),
});
/** Whole ones, and such as no form would send. */
const limit = fc.oneof(
  absolute,
  relative,
  fc.record({
    wording: fc.constantFrom("onOrBefore" as const, "before" as const, "daysBefore" as const),
    ...{ day: fc.option(day), days: fc.option(fc.integer({ min: -1, max: 367 })), lockOn: fc.option(day) },
  }),
);
const two = fc.nat({ max: 1 });
const maybeDay = fc.option(day);
type Deeds = fc.Arbitrary<Deed>[];

const dialogueDeeds: Deeds = [
  fc.record({ deed: fc.constant("plan"), cluster: place, during, exception: text }),
  fc.record({ deed: fc.constant("held"), cluster: place, heldOn: day, reason: text, document: text, correctedWhy: text }),
  fc.record({ deed: fc.constant("limit"), kind: fc.constant("dialogue"), limit }),
];
const crowded = fc.tuple(fc.constantFrom(TODAY, addDays(TODAY, 1)), during).map(([on, hours]) => ({ ...hours, day: on }));
const memberDeeds: Deeds = [
  fc.record({ deed: fc.constant("plan"), cluster: place, during: crowded, exception: text }),
  fc.record({ deed: fc.constant("assign"), member: two, cluster: place }),
  fc.record({ deed: fc.constantFrom("head", "removeMember"), member: two }),
];
const clusterDeeds: Deeds = [
  fc.record({ deed: fc.constant("place"), commune: place, cluster: place }),
  fc.record({ deed: fc.constantFrom("host", "lead"), commune: place, cluster: place }),
  fc.record({ deed: fc.constant("removeCommune"), commune: place }),
  fc.record({ deed: fc.constant("removeCluster"), cluster: place }),
];
const received: fc.Arbitrary<Deed> = fc.record({
  ...{ deed: fc.constant("receive" as const), kind: fc.constantFrom("communeReport" as const, "clusterPlan" as const) },
  ...{ commune: two, receivedOn: day, lateReason: text, correctedWhy: text, byLabourOffice: fc.boolean() },
});
const receiptDeeds: Deeds = [
  received,
  received,
  fc.record({ deed: fc.constant("limit"), kind: fc.constant("communeReport"), limit }),
  fc.record({ deed: fc.constant("done"), doneOn: maybeDay }),
];
const paperDeeds: Deeds = [
  fc.record({ deed: fc.constant("send") }),
  fc.record({ deed: fc.constantFrom("withdraw", "sign", "rewrite"), paper: place }),
  fc.record({ deed: fc.constant("number"), paper: two, number: fc.integer({ min: 1, max: 2 }), signedOn: day }),
  fc.record({ deed: fc.constant("replace"), paper: place, isCompared: fc.boolean(), note: text }),
];
const closing: fc.Arbitrary<Deed> = fc.record({ deed: fc.constant("close") });

/** Deeds that only mean something together come together: each play is about one matter, or about all of them. */
const everything = [...dialogueDeeds, ...memberDeeds, ...clusterDeeds, ...receiptDeeds, ...paperDeeds, closing];
const deeds = fc.oneof(
  ...[dialogueDeeds, memberDeeds, receiptDeeds, [...clusterDeeds, ...dialogueDeeds, received], paperDeeds, everything].map((matter) =>
    fc.array(fc.oneof(...matter), { minLength: 5, maxLength: 30, size: "max" }),
  ),
);
/** Names as they are stored, cleaned; short, so that two often meet. */
const name = fc
  .array(fc.constantFrom("Hòa", "Hoà", "HOÀ", "Thuỷ", "Thủy", "Đào", "đào", "Dào", "Ấp", "ấp", "1", "Ưu"), { minLength: 1, maxLength: 2 })
  .map((words) => words.join(" "));
const norms = fc.record({
  taskForcePerCluster: fc.integer({ min: 0, max: 3 }),
  delegatesPerCommune: fc.nat({ max: 9 }),
  leadersPerHamlet: fc.nat({ max: 3 }),
  householdsPerHamlet: fc.nat({ max: 9 }),
});
const plans = fc.record({
  norms,
  clusters: fc.integer({ min: 1, max: 3 }),
  hamlets: fc.array(fc.nat({ max: 5 }), { minLength: 4, maxLength: 4 }),
  limit: absolute,
  report: fc.oneof(absolute, relative),
});

type Plan = typeof plans extends fc.Arbitrary<infer P> ? P : never;

/** Plays a plan and its deeds at both doors. @throws where one of them says otherwise than the other */
const property = (rules: Rules) =>
  fc.asyncProperty(plans, deeds, async (plan, played) => {
    await client.query("begin; set constraints all immediate");
    try {
      const model = await made(plan);
      for (const deed of played) await bothSay(rules, model, deed);
      await sameFigures(rules, model, plan);
    } finally {
      await client.query("rollback");
    }
  });

async function bothSay(rules: Rules, model: Model, deed: Deed) {
  const meeting = meetingOf(rules, model, deed);
  if (!meeting) return;
  const { why, sql, done } = meeting;
  const says = await databaseSays(client, sql);
  const agreed = why === says || (why !== null && says !== null && (SAME[why] ?? []).includes(says));
  if (!agreed) throw new Error(`${JSON.stringify(deed)}: the rule says ${why}, the database ${says}`);
  if (why === null) done();
}

/** The seats by formula against a count of the rows, and the last good day against the column that PostgreSQL generates. */
async function sameFigures(rules: Rules, model: Model, { norms, hamlets }: Plan) {
  if (model.closedAt) return;
  const { planId, communes, clusters, placed } = model;
  for (const [index, communeId] of communes.entries()) {
    const rows = placed.has(communeId) ? (hamlets[index] ?? 0) : 0;
    for (let ordinal = 1; ordinal <= rows; ordinal += 1) {
      await client.query("insert into plan_hamlet (id, plan_id, commune_id, ordinal) values (gen_random_uuid(), $1, $2, $3)", [
        planId,
        communeId,
        ordinal,
      ]);
    }
  }
  const { rows } = await client.query(
    `select p.task_force_per_cluster * (select count(*) from cluster where plan_id = p.id)
       + p.delegates_per_commune * (select count(*) from plan_commune where plan_id = p.id)
       + (p.leaders_per_hamlet + p.households_per_hamlet) * (select count(*) from plan_hamlet where plan_id = p.id) as total,
       (select last_day::text from "limit" where plan_id = p.id and kind = 'dialogue') as last_day
     from plan p where p.id = $1`,
    [planId],
  );
  const shapes = clusters.map((cluster) => ({
    communes: communes.flatMap((id, index) => (placed.get(id) === cluster ? [{ id, name: "", hamlets: hamlets[index] ?? 0 }] : [])),
  }));
  expect({ total: Number(rows[0].total), lastDay: rows[0].last_day }).toEqual({
    total: totalOf(shapes, norms).total,
    lastDay: rules.lastDayOf(model.limits.dialogue),
  });
}

async function made({ norms, clusters, limit, report }: Plan): Promise<Model> {
  const ids = (count: number) => Array.from({ length: count }, () => crypto.randomUUID());
  const [planId = "", dutyId = "", ...rest] = ids(clusters + 5);
  const model: Model = {
    today: TODAY,
    planId,
    ...ground,
    seatsMax: norms.taskForcePerCluster,
    clusters: rest.slice(0, clusters),
    members: rest.slice(clusters),
    head: null,
    closedAt: null,
    dutyId,
    limits: {
      dialogue: limit,
      communeReport: report,
      clusterPlan: { wording: "onOrBefore", day: addDays(TODAY, -4), days: null, lockOn: null },
    },
    placed: new Map(),
    leads: new Map(),
    dialogues: new Map(),
    receipts: new Map(),
    seats: [],
    papers: [],
  };
  const { taskForcePerCluster, delegatesPerCommune, leadersPerHamlet, householdsPerHamlet } = norms;
  await client.query(
    `insert into plan (id, office_id, year, title, task_force_per_cluster, delegates_per_commune, leaders_per_hamlet, households_per_hamlet, people_per_household)
     values ($1, $2, 2020, '', $3, $4, $5, $6, 1)`,
    [planId, ground.officeId, taskForcePerCluster, delegatesPerCommune, leadersPerHamlet, householdsPerHamlet],
  );
  await client.query("insert into duty (id, plan_id, owner, ordinal, text) values ($1, $2, 'agencies', 1, 'Phối hợp')", [dutyId, planId]);
  for (const [kind, { wording, day, days, lockOn }] of Object.entries(model.limits)) {
    const row = [planId, kind, wording, day, days, lockOn];
    await client.query(`insert into "limit" (plan_id, kind, wording, day, days, lock_on) values ($1, $2, $3, $4, $5, $6)`, row);
  }
  for (const [index, id] of model.clusters.entries()) {
    await client.query("insert into cluster (id, plan_id, ordinal) values ($1, $2, $3)", [id, planId, index + 1]);
    await client.query("insert into dialogue (cluster_id, plan_id) values ($1, $2)", [id, planId]);
    model.dialogues.set(id, { during: null, exception: "", held: null, lastDay: RULES.lastDayOf(limit), lateOn: null });
  }
  await begun(model);
  for (const [index, id] of model.members.entries()) {
    const member = [id, ground.officeId, planId, index, `Người ${index}`];
    await client.query("insert into task_force_member (id, office_id, plan_id, ordinal, full_name) values ($1, $2, $3, $4, $5)", member);
  }
  return model;
}

/** A plan that has begun: one commune placed and leading, two papers signed. What deeds must meet for is then often met. */
async function begun(model: Model) {
  const { planId, clusters, communes, papers } = model;
  const [clusterId = "", communeId = ""] = [clusters[0], communes[0]];
  await client.query("insert into plan_commune (plan_id, commune_id, cluster_id, ordinal) values ($1, $2, $3, 1)", [
    planId,
    communeId,
    clusterId,
  ]);
  await client.query("update cluster set lead_commune_id = $2 where id = $1", [clusterId, communeId]);
  model.placed.set(communeId, clusterId);
  model.leads.set(clusterId, communeId);
  for (const id of [crypto.randomUUID(), crypto.randomUUID()]) {
    await client.query(
      `insert into paper (id, office_id, plan_id, kind, year, symbol, content, figures, recorded_at)
       values ($1, $2, $3, 'plan', 2020, 'KH-UBND', '{}', '{}', now())`,
      [id, model.officeId, planId],
    );
    papers.push({ id, sentAt: new Date(0), withdrawnAt: null, approvedAt: null, recordedAt: new Date(0), number: null, signedOn: null });
  }
}

test(`no disagreement in ${RUNS} random plans`, () => fc.assert(property(RULES), { numRuns: RUNS }), 120_000);

test.each<[string, Partial<Rules>]>([
  [
    "a limit that lets one day more through",
    { cannotPlanDialogue: (facts) => RULES.cannotPlanDialogue({ ...facts, lastDay: facts.lastDay && addDays(facts.lastDay, 1) }) },
  ],
  ["a wording read as inclusive", { lastDayOf: (limit) => limit.day }],
  ["a future that may be recorded", { cannotRecordHeld: (facts) => RULES.cannotRecordHeld({ ...facts, today: "2020-12-31" }) }],
  ["a late dialogue made punctual", { cannotRecordHeld: (facts) => RULES.cannotRecordHeld({ ...facts, wasLateOn: null }) }],
  ["a late paper made punctual", { cannotReceive: (facts) => RULES.cannotReceive({ ...facts, wasLateOn: null }) }],
  ["a paper that came when there was no limit", { cannotReceive: (facts) => RULES.cannotReceive({ ...facts, lastDay: null }) }],
  ["a lock that holds for nobody", { cannotReceive: (facts) => RULES.cannotReceive({ ...facts, byLabourOffice: true }) }],
  ["a limit of all dialogues counted back", { cannotSetLimit: (facts) => RULES.cannotSetLimit({ ...facts, kind: "communePlan" }) }],
  ["a series by the plan's year", { cannotRecordNumber: (paper, given) => RULES.cannotRecordNumber(paper, sameYear(given)) }],
  ["a signed paper written anew", { cannotRewrite: () => null }],
  ["a closed plan that takes more", { cannotEdit: () => null }],
  ["a member in two places", { cannotAssign: (facts) => RULES.cannotAssign({ ...facts, during: null }) }],
  ["a second paper out", { cannotSend: () => null }],
])(
  "a planted disagreement is found: %s",
  async (_, fault) => {
    const { failed, errorInstance } = await fc.check(property({ ...RULES, ...fault }), { numRuns: 10 * RUNS, endOnFailure: true });
    expect(failed).toBe(true);
    expect(String(errorInstance)).toMatch(/the rule says|lastDay/);
  },
  120_000,
);

function sameYear<T extends Parameters<Rules["cannotRecordNumber"]>[1]>(given: T): T {
  return { ...given, taken: given.taken.map((other) => ({ ...other, signedOn: given.signedOn })) };
}

test("one name by spellingOf is one name to PostgreSQL, and no other is", () =>
  fc.assert(
    fc.asyncProperty(name, name, async (one, other) => {
      const { rows } = await client.query("select spelling_of($1) = spelling_of($2) as same", [one, other]);
      expect(rows[0].same).toBe(spellingOf(one) === spellingOf(other));
    }),
    { numRuns: 500 },
  ));
