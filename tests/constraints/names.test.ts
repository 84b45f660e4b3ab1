// The rules that PostgreSQL keeps bear the names of refusals, and every one of them has its sentence.
import { describe, expect, test } from "vitest";
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
  "plan_closed",
  "commune_in_one_cluster",
  "host_commune_in_cluster",
  "lead_commune_in_cluster",
  "cluster_not_empty",
  "held_dialogue_stays",
  "commune_has_receipts",
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
  "member_assigned",
  "member_once_in_cluster",
  "task_force_seats_full",
  "task_force_member_in_one_place",
  "dialogue_within_limit",
  "dialogue_hours_in_order",
  "postponed_with_reason",
  "dialogue_already_held",
  "held_not_in_future",
  "late_dialogue_needs_document",
  "late_correction_needs_reason",
  "receipt_not_in_future",
  "late_needs_reason",
  "locked_only_labour_office",
  "cluster_plan_from_lead",
  "done_not_in_future",
  "one_paper_out_for_signature",
  "paper_signed_or_withdrawn",
  "withdrawn_with_reason",
  "signed_not_in_future",
  "number_after_signature",
  "paper_number_once_recorded",
  "paper_number_once",
  "paper_not_sent",
  "paper_in_force_is_final",
  "edited_paper_needs_note",
  "numbered_paper_needs_note",
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
  const followers = /_(follows|keeps)_(limit|dialogue)$|^_prisma/;
  const silent = (await kept()).filter((name) => !codes.has(name) && !SHAPE.has(name) && !followers.test(name));
  expect(silent).toEqual([]);
});

describe("what the program's own role cannot do", () => {
  const asProgram = (sql: string) => withClient(String(process.env.APP_DATABASE_URL), (client) => client.query(sql));

  test.each([
    ["make a real office a demonstration", `update installation set is_demo = true`],
    ["take another recovery key", `update installation set recovery_public_key = 'x'`],
    ["forget the installation", "delete from installation"],
    ["change or delete what was done", "update audit set deed = 'x'"],
    ["change the chief's file", "update paper_edit set note = 'x'"],
    ["take a late receipt away", "delete from receipt"],
    ["say when a paper was due", "update receipt set due_on = null"],
    ["make tables", "create table public.mine (id int)"],
  ])("%s", async (_, sql) => {
    await expect(asProgram(sql)).rejects.toThrow(/permission denied/);
  });

  test("it moves the day of a demonstration and nothing else about it", async () => {
    await asProgram("update installation set day_shift = 0, opened_at = opened_at, first_run_hash = null, recovery_sealed = null");
  });
});

test("clock_moves_only_in_demo: a real installation's day does not move, not even by its owner", async () => {
  const owner = (sql: string) => withClient(String(process.env.DATABASE_URL), (client) => client.query(sql));
  await expect(owner("insert into installation (is_demo, day_shift) values (false, 1)")).rejects.toThrow("clock_moves_only_in_demo");
});

test("every function of ours looks for its tables in one place", async () => {
  const sql = `select proname from pg_proc left join pg_depend on objid = pg_proc.oid and deptype = 'e'
    where pronamespace = 'public'::regnamespace and objid is null and not coalesce(proconfig::text like '%search_path=public, pg_temp%', false)`;
  const { rows } = await withClient(String(process.env.DATABASE_URL), (client) => client.query(sql));
  expect(rows).toEqual([]);
});

test("nobody comes into the migrated database but who was let in", async () => {
  const sql = `select has_database_privilege('doi_thoai_app', datname, 'connect') as app,
    exists (select from aclexplode(datacl) where grantee = 0) as everybody from pg_database where datname = 'doi_thoai'`;
  const { rows } = await withClient(String(process.env.DATABASE_URL), (client) => client.query(sql));
  expect(rows).toEqual([{ app: true, everybody: false }]);
});

test("a planted constraint without a sentence is found", async () => {
  await withClient(String(process.env.DATABASE_URL), (client) =>
    client.query(`alter table plan add constraint "plan_is_nice" check (true)`),
  );
  expect(await kept()).toContain("plan_is_nice");
});
