// The rules that PostgreSQL keeps bear the names of refusals, and every one of them has its sentence.
import { expect, test } from "vitest";
import { REFUSAL_CODES } from "@/lib/domain/refusals";
import { withClient } from "../../scripts/ground/database.mjs";

/** Refusals that the database keeps too: taking one away from either side is a visible change. */
const KEPT_TWICE = [
  "username_once",
  "post_once",
  "clock_moves_only_in_demo",
  "one_plan_per_year",
  "year_in_range",
  "norm_not_negative",
  "limit_wording_whole",
  "lock_after_limit",
  "commune_in_one_cluster",
  "host_commune_in_cluster",
  "lead_commune_in_cluster",
  "hamlet_once_in_commune",
  "hamlet_once_in_plan",
  "hamlet_has_commune",
  "hamlet_of_its_commune",
  "capacity_not_negative",
  "guests_not_negative",
  "unit_dates_in_order",
  "unit_code_once",
  "alias_once",
  "one_head",
  "member_once_in_cluster",
  "task_force_seats_full",
  "task_force_member_in_one_place",
  "dialogue_within_limit",
  "dialogue_hours_in_order",
  "postponed_with_reason",
  "held_not_in_future",
  "late_dialogue_needs_document",
  "receipt_not_in_future",
  "late_needs_reason",
  "one_paper_out_for_signature",
  "paper_signed_or_withdrawn",
  "withdrawn_with_reason",
  "signed_not_in_future",
  "number_after_signature",
  "paper_number_once_recorded",
  "paper_number_once",
];

/** What holds the tables together and no form can break. */
const SHAPE = new Set(["installation_once", "dialogue_limit_kind", "cluster_ordinal_once", "session_token_hash_key"]);

const OURS = `
  select conname as name from pg_constraint
    where connamespace = 'public'::regnamespace and contype in ('c', 'x', 'p', 'u', 't', 'f') and conname !~ '_(pkey|fkey)$'
  union
  select relname from pg_index join pg_class on pg_class.oid = indexrelid
    where relnamespace = 'public'::regnamespace and indisunique and relname !~ '_pkey$'
      and not exists (select from pg_constraint where contype = 'f' and conindid = indexrelid)
  union
  select tgname from pg_trigger where not tgisinternal`;

const kept = () =>
  withClient(String(process.env.DATABASE_URL), async (client) => {
    const { rows } = await client.query<{ name: string }>(OURS);
    return rows.map(({ name }) => name);
  });

test("every refusal that is a constraint stands in the catalogue of the database under its name", async () => {
  const names = await kept();
  expect(KEPT_TWICE.filter((code) => !names.includes(code))).toEqual([]);
  expect(REFUSAL_CODES.filter((code) => names.includes(code)).toSorted()).toEqual(KEPT_TWICE.toSorted());
});

test("every constraint of ours has a sentence, or only holds the tables together", async () => {
  const codes: ReadonlySet<string> = new Set(REFUSAL_CODES);
  const followers = /_follows_(limit|dialogue)$|^_prisma/;
  const silent = (await kept()).filter((name) => !codes.has(name) && !SHAPE.has(name) && !followers.test(name));
  expect(silent).toEqual([]);
});

test("a planted constraint without a sentence is found", async () => {
  await withClient(String(process.env.DATABASE_URL), (client) =>
    client.query(`alter table plan add constraint "plan_is_nice" check (true)`),
  );
  expect(await kept()).toContain("plan_is_nice");
});
