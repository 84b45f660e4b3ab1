// Random plans and deeds thrown at the pure rules and at PostgreSQL directly: they never disagree.
import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays } from "@/lib/domain/dates";
import { totalOf } from "@/lib/domain/seats";
import { db, transaction } from "@/lib/platform/db";
import { setDay } from "@/prisma/world";
import { layGround } from "@/prisma/world/ground";
import { type Deed, databaseSays, type Model, meetingOf, RULES, type Rules } from "../support/two-keepers";

const TODAY = "2020-08-15";
const RUNS = 250;
/** Where several rules are broken at once, each door may name another of them. */
const SAME: Record<string, readonly string[]> = {
  held_not_in_future: ["late_dialogue_needs_document"],
  receipt_not_in_future: ["late_needs_reason"],
  dialogue_within_limit: ["late_dialogue_needs_document"],
  late_dialogue_needs_document: ["dialogue_within_limit"],
  member_once_in_cluster: ["task_force_seats_full", "task_force_member_in_one_place"],
  task_force_seats_full: ["task_force_member_in_one_place"],
  paper_not_sent: ["paper_signed_or_withdrawn"],
  paper_already_signed: ["paper_signed_or_withdrawn"],
  paper_not_signed: ["number_after_signature", "paper_number_once", "signed_not_in_future"],
  paper_number_once_recorded: ["paper_number_once", "signed_not_in_future"],
  signed_not_in_future: ["paper_number_once"],
};

let client: pg.Client;
let ground: { officeId: string; communes: string[] };

beforeAll(async () => {
  await setDay(TODAY);
  const { district } = await transaction(layGround);
  const communes = await db().unit.findMany({ where: { level: "commune", validTo: null }, take: 4 });
  ground = { officeId: district.id, communes: communes.map(({ id }) => id) };
  client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
}, 60_000);
afterAll(() => client.end());

const place = fc.nat({ max: 3 });
const day = fc.integer({ min: -8, max: 12 }).map((days) => addDays(TODAY, days));
const text = fc.constantFrom("", "  ", "\n", "có văn bản");
const hours = fc.tuple(fc.constantFrom(420, 450, 600), fc.constantFrom(601, 690, 1020));
const during = fc.tuple(day, hours).map(([on, [startsAt, endsAt]]) => ({ day: on, startsAt, endsAt }));
const limit = fc.oneof(
  fc.record({ wording: fc.constantFrom("onOrBefore" as const, "before" as const), day: fc.option(day), days: fc.constant(null) }),
  fc.record({ wording: fc.constant("daysBefore" as const), day: fc.constant(null), days: fc.nat({ max: 9 }) }),
);
/** Deeds that only mean something together come often enough to meet. */
const often = <T>(arbitrary: fc.Arbitrary<T>) => ({ arbitrary, weight: 4 });
const deeds = fc.array(
  fc.oneof<fc.MaybeWeightedArbitrary<Deed>[]>(
    fc.record({ deed: fc.constant("place"), commune: place, cluster: place }),
    fc.record({ deed: fc.constant("host"), commune: place, cluster: place }),
    fc.record({ deed: fc.constant("limit"), limit }),
    often(fc.record({ deed: fc.constant("plan"), cluster: place, during, exception: text })),
    fc.record({ deed: fc.constant("held"), cluster: place, heldOn: day, reason: text, document: text }),
    often(fc.record({ deed: fc.constant("assign"), member: fc.nat({ max: 1 }), cluster: place })),
    fc.record({ deed: fc.constant("receive"), commune: place, receivedOn: day, lateReason: text }),
    fc.record({ deed: fc.constant("send") }),
    fc.record({ deed: fc.constantFrom("withdraw", "sign"), paper: place }),
    fc.record({ deed: fc.constant("number"), paper: place, number: fc.integer({ min: 1, max: 3 }), signedOn: day }),
  ),
  { minLength: 5, maxLength: 30 },
);
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
  limit,
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
    lastDay: rules.lastDayOf(model.limit),
  });
}

async function made({ norms, clusters, limit }: Plan): Promise<Model> {
  const ids = (count: number) => Array.from({ length: count }, () => crypto.randomUUID());
  const [planId = "", ...rest] = ids(clusters + 5);
  const model: Model = {
    today: TODAY,
    planId,
    ...ground,
    seatsMax: norms.taskForcePerCluster,
    clusters: rest.slice(0, clusters),
    members: rest.slice(clusters),
    limit,
    placed: new Map(),
    dialogues: new Map(),
    seats: [],
    papers: [],
  };
  const { taskForcePerCluster, delegatesPerCommune, leadersPerHamlet, householdsPerHamlet } = norms;
  await client.query(
    `insert into plan (id, office_id, year, title, task_force_per_cluster, delegates_per_commune, leaders_per_hamlet, households_per_hamlet, people_per_household)
     values ($1, $2, 2020, '', $3, $4, $5, $6, 1)`,
    [planId, ground.officeId, taskForcePerCluster, delegatesPerCommune, leadersPerHamlet, householdsPerHamlet],
  );
  await client.query(`insert into "limit" (plan_id, kind, wording, day, days) values ($1, 'dialogue', $2, $3, $4)`, [
    planId,
    limit.wording,
    limit.day,
    limit.days,
  ]);
  for (const [index, id] of model.clusters.entries()) {
    await client.query("insert into cluster (id, plan_id, ordinal) values ($1, $2, $3)", [id, planId, index + 1]);
    await client.query("insert into dialogue (cluster_id, plan_id, limit_last_day) values ($1, $2, $3)", [
      id,
      planId,
      RULES.lastDayOf(limit),
    ]);
  }
  for (const [index, id] of model.members.entries()) {
    const member = [id, ground.officeId, planId, index, `Người ${index}`];
    await client.query("insert into task_force_member (id, office_id, plan_id, ordinal, full_name) values ($1, $2, $3, $4, $5)", member);
  }
  return model;
}

test(`no disagreement in ${RUNS} random plans`, () => fc.assert(property(RULES), { numRuns: RUNS }), 120_000);

test.each<[string, Partial<Rules>]>([
  [
    "a limit that lets one day more through",
    { cannotPlanDialogue: (facts) => RULES.cannotPlanDialogue({ ...facts, lastDay: facts.lastDay && addDays(facts.lastDay, 1) }) },
  ],
  ["a wording read as inclusive", { lastDayOf: (limit) => limit.day }],
  ["a future that may be recorded", { cannotRecordHeld: (facts) => RULES.cannotRecordHeld({ ...facts, today: "2020-12-31" }) }],
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
