-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "UnitLevel" AS ENUM ('province', 'district', 'commune', 'hamlet', 'body');

-- CreateEnum
CREATE TYPE "SuccessionShare" AS ENUM ('full', 'part');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('administrator', 'labourOffice', 'leader', 'taskForce', 'commune', 'hamlet', 'department', 'auditor');

-- CreateEnum
CREATE TYPE "DutyOwner" AS ENUM ('labourOffice', 'taskForce', 'communes', 'hostCommunes', 'agencies');

-- CreateEnum
CREATE TYPE "LimitKind" AS ENUM ('communePlan', 'clusterPlan', 'hamletMeetings', 'lists', 'communeReport', 'dialogue', 'guides', 'resultsReport', 'settlement');

-- CreateEnum
CREATE TYPE "Wording" AS ENUM ('onOrBefore', 'before', 'daysBefore');

-- CreateEnum
CREATE TYPE "VenueKind" AS ENUM ('culturalCentre', 'communeOffice', 'formerOffice', 'hamletHouse', 'other');

-- CreateEnum
CREATE TYPE "PaperKind" AS ENUM ('plan');

-- CreateTable
CREATE TABLE "installation" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "is_demo" BOOLEAN NOT NULL,
    "day_shift" INTEGER NOT NULL DEFAULT 0,
    "recovery_public_key" TEXT,
    "recovery_sealed" BYTEA,
    "first_run_hash" TEXT,
    "opened_at" TIMESTAMPTZ(6),

    CONSTRAINT "installation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit" (
    "id" UUID NOT NULL,
    "level" "UnitLevel" NOT NULL,
    "parent_id" UUID,
    "code" TEXT,
    "title" TEXT NOT NULL DEFAULT '',
    "name" TEXT NOT NULL,
    "name_folded" TEXT NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "legal_basis" TEXT NOT NULL DEFAULT '',
    "to_check" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_alias" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "name_folded" TEXT NOT NULL,

    CONSTRAINT "unit_alias_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_succession" (
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,
    "share" "SuccessionShare" NOT NULL,
    "on" DATE NOT NULL,
    "legal_basis" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "unit_succession_pkey" PRIMARY KEY ("from_id","to_id")
);

-- CreateTable
CREATE TABLE "office" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "reports_to_id" UUID,
    "body_name" TEXT NOT NULL,
    "bureau_name" TEXT NOT NULL,
    "agency_lines" TEXT[],
    "superior_line" TEXT NOT NULL DEFAULT '',
    "symbol" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "contact" TEXT NOT NULL DEFAULT '',
    "task_force_name" TEXT NOT NULL DEFAULT '',
    "commune_word" TEXT NOT NULL DEFAULT '',
    "hamlet_word" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "office_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "username" TEXT NOT NULL,
    "full_name" TEXT NOT NULL,
    "phone" TEXT NOT NULL DEFAULT '',
    "password_hash" TEXT NOT NULL,
    "must_change_password" BOOLEAN NOT NULL,
    "slip_sealed" BYTEA,
    "totp_sealed" BYTEA,
    "totp_last_step" INTEGER,
    "locale" TEXT NOT NULL DEFAULT 'vi',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "disabled_at" TIMESTAMPTZ(6),

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "post" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "unit_id" UUID,
    "given_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(6),

    CONSTRAINT "post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_rule" (
    "office_id" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "totp_required" BOOLEAN NOT NULL,

    CONSTRAINT "role_rule_pkey" PRIMARY KEY ("office_id","role")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "agent" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL DEFAULT '',
    "started_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seen_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(6),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "plan" (
    "id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "copied_from_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(6),
    "task_force_per_cluster" INTEGER NOT NULL,
    "delegates_per_commune" INTEGER NOT NULL,
    "leaders_per_hamlet" INTEGER NOT NULL,
    "households_per_hamlet" INTEGER NOT NULL,
    "people_per_household" INTEGER NOT NULL,
    "opening" TEXT NOT NULL DEFAULT '',
    "purposes" TEXT[],
    "contents" TEXT[],
    "participants" TEXT[],
    "form" TEXT NOT NULL DEFAULT '',
    "eligibility" TEXT NOT NULL DEFAULT '',
    "timing" TEXT NOT NULL DEFAULT '',
    "funding" TEXT NOT NULL DEFAULT '',
    "closing" TEXT NOT NULL DEFAULT '',
    "recipients" TEXT[],
    "authority" TEXT[],
    "position" TEXT NOT NULL DEFAULT '',
    "signer_name" TEXT NOT NULL DEFAULT '',
    "task_force_decision" TEXT NOT NULL DEFAULT '',
    "task_force_decision_on" DATE,
    "task_force_file_id" UUID,

    CONSTRAINT "plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "legal_basis" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "issued_on" DATE,
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "is_funding" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "legal_basis_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "funding_source" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "amount_dong" BIGINT,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "funding_source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "programme" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "lead_id" UUID,

    CONSTRAINT "programme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "topic" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "answerer_id" UUID,
    "is_programme" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "duty" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "owner" "DutyOwner" NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "done_on" DATE,
    "done_note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "duty_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "limit" (
    "plan_id" UUID NOT NULL,
    "kind" "LimitKind" NOT NULL,
    "wording" "Wording" NOT NULL,
    "day" DATE,
    "days" INTEGER,
    "lock_on" DATE,
    "source" TEXT NOT NULL DEFAULT '',
    "is_internal" BOOLEAN NOT NULL DEFAULT false,
    "last_day" DATE,
    "done_on" DATE,
    "done_note" TEXT NOT NULL DEFAULT '',
    "done_due_on" DATE,

    CONSTRAINT "limit_pkey" PRIMARY KEY ("plan_id","kind")
);

-- CreateTable
CREATE TABLE "venue" (
    "id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "kind" "VenueKind" NOT NULL,
    "name" TEXT NOT NULL,
    "capacity_seats" INTEGER,

    CONSTRAINT "venue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cluster" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "venue_id" UUID,
    "host_commune_id" UUID,
    "lead_commune_id" UUID,
    "chair" TEXT NOT NULL DEFAULT '',
    "secretary" TEXT NOT NULL DEFAULT '',
    "guest_seats" INTEGER NOT NULL DEFAULT 0,
    "typed_seats" INTEGER,

    CONSTRAINT "cluster_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_commune" (
    "plan_id" UUID NOT NULL,
    "commune_id" UUID NOT NULL,
    "cluster_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "commune_in_one_cluster" PRIMARY KEY ("plan_id","commune_id")
);

-- CreateTable
CREATE TABLE "plan_hamlet" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "commune_id" UUID NOT NULL,
    "unit_id" UUID,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "plan_hamlet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "task_force_member" (
    "id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "full_name" TEXT NOT NULL,
    "position" TEXT NOT NULL DEFAULT '',
    "unit_id" UUID,
    "account_id" UUID,
    "is_head" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "task_force_member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "task_force_field" (
    "member_id" UUID NOT NULL,
    "topic_id" UUID NOT NULL,

    CONSTRAINT "task_force_field_pkey" PRIMARY KEY ("member_id","topic_id")
);

-- CreateTable
CREATE TABLE "dialogue" (
    "cluster_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "limit_kind" "LimitKind" NOT NULL DEFAULT 'dialogue',
    "limit_last_day" DATE,
    "planned_on" DATE,
    "starts_at" INTEGER NOT NULL DEFAULT 450,
    "ends_at" INTEGER NOT NULL DEFAULT 690,
    "exception" TEXT NOT NULL DEFAULT '',
    "exception_file_id" UUID,
    "postponed_on" DATE,
    "postponed_why" TEXT NOT NULL DEFAULT '',
    "held_on" DATE,
    "held_reason" TEXT NOT NULL DEFAULT '',
    "held_document" TEXT NOT NULL DEFAULT '',
    "held_file_id" UUID,
    "was_late_on" DATE,
    "corrected_why" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "dialogue_pkey" PRIMARY KEY ("cluster_id")
);

-- CreateTable
CREATE TABLE "assignment" (
    "plan_id" UUID NOT NULL,
    "cluster_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "slot" INTEGER NOT NULL,
    "slots_max" INTEGER NOT NULL,

    CONSTRAINT "member_once_in_cluster" PRIMARY KEY ("cluster_id","member_id")
);

-- CreateTable
CREATE TABLE "receipt" (
    "plan_id" UUID NOT NULL,
    "kind" "LimitKind" NOT NULL,
    "commune_id" UUID NOT NULL,
    "paper_on" DATE NOT NULL,
    "received_on" DATE NOT NULL,
    "due_on" DATE,
    "late_reason" TEXT NOT NULL DEFAULT '',
    "reference" TEXT NOT NULL DEFAULT '',
    "file_id" UUID,
    "was_late_on" DATE,
    "corrected_why" TEXT NOT NULL DEFAULT '',
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "receipt_pkey" PRIMARY KEY ("plan_id","kind","commune_id")
);

-- CreateTable
CREATE TABLE "paper" (
    "id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "kind" "PaperKind" NOT NULL,
    "year" INTEGER NOT NULL,
    "symbol" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "figures" JSONB NOT NULL,
    "sent_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_at" TIMESTAMPTZ(6),
    "withdrawn_why" TEXT NOT NULL DEFAULT '',
    "approved_at" TIMESTAMPTZ(6),
    "recorded_at" TIMESTAMPTZ(6),
    "signer_name" TEXT NOT NULL DEFAULT '',
    "number" INTEGER,
    "signed_on" DATE,
    "scan_id" UUID,

    CONSTRAINT "paper_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "paper_edit" (
    "id" UUID NOT NULL,
    "paper_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "changes" JSONB,
    "kept_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "paper_edit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "file" (
    "id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "uploaded_by_id" UUID NOT NULL,
    "uploaded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size_bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "holiday" (
    "on" DATE NOT NULL,
    "name" TEXT NOT NULL,
    "source" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "holiday_pkey" PRIMARY KEY ("on")
);

-- CreateTable
CREATE TABLE "audit" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "office_id" UUID,
    "account_id" UUID,
    "deed" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subject_id" UUID,
    "behalf_of_id" UUID,
    "paper_on" DATE,
    "detail" JSONB NOT NULL,
    "request_id" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "audit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "operation" (
    "id" UUID NOT NULL,
    "account_id" UUID,
    "body_hash" TEXT NOT NULL,
    "reply" JSONB,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "operation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "backup" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "daily" BOOLEAN NOT NULL,
    "path" TEXT NOT NULL,
    "bytes" BIGINT NOT NULL,
    "rows" BIGINT NOT NULL,
    "sha256" TEXT NOT NULL,

    CONSTRAINT "backup_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "unit_parent_id_idx" ON "unit"("parent_id");

-- CreateIndex
CREATE INDEX "unit_name_folded_idx" ON "unit"("name_folded");

-- CreateIndex
CREATE UNIQUE INDEX "unit_under_parent" ON "unit"("id", "parent_id");

-- CreateIndex
CREATE INDEX "unit_alias_name_folded_idx" ON "unit_alias"("name_folded");

-- CreateIndex
CREATE UNIQUE INDEX "alias_once" ON "unit_alias"("unit_id", "name_folded");

-- CreateIndex
CREATE UNIQUE INDEX "username_once" ON "account"("username");

-- CreateIndex
CREATE INDEX "post_account_id_idx" ON "post"("account_id");

-- CreateIndex
CREATE INDEX "post_office_id_role_idx" ON "post"("office_id", "role");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");

-- CreateIndex
CREATE INDEX "session_account_id_idx" ON "session"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_plan_per_year" ON "plan"("office_id", "year");

-- CreateIndex
CREATE UNIQUE INDEX "plan_task_force_norm" ON "plan"("id", "task_force_per_cluster");

-- CreateIndex
CREATE INDEX "legal_basis_plan_id_ordinal_idx" ON "legal_basis"("plan_id", "ordinal");

-- CreateIndex
CREATE INDEX "funding_source_plan_id_ordinal_idx" ON "funding_source"("plan_id", "ordinal");

-- CreateIndex
CREATE INDEX "programme_plan_id_ordinal_idx" ON "programme"("plan_id", "ordinal");

-- CreateIndex
CREATE INDEX "topic_plan_id_ordinal_idx" ON "topic"("plan_id", "ordinal");

-- CreateIndex
CREATE INDEX "duty_plan_id_owner_ordinal_idx" ON "duty"("plan_id", "owner", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "cluster_ordinal_once" ON "cluster"("plan_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "cluster_of_plan" ON "cluster"("plan_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "commune_of_cluster" ON "plan_commune"("cluster_id", "commune_id");

-- CreateIndex
CREATE INDEX "plan_hamlet_plan_id_commune_id_ordinal_idx" ON "plan_hamlet"("plan_id", "commune_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "hamlet_once_in_plan" ON "plan_hamlet"("plan_id", "unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "member_of_plan" ON "task_force_member"("plan_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "dialogue_of_cluster" ON "dialogue"("plan_id", "cluster_id");

-- CreateIndex
CREATE UNIQUE INDEX "task_force_seats_full" ON "assignment"("cluster_id", "slot");

-- CreateIndex
CREATE INDEX "paper_plan_id_kind_sent_at_idx" ON "paper"("plan_id", "kind", "sent_at");

-- CreateIndex
CREATE INDEX "paper_edit_paper_id_kept_at_idx" ON "paper_edit"("paper_id", "kept_at");

-- CreateIndex
CREATE INDEX "audit_office_id_id_idx" ON "audit"("office_id", "id");

-- CreateIndex
CREATE INDEX "audit_subject_id_id_idx" ON "audit"("subject_id", "id");

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_alias" ADD CONSTRAINT "unit_alias_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_succession" ADD CONSTRAINT "unit_succession_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_succession" ADD CONSTRAINT "unit_succession_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "office" ADD CONSTRAINT "office_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "office" ADD CONSTRAINT "office_reports_to_id_fkey" FOREIGN KEY ("reports_to_id") REFERENCES "office"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_rule" ADD CONSTRAINT "role_rule_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan" ADD CONSTRAINT "plan_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan" ADD CONSTRAINT "plan_copied_from_id_fkey" FOREIGN KEY ("copied_from_id") REFERENCES "plan"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan" ADD CONSTRAINT "plan_task_force_file_id_fkey" FOREIGN KEY ("task_force_file_id") REFERENCES "file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "legal_basis" ADD CONSTRAINT "legal_basis_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "funding_source" ADD CONSTRAINT "funding_source_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme" ADD CONSTRAINT "programme_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme" ADD CONSTRAINT "programme_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic" ADD CONSTRAINT "topic_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic" ADD CONSTRAINT "topic_answerer_id_fkey" FOREIGN KEY ("answerer_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duty" ADD CONSTRAINT "duty_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "limit" ADD CONSTRAINT "limit_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "venue" ADD CONSTRAINT "venue_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "venue" ADD CONSTRAINT "venue_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cluster" ADD CONSTRAINT "cluster_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cluster" ADD CONSTRAINT "cluster_venue_id_fkey" FOREIGN KEY ("venue_id") REFERENCES "venue"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cluster" ADD CONSTRAINT "cluster_host_commune_id_fkey" FOREIGN KEY ("host_commune_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cluster" ADD CONSTRAINT "cluster_lead_commune_id_fkey" FOREIGN KEY ("lead_commune_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_commune" ADD CONSTRAINT "plan_commune_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_commune" ADD CONSTRAINT "plan_commune_commune_id_fkey" FOREIGN KEY ("commune_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_commune" ADD CONSTRAINT "cluster_not_empty" FOREIGN KEY ("plan_id", "cluster_id") REFERENCES "cluster"("plan_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_hamlet" ADD CONSTRAINT "plan_hamlet_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_hamlet" ADD CONSTRAINT "plan_hamlet_plan_id_commune_id_fkey" FOREIGN KEY ("plan_id", "commune_id") REFERENCES "plan_commune"("plan_id", "commune_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_hamlet" ADD CONSTRAINT "plan_hamlet_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_force_member" ADD CONSTRAINT "task_force_member_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_force_member" ADD CONSTRAINT "task_force_member_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_force_member" ADD CONSTRAINT "task_force_member_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_force_member" ADD CONSTRAINT "task_force_member_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_force_field" ADD CONSTRAINT "task_force_field_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "task_force_member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_force_field" ADD CONSTRAINT "task_force_field_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dialogue" ADD CONSTRAINT "dialogue_plan_id_cluster_id_fkey" FOREIGN KEY ("plan_id", "cluster_id") REFERENCES "cluster"("plan_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dialogue" ADD CONSTRAINT "dialogue_plan_id_limit_kind_fkey" FOREIGN KEY ("plan_id", "limit_kind") REFERENCES "limit"("plan_id", "kind") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dialogue" ADD CONSTRAINT "dialogue_exception_file_id_fkey" FOREIGN KEY ("exception_file_id") REFERENCES "file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dialogue" ADD CONSTRAINT "dialogue_held_file_id_fkey" FOREIGN KEY ("held_file_id") REFERENCES "file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_plan_id_slots_max_fkey" FOREIGN KEY ("plan_id", "slots_max") REFERENCES "plan"("id", "task_force_per_cluster") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_plan_id_cluster_id_fkey" FOREIGN KEY ("plan_id", "cluster_id") REFERENCES "dialogue"("plan_id", "cluster_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "member_assigned" FOREIGN KEY ("plan_id", "member_id") REFERENCES "task_force_member"("plan_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "receipt" ADD CONSTRAINT "receipt_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "receipt" ADD CONSTRAINT "receipt_plan_id_kind_fkey" FOREIGN KEY ("plan_id", "kind") REFERENCES "limit"("plan_id", "kind") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "receipt" ADD CONSTRAINT "receipt_commune_id_fkey" FOREIGN KEY ("commune_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "receipt" ADD CONSTRAINT "commune_has_receipts" FOREIGN KEY ("plan_id", "commune_id") REFERENCES "plan_commune"("plan_id", "commune_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "receipt" ADD CONSTRAINT "receipt_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "receipt" ADD CONSTRAINT "receipt_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper" ADD CONSTRAINT "paper_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper" ADD CONSTRAINT "paper_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper" ADD CONSTRAINT "paper_scan_id_fkey" FOREIGN KEY ("scan_id") REFERENCES "file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_edit" ADD CONSTRAINT "paper_edit_paper_id_fkey" FOREIGN KEY ("paper_id") REFERENCES "paper"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_edit" ADD CONSTRAINT "paper_edit_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file" ADD CONSTRAINT "file_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit" ADD CONSTRAINT "audit_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit" ADD CONSTRAINT "audit_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What SQL alone can say: generated columns, CHECK, EXCLUDE, triggers, roles. Every constraint bears the name of the refusal that explains it.

CREATE EXTENSION IF NOT EXISTS btree_gist;

-- The office's clock: the real one plus whole days, which only a demonstration may move.
ALTER TABLE "installation"
  ADD CONSTRAINT "installation_once" CHECK ("id" = 1),
  ADD CONSTRAINT "clock_moves_only_in_demo" CHECK ("is_demo" OR "day_shift" = 0);

CREATE FUNCTION office_now() RETURNS timestamptz LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT clock_timestamp() + make_interval(days => coalesce((SELECT "day_shift" FROM "installation"), 0))
$$;

CREATE FUNCTION office_today() RETURNS date LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT (office_now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
$$;

ALTER TABLE "audit" ALTER COLUMN "at" SET DEFAULT office_now();
ALTER TABLE "paper" ALTER COLUMN "sent_at" SET DEFAULT office_now();
ALTER TABLE "paper_edit" ALTER COLUMN "kept_at" SET DEFAULT office_now();
ALTER TABLE "receipt" ALTER COLUMN "recorded_at" SET DEFAULT office_now();

-- A trigger whose WHEN says all: it refuses by its own name.
CREATE FUNCTION refused_by_name() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'new row violates "%"', TG_NAME USING ERRCODE = 'check_violation', CONSTRAINT = TG_NAME;
END $$;

-- One name however it is capitalised and wherever its tone mark sits: spellingOf. Taken apart, all letters but đ are plain ones, so no locale matters.
CREATE FUNCTION spelling_of(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = public, pg_temp AS $$
  SELECT string_agg(
    normalize(regexp_replace(word, E'[\u0300\u0301\u0303\u0309\u0323]', '', 'g'), NFC) || regexp_replace(word, E'[^\u0300\u0301\u0303\u0309\u0323]', '', 'g'),
    ' ' ORDER BY place)
  FROM string_to_table(translate(lower(normalize(name, NFD)), 'Đ', 'đ'), ' ') WITH ORDINALITY AS words (word, place)
$$;

ALTER TABLE "unit"
  ADD CONSTRAINT "unit_dates_in_order" CHECK ("valid_to" IS NULL OR "valid_from" IS NULL OR "valid_from" <= "valid_to"),
  ADD CONSTRAINT "hamlet_has_commune" CHECK ("level" <> 'hamlet' OR "parent_id" IS NOT NULL);
CREATE UNIQUE INDEX "hamlet_once_in_commune" ON "unit" ("parent_id", spelling_of("name"), "title") WHERE "level" = 'hamlet' AND "valid_to" IS NULL;
CREATE UNIQUE INDEX "unit_code_once" ON "unit" ("code", "level") WHERE "code" IS NOT NULL AND "valid_to" IS NULL;
-- A role without a place is one role too; NULLS NOT DISTINCT would ask for PostgreSQL 15.
CREATE UNIQUE INDEX "post_once" ON "post" ("account_id", "office_id", "role", coalesce("unit_id", '00000000-0000-0000-0000-000000000000')) WHERE "ended_at" IS NULL;

ALTER TABLE "plan"
  ADD CONSTRAINT "norm_not_negative" CHECK (
    "task_force_per_cluster" BETWEEN 0 AND 999 AND "delegates_per_commune" BETWEEN 0 AND 999 AND
    "leaders_per_hamlet" BETWEEN 0 AND 999 AND "households_per_hamlet" BETWEEN 0 AND 999 AND "people_per_household" BETWEEN 1 AND 99),
  ADD CONSTRAINT "year_in_range" CHECK ("year" BETWEEN 2000 AND 2100);

-- The last good day of a limit, from its wording; a relative limit has none of its own, and what all dialogues wait for cannot be one: cannotSetLimit.
ALTER TABLE "limit" DROP COLUMN "last_day";
ALTER TABLE "limit"
  ADD COLUMN "last_day" date GENERATED ALWAYS AS (CASE "wording" WHEN 'onOrBefore' THEN "day" WHEN 'before' THEN "day" - 1 END) STORED,
  ADD CONSTRAINT "limit_wording_whole" CHECK (
    ("wording" = 'daysBefore') = ("days" IS NOT NULL) AND ("wording" <> 'daysBefore' OR "day" IS NULL) AND coalesce("days", 0) BETWEEN 0 AND 365
    AND NOT ("wording" = 'daysBefore' AND "kind" IN ('dialogue', 'resultsReport', 'settlement'))),
  ADD CONSTRAINT "lock_after_limit" CHECK ("lock_on" IS NULL OR "day" IS NULL OR "lock_on" >= "day");

ALTER TABLE "venue" ADD CONSTRAINT "capacity_not_negative" CHECK ("capacity_seats" >= 0);

-- The host and the lead of a cluster are communes of that cluster; a commune that moves away takes neither along.
ALTER TABLE "cluster"
  ADD CONSTRAINT "host_commune_in_cluster" FOREIGN KEY ("id", "host_commune_id") REFERENCES "plan_commune" ("cluster_id", "commune_id") DEFERRABLE INITIALLY IMMEDIATE,
  ADD CONSTRAINT "lead_commune_in_cluster" FOREIGN KEY ("id", "lead_commune_id") REFERENCES "plan_commune" ("cluster_id", "commune_id") DEFERRABLE INITIALLY IMMEDIATE,
  ADD CONSTRAINT "guests_not_negative" CHECK ("guest_seats" >= 0);

-- A named hamlet of the plan is a hamlet of that commune.
ALTER TABLE "plan_hamlet"
  ADD CONSTRAINT "hamlet_of_its_commune" FOREIGN KEY ("unit_id", "commune_id") REFERENCES "unit" ("id", "parent_id");

-- No day past the limit stands without an exception's document, and what really happened can always be written down: past the day that
-- was allowed with reason and document. Once written down as late it becomes punctual only with the reason of the correction.
ALTER TABLE "dialogue"
  ADD COLUMN "during" tsrange NOT NULL GENERATED ALWAYS AS (
    CASE WHEN "planned_on" IS NULL THEN 'empty'::tsrange
    ELSE tsrange("planned_on" + make_interval(mins => "starts_at"), "planned_on" + make_interval(mins => "ends_at")) END) STORED,
  ADD COLUMN "allowed_until" date GENERATED ALWAYS AS (
    CASE WHEN "exception" ~ '\S' AND "planned_on" > "limit_last_day" THEN "planned_on" ELSE "limit_last_day" END) STORED,
  ADD CONSTRAINT "dialogue_limit_kind" CHECK ("limit_kind" = 'dialogue'),
  ADD CONSTRAINT "dialogue_hours_in_order" CHECK (0 <= "starts_at" AND "starts_at" < "ends_at" AND "ends_at" <= 1440),
  ADD CONSTRAINT "dialogue_within_limit" CHECK (
    "held_on" IS NOT NULL OR "planned_on" IS NULL OR "limit_last_day" IS NULL OR "planned_on" <= "limit_last_day" OR "exception" ~ '\S'),
  ADD CONSTRAINT "postponed_with_reason" CHECK ("postponed_on" IS NULL OR "postponed_why" ~ '\S'),
  ADD CONSTRAINT "late_dialogue_needs_document" CHECK (
    "held_on" IS NULL OR "allowed_until" IS NULL OR "held_on" <= "allowed_until" OR ("held_reason" ~ '\S' AND "held_document" ~ '\S')),
  ADD CONSTRAINT "late_correction_needs_reason" CHECK ("was_late_on" IS NULL OR "held_on" > "allowed_until" OR "corrected_why" ~ '\S');
CREATE UNIQUE INDEX "dialogue_during" ON "dialogue" ("cluster_id", "during");

-- A dialogue's limit is the plan's, whatever is written into it, until it is held; then it stays as it stood, also when the plan moves its own.
CREATE FUNCTION dialogue_keeps_limit() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD."held_on" IS NOT NULL THEN
    NEW."limit_last_day" := OLD."limit_last_day";
    NEW."was_late_on" := coalesce(OLD."was_late_on", CASE WHEN OLD."held_on" > OLD."allowed_until" THEN OLD."held_on" END);
  ELSE
    SELECT "last_day" INTO NEW."limit_last_day" FROM "limit" WHERE "plan_id" = NEW."plan_id" AND "kind" = 'dialogue' FOR SHARE;
    NEW."was_late_on" := NULL;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "dialogue_keeps_limit" BEFORE INSERT OR UPDATE ON "dialogue" FOR EACH ROW EXECUTE FUNCTION dialogue_keeps_limit();
CREATE FUNCTION dialogues_follow_limit() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE "dialogue" SET "limit_last_day" = NEW."last_day"
    WHERE "plan_id" = NEW."plan_id" AND "held_on" IS NULL AND "limit_last_day" IS DISTINCT FROM NEW."last_day";
  RETURN NULL;
END $$;
CREATE TRIGGER "dialogue_follows_limit" AFTER INSERT OR UPDATE ON "limit"
  FOR EACH ROW WHEN (NEW."kind" = 'dialogue') EXECUTE FUNCTION dialogues_follow_limit();
CREATE TRIGGER "dialogue_already_held" BEFORE UPDATE ON "dialogue" FOR EACH ROW WHEN (
  OLD."held_on" IS NOT NULL AND (
    NEW."held_on" IS NULL OR
    (NEW."planned_on", NEW."starts_at", NEW."ends_at", NEW."exception", NEW."postponed_on", NEW."postponed_why") IS DISTINCT FROM
    (OLD."planned_on", OLD."starts_at", OLD."ends_at", OLD."exception", OLD."postponed_on", OLD."postponed_why"))
) EXECUTE FUNCTION refused_by_name();
CREATE TRIGGER "held_dialogue_stays" BEFORE DELETE ON "dialogue" FOR EACH ROW WHEN (OLD."held_on" IS NOT NULL) EXECUTE FUNCTION refused_by_name();

-- One head; nobody in two places at once: the assignment carries its dialogue's hours.
CREATE UNIQUE INDEX "one_head" ON "task_force_member" ("plan_id") WHERE "is_head";
ALTER TABLE "assignment"
  ADD COLUMN "during" tsrange NOT NULL,
  ADD CONSTRAINT "assignment_follows_dialogue" FOREIGN KEY ("cluster_id", "during") REFERENCES "dialogue" ("cluster_id", "during") ON UPDATE CASCADE,
  ADD CONSTRAINT "task_force_seats_full" CHECK ("slot" BETWEEN 1 AND "slots_max"),
  ADD CONSTRAINT "task_force_member_in_one_place" EXCLUDE USING gist ("member_id" WITH =, "during" WITH &&);

-- Late is late: by the limit as it stood when the paper first came, which the database looks up itself.
ALTER TABLE "receipt"
  ADD CONSTRAINT "late_needs_reason" CHECK ("due_on" IS NULL OR "received_on" <= "due_on" OR "late_reason" ~ '\S'),
  ADD CONSTRAINT "late_correction_needs_reason" CHECK ("was_late_on" IS NULL OR "received_on" > "due_on" OR "corrected_why" ~ '\S');
CREATE FUNCTION receipt_keeps_limit() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    NEW."due_on" := OLD."due_on";
    NEW."was_late_on" := coalesce(OLD."was_late_on", CASE WHEN OLD."received_on" > OLD."due_on" THEN OLD."received_on" END);
    RETURN NEW;
  END IF;
  NEW."was_late_on" := NULL;
  NEW."due_on" := (
    SELECT CASE l."wording" WHEN 'daysBefore' THEN coalesce(d."held_on", d."planned_on") - l."days" ELSE l."last_day" END
    FROM "limit" l
      LEFT JOIN "plan_commune" p ON p."plan_id" = l."plan_id" AND p."commune_id" = NEW."commune_id"
      LEFT JOIN "dialogue" d ON d."cluster_id" = p."cluster_id"
    WHERE l."plan_id" = NEW."plan_id" AND l."kind" = NEW."kind");
  RETURN NEW;
END $$;
CREATE TRIGGER "receipt_keeps_limit" BEFORE INSERT OR UPDATE ON "receipt" FOR EACH ROW EXECUTE FUNCTION receipt_keeps_limit();
CREATE FUNCTION cluster_plan_from_lead() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "cluster" WHERE "plan_id" = NEW."plan_id" AND "lead_commune_id" = NEW."commune_id") THEN
    RAISE EXCEPTION 'new row violates "%"', TG_NAME USING ERRCODE = 'check_violation', CONSTRAINT = TG_NAME;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "cluster_plan_from_lead" BEFORE INSERT ON "receipt"
  FOR EACH ROW WHEN (NEW."kind" = 'clusterPlan') EXECUTE FUNCTION cluster_plan_from_lead();

-- Past the lock only the Labour office takes a paper in. Who asks is known here only by the account that the program writes down, so this looks at its posts.
CREATE FUNCTION locked_only_labour_office() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF office_today() > (SELECT "lock_on" FROM "limit" WHERE "plan_id" = NEW."plan_id" AND "kind" = NEW."kind") AND NOT EXISTS (
    SELECT FROM "post" JOIN "plan" ON "plan"."office_id" = "post"."office_id"
    WHERE "plan"."id" = NEW."plan_id" AND "post"."account_id" = NEW."recorded_by_id" AND "post"."role" = 'labourOffice' AND "post"."ended_at" IS NULL
  ) THEN
    RAISE EXCEPTION 'new row violates "%"', TG_NAME USING ERRCODE = 'check_violation', CONSTRAINT = TG_NAME;
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "locked_only_labour_office" AFTER INSERT OR UPDATE ON "receipt" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION locked_only_labour_office();

-- What the office itself owes keeps the limit by which it was done.
CREATE FUNCTION done_keeps_limit() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  NEW."done_due_on" := CASE WHEN NEW."done_on" IS NULL THEN NULL WHEN OLD."done_on" IS NULL THEN OLD."last_day" ELSE OLD."done_due_on" END;
  RETURN NEW;
END $$;
CREATE TRIGGER "done_keeps_limit" BEFORE UPDATE ON "limit" FOR EACH ROW EXECUTE FUNCTION done_keeps_limit();

-- Decided by the office's clock at commit, not when the form was opened.
CREATE FUNCTION day_not_in_future() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF (to_jsonb(NEW) ->> TG_ARGV[0])::date > office_today() THEN
    RAISE EXCEPTION 'new row violates "%"', TG_NAME USING ERRCODE = 'check_violation', CONSTRAINT = TG_NAME;
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "receipt_not_in_future" AFTER INSERT OR UPDATE OF "received_on" ON "receipt" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION day_not_in_future('received_on');
CREATE CONSTRAINT TRIGGER "held_not_in_future" AFTER INSERT OR UPDATE OF "held_on" ON "dialogue" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION day_not_in_future('held_on');
CREATE CONSTRAINT TRIGGER "signed_not_in_future" AFTER INSERT OR UPDATE OF "signed_on" ON "paper" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION day_not_in_future('signed_on');
CREATE CONSTRAINT TRIGGER "done_not_in_future" AFTER INSERT OR UPDATE OF "done_on" ON "duty" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION day_not_in_future('done_on');
CREATE CONSTRAINT TRIGGER "done_not_in_future" AFTER INSERT OR UPDATE OF "done_on" ON "limit" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION day_not_in_future('done_on');

-- A paper's facts come in order; its content never changes after it was sent, and nothing but scan, number and day comes to one that is signed.
ALTER TABLE "paper"
  ADD CONSTRAINT "withdrawn_with_reason" CHECK ("withdrawn_at" IS NULL OR "withdrawn_why" ~ '\S'),
  ADD CONSTRAINT "paper_signed_or_withdrawn" CHECK ("withdrawn_at" IS NULL OR "recorded_at" IS NULL),
  ADD CONSTRAINT "number_after_signature" CHECK ("number" IS NULL OR ("recorded_at" IS NOT NULL AND "signed_on" IS NOT NULL AND "number" > 0));
CREATE UNIQUE INDEX "one_paper_out_for_signature" ON "paper" ("plan_id", "kind") WHERE "recorded_at" IS NULL AND "withdrawn_at" IS NULL;
-- Nghị định 30/2020: a series runs from 01 January to 31 December of the year of signing, whatever year the plan is for.
CREATE UNIQUE INDEX "paper_number_once" ON "paper" ("office_id", "symbol", (extract(year FROM "signed_on")), "number") WHERE "number" IS NOT NULL;
CREATE TRIGGER "paper_number_once_recorded" BEFORE UPDATE OF "number" ON "paper"
  FOR EACH ROW WHEN (OLD."number" IS NOT NULL AND NEW."number" IS DISTINCT FROM OLD."number") EXECUTE FUNCTION refused_by_name();
CREATE TRIGGER "paper_in_force_is_final" BEFORE UPDATE ON "paper" FOR EACH ROW WHEN (
  OLD."recorded_at" IS NOT NULL AND (
    (NEW."office_id", NEW."plan_id", NEW."kind", NEW."year", NEW."symbol", NEW."content", NEW."figures", NEW."sent_at", NEW."approved_at", NEW."recorded_at", NEW."signer_name")
    IS DISTINCT FROM
    (OLD."office_id", OLD."plan_id", OLD."kind", OLD."year", OLD."symbol", OLD."content", OLD."figures", OLD."sent_at", OLD."approved_at", OLD."recorded_at", OLD."signer_name")
    OR (OLD."signed_on" IS NOT NULL AND NEW."signed_on" IS DISTINCT FROM OLD."signed_on"))
) EXECUTE FUNCTION refused_by_name();

-- The chief's own file is named with what it changes; beside a number already given, with why the one before was wrong: cannotReplace.
ALTER TABLE "paper_edit" ADD CONSTRAINT "edited_paper_needs_note" CHECK ("changes" IS NOT NULL OR "note" ~ '\S');
CREATE FUNCTION edit_of_its_paper() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE of_paper "paper"%ROWTYPE;
BEGIN
  SELECT * INTO of_paper FROM "paper" WHERE "id" = NEW."paper_id" FOR SHARE;
  IF (TG_NAME = 'paper_not_sent' AND of_paper."withdrawn_at" IS NOT NULL)
    OR (TG_NAME = 'numbered_paper_needs_note' AND of_paper."number" IS NOT NULL AND NEW."note" !~ '\S')
  THEN
    RAISE EXCEPTION 'new row violates "%"', TG_NAME USING ERRCODE = 'check_violation', CONSTRAINT = TG_NAME;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "paper_not_sent" BEFORE INSERT ON "paper_edit" FOR EACH ROW EXECUTE FUNCTION edit_of_its_paper();
CREATE TRIGGER "numbered_paper_needs_note" BEFORE INSERT ON "paper_edit" FOR EACH ROW EXECUTE FUNCTION edit_of_its_paper();

-- A closed plan takes no more deeds: its row and its parts stay as they are. A paper that was sent before still gets its signature and number.
CREATE FUNCTION plan_closed() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  part record;
  closed timestamptz;
BEGIN
  IF TG_OP = 'DELETE' THEN part := OLD; ELSE part := NEW; END IF;
  SELECT "closed_at" INTO closed FROM "plan" WHERE "id" = part."plan_id" FOR SHARE;
  IF closed IS NOT NULL THEN
    RAISE EXCEPTION 'new row violates "%"', TG_NAME USING ERRCODE = 'check_violation', CONSTRAINT = TG_NAME;
  END IF;
  RETURN part;
END $$;
CREATE TRIGGER "plan_closed" BEFORE UPDATE ON "plan" FOR EACH ROW WHEN (OLD."closed_at" IS NOT NULL) EXECUTE FUNCTION refused_by_name();
DO $$
DECLARE part text;
BEGIN
  FOREACH part IN ARRAY ARRAY[
    'legal_basis', 'funding_source', 'programme', 'topic', 'duty', 'limit', 'cluster',
    'plan_commune', 'plan_hamlet', 'task_force_member', 'dialogue', 'assignment', 'receipt'
  ] LOOP
    EXECUTE format('CREATE TRIGGER "plan_closed" BEFORE INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION plan_closed()', part);
  END LOOP;
END $$;
CREATE TRIGGER "plan_closed" BEFORE INSERT ON "paper" FOR EACH ROW EXECUTE FUNCTION plan_closed();

-- The role the program works as: it owns nothing, and what is written down as done it can neither change nor delete.
-- Where this login may not make roles, the server's administrator makes it once; it belongs to the whole server, so it may be there already.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'doi_thoai_app') THEN CREATE ROLE "doi_thoai_app" NOLOGIN; END IF;
EXCEPTION
  WHEN duplicate_object OR unique_violation THEN NULL;
  WHEN insufficient_privilege THEN
    RAISE EXCEPTION 'chưa có vai "doi_thoai_app" và tài khoản này không được tạo vai; quản trị máy chủ cần chạy: CREATE ROLE "doi_thoai_app" NOLOGIN'
      USING ERRCODE = 'insufficient_privilege';
END $$;
-- A statement that hangs gives its connection back. Only who administers the role may say so; elsewhere the server's own settings hold.
DO $$ BEGIN
  ALTER ROLE "doi_thoai_app" SET statement_timeout = '2min';
  ALTER ROLE "doi_thoai_app" SET lock_timeout = '30s';
EXCEPTION WHEN insufficient_privilege THEN NULL;
END $$;

-- Nobody else comes in: a database lets everybody connect until told otherwise.
DO $$ BEGIN
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO "doi_thoai_app"', current_database());
END $$;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO "doi_thoai_app";
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO "doi_thoai_app";
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO "doi_thoai_app";
REVOKE UPDATE, DELETE ON "installation" FROM "doi_thoai_app";
GRANT UPDATE ("day_shift", "first_run_hash", "opened_at", "recovery_sealed") ON "installation" TO "doi_thoai_app";
REVOKE UPDATE, DELETE ON "audit" FROM "doi_thoai_app";
REVOKE UPDATE, DELETE ON "paper_edit" FROM "doi_thoai_app";
REVOKE UPDATE, DELETE ON "paper" FROM "doi_thoai_app";
GRANT UPDATE ("withdrawn_at", "withdrawn_why", "approved_at", "recorded_at", "signer_name", "number", "signed_on", "scan_id") ON "paper" TO "doi_thoai_app";
-- A receipt taken away and written anew would be a late one made punctual.
REVOKE UPDATE, DELETE ON "receipt" FROM "doi_thoai_app";
GRANT UPDATE ("paper_on", "received_on", "late_reason", "reference", "file_id", "corrected_why", "recorded_by_id", "recorded_at") ON "receipt" TO "doi_thoai_app";
REVOKE UPDATE, DELETE ON "file" FROM "doi_thoai_app";

-- The program cannot delete a file; what was sent and never attached to anything goes after a day, through this door alone.
CREATE FUNCTION purge_unattached_files() RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  unattached text := '"uploaded_at" < now() - interval ''1 day''';
  holder record;
  purged integer;
BEGIN
  FOR holder IN
    SELECT c.conrelid::regclass AS held_by, a.attname AS held_in FROM pg_constraint c
    JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
    WHERE c.contype = 'f' AND c.confrelid = '"file"'::regclass
  LOOP
    unattached := unattached || format(' AND NOT EXISTS (SELECT FROM %s holder WHERE holder.%I = "file"."id")', holder.held_by, holder.held_in);
  END LOOP;
  EXECUTE 'DELETE FROM "file" WHERE ' || unattached;
  GET DIAGNOSTICS purged = ROW_COUNT;
  RETURN purged;
END $$;
REVOKE ALL ON FUNCTION purge_unattached_files() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION purge_unattached_files() TO "doi_thoai_app";
