// Every no of the office. A code is the name of its rule everywhere: the constraint, the sentence's key, the test's title.

export const REFUSAL_CODES = [
  "not_found",
  "forbidden",
  "changed_meanwhile",
  "operation_reused",
  "signed_out",
  "wrong_origin",
  "form_too_long",

  "https_needed",
  "too_many_attempts",
  "wrong_password",
  "wrong_code",
  "weak_password",
  "username_once",
  "post_once",
  "last_administrator",
  "own_password_reset",
  "office_already_open",
  "clock_moves_only_in_demo",
  "holiday_in_its_year",

  "one_plan_per_year",
  "plan_closed",
  "year_in_range",
  "norm_not_negative",
  "limit_wording_whole",
  "lock_after_limit",
  "limit_before_planned_dialogue",

  "commune_in_one_cluster",
  "commune_of_the_office",
  "host_commune_in_cluster",
  "lead_commune_in_cluster",
  "cluster_not_empty",
  "held_dialogue_stays",
  "commune_has_receipts",
  "hamlet_once_in_commune",
  "hamlet_once_in_plan",
  "name_means_several",
  "hamlet_count_unclear",
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
  "locked_only_labour_office",
  "late_needs_reason",
  "cluster_plan_from_lead",
  "done_not_in_future",

  "one_paper_out_for_signature",
  "paper_not_sent",
  "paper_already_signed",
  "paper_signed_or_withdrawn",
  "withdrawn_with_reason",
  "signed_not_in_future",
  "paper_not_signed",
  "number_after_signature",
  "paper_number_once_recorded",
  "paper_number_once",
  "paper_in_force_is_final",
  "edited_paper_needs_note",
  "numbered_paper_needs_note",

  "file_too_large",
  "file_not_accepted",
  "too_many_uploads",
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** What fills the sentence's placeholders; days already written as dd/mm/yyyy. */
export type Facts = Record<string, string | number>;

/** The database refuses by the same names but knows no facts: the sentences have words for "none". */
const UNKNOWN: Facts = { lastDay: "none", lockOn: "none", name: "none" };

export class Refusal extends Error {
  readonly facts: Facts;

  constructor(
    readonly code: RefusalCode,
    facts: Facts = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = "Refusal";
    const known = Object.entries(facts).filter(([, value]) => value !== "");
    this.facts = { ...UNKNOWN, ...Object.fromEntries(known) };
  }
}

/** @throws Refusal when a rule says why not. */
export function refuse(code: RefusalCode | null, facts: Facts = {}): void {
  if (code !== null) throw new Refusal(code, facts);
}
