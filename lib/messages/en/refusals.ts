// Why the office says no: the rule, until when, and what to do. Placeholders are the facts of the refusal, "none" when the database refused.
import type { RefusalCode } from "@/lib/domain/refusals";

export const refusals = {
  not_found: "This could not be found.",
  forbidden: "The account in use has no right to do this.",
  changed_meanwhile: "Somebody has just saved this. Please compare the two versions below and choose; nothing has been overwritten.",
  operation_reused: "This form was already sent with other content. Please reload the page and try again.",
  signed_out: "Your sign-in has ended. Please sign in again; what you typed is kept.",
  wrong_origin: "The request did not come from this program and was not carried out. Please open the page again.",
  form_too_long: "The form has too many boxes and was not taken. Please send it in parts of at most 200 rows.",

  https_needed:
    "This address is not protected (https), so nobody can sign in here. Please open the address that begins with https, or ask the administrator.",
  too_many_attempts: "Too many wrong attempts. Please wait a few minutes and try again.",
  wrong_password: "The username or the password is not right.",
  wrong_code: "The code is wrong or has expired. Please enter a new one.",
  weak_password: "This password is easy to guess. Please choose a longer one that does not contain the username.",
  username_once: "This username is taken. Please choose another.",
  post_once: "This person already holds that role at this unit.",
  last_administrator: "The office needs at least one administrator. Please give the role to somebody else first.",
  own_password_reset: "Your own password is changed on the page of your account, not reset here.",
  office_already_open: "The office is already open. Please sign in with an administrator's account.",
  clock_moves_only_in_demo: "Only the demonstration can change its working date.",
  holiday_in_its_year: "Holidays must fall in the chosen year. Please check the column of days.",

  one_plan_per_year: "There is one plan a year. Please open the plan that this year already has.",
  plan_closed: "The plan is closed and can only be read.",
  year_in_range: "The year of a plan must be between 2000 and 2100.",
  norm_not_negative: "A norm is a number from 0 to 999; a household sends 1 to 99 people. Please enter it again.",
  limit_wording_whole:
    "The limit is incomplete. A limit counted back from the dialogue needs its days (0 to 365); those of the dialogue, the results report and the settlement must be a day.",
  lock_after_limit: "The lock date cannot be before the day of the limit. Please choose a later day.",
  limit_before_planned_dialogue: "A dialogue is planned after the new limit. Please move that dialogue first, or keep a later limit.",

  commune_in_one_cluster:
    "A commune belongs to one cluster only, and {name, select, none {this one} other {{name}}} is already in the plan. Please move it instead of adding it again.",
  commune_of_the_office:
    "A commune's office places only its own commune, and {name, select, none {this name} other {“{name}”}} is not its name. Please check it.",
  host_commune_in_cluster: "The host must be a commune of this cluster.",
  lead_commune_in_cluster: "The commune that leads the cluster's plan must be a commune of this cluster.",
  cluster_not_empty: "The cluster still has communes. Please move them to another cluster before removing it.",
  held_dialogue_stays: "The dialogue of this cluster has been held, so the cluster cannot be removed.",
  commune_has_receipts: "Papers of this commune have been taken in, so it cannot leave the plan. It may move to another cluster.",
  hamlet_once_in_commune: "This commune already has a hamlet of that name. Please check the name.",
  hamlet_once_in_plan: "{name, select, none {This hamlet} other {{name}}} is already in the plan.",
  name_means_several:
    "{name, select, none {This name} other {“{name}”}} fits several communes or hamlets. Please type its marks and its title.",
  hamlet_count_unclear: "The number of hamlets {name, select, none {} other {of “{name}” }}must be from 0 to 99. Please check that number.",
  hamlet_has_commune: "A hamlet must belong to a commune. Please choose one.",
  hamlet_of_its_commune: "This hamlet does not belong to the chosen commune.",
  capacity_not_negative: "A capacity cannot be negative. Please enter it again.",
  guests_not_negative: "The number of guests cannot be negative. Please enter it again.",
  unit_dates_in_order: "A unit cannot end before it begins.",
  unit_code_once: "Another unit already has this code.",
  alias_once: "This unit already has that name.",

  one_head: "The task force has one head. Please unmark the present head first.",
  member_assigned: "This member is still assigned to a cluster. Please remove the assignment first.",
  member_once_in_cluster: "This member is already assigned to this cluster.",
  task_force_seats_full: "The cluster has all the task-force members that the norm allows. Please remove one or change the plan's norm.",
  task_force_member_in_one_place: "This member attends another dialogue at the same hour. Please choose somebody else or change the hour.",

  dialogue_within_limit:
    "The dialogue must be held {lastDay, select, none {within the plan's limit} other {on {lastDay} at the latest}}. A later day needs an amended plan or a document that allows it.",
  dialogue_hours_in_order: "The end must come after the beginning, on the same day.",
  postponed_with_reason: "To postpone a dialogue, please give the reason.",
  dialogue_already_held: "The dialogue has been held, so its date can no longer change.",
  held_not_in_future: "This day has not come yet, so the dialogue cannot be recorded as held.",
  late_dialogue_needs_document: "A dialogue held after the limit is recorded at its true date, but needs a reason and a document.",
  late_correction_needs_reason:
    "It was recorded as late before. Correcting it to be in time needs the reason of the correction; the earlier record is kept.",

  receipt_not_in_future: "The day of receipt cannot be after today.",
  locked_only_labour_office:
    "{lockOn, select, none {The lock date has passed} other {Intake was locked after {lockOn}}}: only the Labour office can take this plan in. Please send it on paper or contact the Labour office.",
  late_needs_reason:
    "A plan received {lastDay, select, none {after the limit} other {after {lastDay}}} is late. It can be taken in with a written reason.",
  cluster_plan_from_lead:
    "The cluster's plan comes from the commune that writes it. Please choose that commune, or name another to write it.",
  done_not_in_future: "This day has not come yet, so it cannot be recorded as done.",

  one_paper_out_for_signature: "One version is already out for signature. Please record its signature or withdraw it first.",
  paper_not_sent: "The paper has not been sent for signature, or was withdrawn.",
  paper_already_signed: "The paper is signed. A change needs an amending paper.",
  paper_signed_or_withdrawn: "A paper is either signed or withdrawn, never both.",
  withdrawn_with_reason: "To withdraw a paper, please give the reason.",
  signed_not_in_future: "The day of signing cannot be after today.",
  paper_not_signed: "A number can be recorded only after the signature.",
  number_after_signature: "A paper's number is greater than 0 and is recorded with the day of signing, after the signature.",
  paper_number_once_recorded: "This paper already has its number.",
  paper_number_once: "Another paper signed in the same year has this number. Please check the register of outgoing papers.",
  paper_in_force_is_final: "What a signed paper says cannot change any more. A change needs an amending paper.",
  edited_paper_needs_note:
    "This file cannot be compared by itself with the paper that was sent. Please write down what the leader changed.",
  numbered_paper_needs_note:
    "The paper has its number; its file is replaced only where a wrong one was attached. Please write what was wrong; the earlier file is kept.",

  file_too_large: "The file is too large. Please choose a smaller one or scan it again at a lower resolution.",
  too_many_uploads: "Too many files within the last hour, or many people are sending at once. Please wait, then send again.",
  file_not_accepted: "This kind of file is not accepted. Please choose a PDF, a picture or a Word file (.docx).",
} as const satisfies Record<RefusalCode, string>;
