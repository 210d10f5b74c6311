CREATE SEQUENCE "public"."principal_numbers" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE TABLE "allegation_numbers" (
	"year" integer PRIMARY KEY NOT NULL,
	"last" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "allegations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"reference" text NOT NULL,
	"source_id" uuid NOT NULL,
	"holder_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"summary" text NOT NULL,
	"label" text DEFAULT 'AMBER' NOT NULL,
	"status" text DEFAULT 'received' NOT NULL,
	"case_id" uuid,
	"received_on" timestamp (3) with time zone NOT NULL,
	"received_precision" text DEFAULT 'minute' NOT NULL,
	"source_reference" text,
	"readers" integer[] DEFAULT '{}'::integer[] NOT NULL,
	"logged_by" uuid NOT NULL,
	"logged_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "allegations_reference_unique" UNIQUE("reference"),
	CONSTRAINT "allegations_channel" CHECK ("allegations"."channel" in ('public_form', 'e_mail', 'phone', 'partner', 'media', 'own_monitoring', 'threat_information_sharing')),
	CONSTRAINT "allegations_status" CHECK ("allegations"."status" in ('received', 'needs_information', 'accepted', 'merged', 'declined'))
);
--> statement-breakpoint
CREATE TABLE "claims" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"allegation_id" uuid NOT NULL,
	"case_id" uuid,
	"number" integer NOT NULL,
	"text" text NOT NULL,
	"credibility" integer DEFAULT 6 NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "claims_credibility" CHECK ("claims"."credibility" between 1 and 6)
);
--> statement-breakpoint
CREATE TABLE "position_requests" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"party_id" uuid NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "positions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"party_id" uuid NOT NULL,
	"position" text NOT NULL,
	"said_on" date,
	"words" text DEFAULT '' NOT NULL,
	"source" text DEFAULT '' NOT NULL,
	"entered_by" uuid NOT NULL,
	"entered_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "positions_position" CHECK ("positions"."position" in ('alleges', 'no_answer_yet', 'acknowledges', 'confirms', 'found_no_sign', 'disputes', 'says_remediated'))
);
--> statement-breakpoint
CREATE TABLE "source_identities" (
	"source_id" uuid PRIMARY KEY NOT NULL,
	"sealed" text NOT NULL,
	"sealed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid,
	"described" text NOT NULL,
	"anonymous" boolean DEFAULT false NOT NULL,
	"reliability" text DEFAULT 'F' NOT NULL,
	"readers" integer[] DEFAULT '{}'::integer[] NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sources_reliability" CHECK ("sources"."reliability" in ('A', 'B', 'C', 'D', 'E', 'F'))
);
--> statement-breakpoint
CREATE TABLE "triage_decisions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"allegation_id" uuid NOT NULL,
	"decision" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"merged_into_id" uuid,
	"decided_by" uuid NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_events" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"format" integer DEFAULT 1 NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" uuid,
	"actor_job" text,
	"role" text,
	"organisation_id" uuid,
	"action" text NOT NULL,
	"outcome" text NOT NULL,
	"case_id" uuid,
	"subject_kind" text NOT NULL,
	"subject_id" uuid,
	"facts" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"origin_digest" text,
	CONSTRAINT "audit_events_actor_known" CHECK (("audit_events"."actor_kind" = 'person') = ("audit_events"."actor_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "audit_leaves" (
	"index" bigint PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"hash" "bytea" NOT NULL,
	"sequenced_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "audit_leaves_eventId_unique" UNIQUE("event_id"),
	CONSTRAINT "audit_leaves_hash" CHECK (octet_length("audit_leaves"."hash") = 32)
);
--> statement-breakpoint
CREATE TABLE "audit_pending" (
	"event_id" uuid PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_personal" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"event_id" uuid NOT NULL,
	"field" text NOT NULL,
	"salt" text NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_members" (
	"case_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	"removed_at" timestamp (3) with time zone,
	CONSTRAINT "case_members_case_id_person_id_pk" PRIMARY KEY("case_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "case_numbers" (
	"year" integer PRIMARY KEY NOT NULL,
	"last" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_organisations" (
	"case_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"role" text NOT NULL,
	"admitted" boolean DEFAULT true NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "case_organisations_case_id_organisation_id_pk" PRIMARY KEY("case_id","organisation_id"),
	CONSTRAINT "case_organisations_role" CHECK ("case_organisations"."role" in ('owner', 'agency', 'regulator', 'police', 'source', 'supporting', 'informed'))
);
--> statement-breakpoint
CREATE TABLE "cases" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"reference" text NOT NULL,
	"title" text NOT NULL,
	"summary" text DEFAULT '' NOT NULL,
	"organisation_id" uuid NOT NULL,
	"lead_id" uuid NOT NULL,
	"status" text DEFAULT 'intake' NOT NULL,
	"label" text DEFAULT 'AMBER' NOT NULL,
	"severity" text DEFAULT 'medium' NOT NULL,
	"sector" text DEFAULT '' NOT NULL,
	"provenance" text DEFAULT 'recorded' NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"readers" integer[] DEFAULT '{}'::integer[] NOT NULL,
	"guests" integer[] DEFAULT '{}'::integer[] NOT NULL,
	"search" "tsvector" DEFAULT ''::tsvector NOT NULL,
	CONSTRAINT "cases_reference_unique" UNIQUE("reference"),
	CONSTRAINT "cases_status" CHECK ("cases"."status" in ('intake', 'open', 'closed')),
	CONSTRAINT "cases_label" CHECK ("cases"."label" in ('CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED')),
	CONSTRAINT "cases_severity" CHECK ("cases"."severity" in ('low', 'medium', 'high', 'critical')),
	CONSTRAINT "cases_provenance" CHECK ("cases"."provenance" in ('recorded', 'imported', 'exercise'))
);
--> statement-breakpoint
CREATE TABLE "closures" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"reason" text NOT NULL,
	"stays_open" text DEFAULT '' NOT NULL,
	"over" text[] DEFAULT '{}'::text[] NOT NULL,
	"over_reason" text,
	"signed_by" uuid NOT NULL,
	"signed_at" timestamp (3) with time zone NOT NULL,
	"reopened_at" timestamp (3) with time zone,
	"reopened_by" uuid,
	"reopen_reason" text,
	CONSTRAINT "closures_outcome" CHECK ("closures"."outcome" in ('substantiated', 'partly_substantiated', 'not_substantiated', 'refuted', 'undetermined', 'out_of_scope'))
);
--> statement-breakpoint
CREATE TABLE "workstream_decisions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"workstream" text NOT NULL,
	"needed" boolean NOT NULL,
	"reason" text NOT NULL,
	"decided_by" uuid NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "workstream_decisions_workstream" CHECK ("workstream_decisions"."workstream" in ('intake', 'verification', 'police', 'statements', 'closure'))
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"case_id" uuid,
	"subject_id" uuid,
	"facts" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "role_access" (
	"role" text NOT NULL,
	"kind" text NOT NULL,
	"reads" boolean NOT NULL,
	"writes" boolean NOT NULL,
	CONSTRAINT "role_access_role_kind_pk" PRIMARY KEY("role","kind"),
	CONSTRAINT "role_access_role" CHECK ("role_access"."role" in ('intake_officer', 'investigator', 'coordinator', 'spokesperson', 'approver', 'police_liaison', 'official', 'custodian', 'auditor', 'administrator')),
	CONSTRAINT "role_access_kind" CHECK ("role_access"."kind" in ('case', 'allegation', 'source', 'claim', 'position', 'timeline', 'system', 'exposure', 'finding', 'evidence', 'custody', 'referral', 'deadline', 'statement', 'closure', 'person', 'organisation', 'session', 'notice', 'log'))
);
--> statement-breakpoint
CREATE TABLE "worker_heartbeats" (
	"id" text PRIMARY KEY NOT NULL,
	"seen_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "custody_entries" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"act" text NOT NULL,
	"person_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "custody_entries_act" CHECK ("custody_entries"."act" in ('collected', 'received', 'sealed', 'unsealed', 'viewed', 'copied', 'downloaded', 'offered', 'accepted', 'refused', 'returned', 'verified', 'hold_placed', 'hold_lifted', 'disposed'))
);
--> statement-breakpoint
CREATE TABLE "evidence_blobs" (
	"sha256" text PRIMARY KEY NOT NULL,
	"size" bigint NOT NULL,
	"held_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "evidence_blobs_sha256" CHECK ("evidence_blobs"."sha256" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "evidence_items" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"kind" text DEFAULT 'file' NOT NULL,
	"title" text NOT NULL,
	"sha256" text,
	"size" bigint,
	"file_name" text,
	"media_type" text,
	"declared_sha256" text,
	"method" text NOT NULL,
	"tool" text DEFAULT '' NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"parent_id" uuid,
	"state" text DEFAULT 'held' NOT NULL,
	"holder_id" uuid NOT NULL,
	"label" text DEFAULT 'AMBER' NOT NULL,
	"named" integer[] DEFAULT '{}'::integer[] NOT NULL,
	"collected_by" uuid NOT NULL,
	"collected_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "evidence_items_kind" CHECK ("evidence_items"."kind" in ('file', 'physical')),
	CONSTRAINT "evidence_items_state" CHECK ("evidence_items"."state" in ('held', 'sealed', 'handed_over', 'returned', 'disposed')),
	CONSTRAINT "evidence_items_bytes" CHECK ("evidence_items"."kind" = 'physical' or "evidence_items"."sha256" is not null)
);
--> statement-breakpoint
CREATE TABLE "finding_evidence" (
	"case_id" uuid NOT NULL,
	"finding_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	CONSTRAINT "finding_evidence_finding_id_item_id_pk" PRIMARY KEY("finding_id","item_id")
);
--> statement-breakpoint
CREATE TABLE "organisation_roles" (
	"organisation_id" uuid NOT NULL,
	"role" text NOT NULL,
	"principal" integer NOT NULL,
	CONSTRAINT "organisation_roles_organisation_id_role_pk" PRIMARY KEY("organisation_id","role"),
	CONSTRAINT "organisation_roles_principal_unique" UNIQUE("principal"),
	CONSTRAINT "organisation_roles_role" CHECK ("organisation_roles"."role" in ('intake_officer', 'investigator', 'coordinator', 'spokesperson', 'approver', 'police_liaison', 'official', 'custodian', 'auditor', 'administrator'))
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"english" text,
	"short" text NOT NULL,
	"kind" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "organisations_name_unique" UNIQUE("name"),
	CONSTRAINT "organisations_kind" CHECK ("organisations"."kind" in ('agency', 'ministry', 'police', 'regulator', 'operator', 'research_group', 'media', 'other'))
);
--> statement-breakpoint
CREATE TABLE "credentials" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"password_hash" text,
	"totp_secret" text,
	"totp_enrolled_at" timestamp (3) with time zone,
	"totp_last_step" bigint,
	"password_set_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	"made_by" uuid,
	CONSTRAINT "invitations_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"name" text NOT NULL,
	"locale" text DEFAULT 'id' NOT NULL,
	"status" text DEFAULT 'invited' NOT NULL,
	"principal" integer DEFAULT nextval('principal_numbers') NOT NULL,
	"sees_all" boolean DEFAULT false NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "people_principal_unique" UNIQUE("principal"),
	CONSTRAINT "people_status" CHECK ("people"."status" in ('invited', 'active', 'deactivated'))
);
--> statement-breakpoint
CREATE TABLE "person_roles" (
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"granted_at" timestamp (3) with time zone NOT NULL,
	"granted_by" uuid,
	CONSTRAINT "person_roles_person_id_role_pk" PRIMARY KEY("person_id","role"),
	CONSTRAINT "person_roles_role" CHECK ("person_roles"."role" in ('intake_officer', 'investigator', 'coordinator', 'spokesperson', 'approver', 'police_liaison', 'official', 'custodian', 'auditor', 'administrator'))
);
--> statement-breakpoint
CREATE TABLE "recovery_codes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"code_hash" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "sign_in_attempts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"key" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "given" (
	"record_id" uuid NOT NULL,
	"principal" integer NOT NULL,
	"kind" text NOT NULL,
	"case_id" uuid NOT NULL,
	"referral_id" uuid NOT NULL,
	"given_by" uuid NOT NULL,
	"given_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "given_record_id_principal_pk" PRIMARY KEY("record_id","principal")
);
--> statement-breakpoint
CREATE TABLE "referral_events" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"referral_id" uuid NOT NULL,
	"step" text NOT NULL,
	"outcome" text,
	"occurred_on" date,
	"reference" text,
	"reason" text DEFAULT '' NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "referral_events_step" CHECK ("referral_events"."step" in ('drafted', 'sent', 'opened_by_police', 'received', 'under_investigation', 'concluded', 'declined'))
);
--> statement-breakpoint
CREATE TABLE "referrals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"opened_by_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"opened_on" date,
	"our_reference" text DEFAULT '' NOT NULL,
	"police_reference" text,
	"basis_in_law" text DEFAULT '' NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"state" text NOT NULL,
	"outcome" text,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "referrals_state" CHECK ("referrals"."state" in ('drafted', 'sent', 'opened_by_police', 'received', 'under_investigation', 'concluded', 'declined')),
	CONSTRAINT "referrals_outcome" CHECK ("referrals"."outcome" in ('investigated', 'not_continued', 'passed_to_prosecution'))
);
--> statement-breakpoint
CREATE TABLE "approvals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"statement_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"digest" text NOT NULL,
	"decision" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"decided_by" uuid NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "approvals_decision" CHECK ("approvals"."decision" in ('approved', 'returned'))
);
--> statement-breakpoint
CREATE TABLE "publications" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"statement_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"language" text NOT NULL,
	"title" text NOT NULL,
	"digest" text NOT NULL,
	"body" jsonb NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"published_by" uuid NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sentences" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"basis" text,
	"basis_id" uuid,
	"reason" text DEFAULT '' NOT NULL,
	CONSTRAINT "sentences_kind" CHECK ("sentences"."kind" in ('heading', 'assertion', 'advice', 'quotation', 'connective')),
	CONSTRAINT "sentences_basis" CHECK (("sentences"."kind" = 'assertion') = ("sentences"."basis" is not null)),
	CONSTRAINT "sentences_basis_id" CHECK ("sentences"."basis" is null or ("sentences"."basis" = 'none') = ("sentences"."basis_id" is null))
);
--> statement-breakpoint
CREATE TABLE "statement_versions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"statement_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"language" text NOT NULL,
	"title" text NOT NULL,
	"digest" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "statement_versions_digest" CHECK ("statement_versions"."digest" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "statements" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"organisation_id" uuid NOT NULL,
	"channel" text DEFAULT '' NOT NULL,
	"audience" text DEFAULT 'public' NOT NULL,
	"language" text DEFAULT 'id' NOT NULL,
	"slug" text NOT NULL,
	"label" text DEFAULT 'CLEAR' NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"drafted_by" uuid NOT NULL,
	"drafted_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "statements_slug_unique" UNIQUE("slug"),
	CONSTRAINT "statements_kind" CHECK ("statements"."kind" in ('holding', 'update', 'correction', 'retraction', 'closing')),
	CONSTRAINT "statements_state" CHECK ("statements"."state" in ('draft', 'in_review', 'approved', 'scheduled', 'published', 'corrected', 'retracted'))
);
--> statement-breakpoint
CREATE TABLE "deadlines" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid,
	"allegation_id" uuid,
	"title" text NOT NULL,
	"basis" text NOT NULL,
	"source" text DEFAULT '' NOT NULL,
	"obliged_id" uuid,
	"started_at" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"zone" text DEFAULT 'Asia/Jakarta' NOT NULL,
	"ending" text,
	"ended_at" timestamp (3) with time zone,
	"ended_by" uuid,
	"end_reason" text,
	"set_by" uuid NOT NULL,
	"set_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "deadlines_ending" CHECK ("deadlines"."ending" in ('met', 'waived', 'superseded'))
);
--> statement-breakpoint
CREATE TABLE "timeline_entries" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	"precision" text DEFAULT 'day' NOT NULL,
	"event" text,
	"what" text NOT NULL,
	"workstream" text DEFAULT 'verification' NOT NULL,
	"party_id" uuid,
	"source" text DEFAULT '' NOT NULL,
	"evidence_id" uuid,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "timeline_entries_precision" CHECK ("timeline_entries"."precision" in ('year', 'month', 'day', 'minute'))
);
--> statement-breakpoint
CREATE TABLE "case_systems" (
	"case_id" uuid NOT NULL,
	"system_id" uuid NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "case_systems_case_id_system_id_pk" PRIMARY KEY("case_id","system_id")
);
--> statement-breakpoint
CREATE TABLE "exposure_scores" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"exposure_id" uuid NOT NULL,
	"assessor" text NOT NULL,
	"vector" text NOT NULL,
	"score" numeric(3, 1) NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "exposure_steps" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"exposure_id" uuid NOT NULL,
	"state" text NOT NULL,
	"reason" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "exposure_steps_state" CHECK ("exposure_steps"."state" in ('open', 'mitigated', 'closed', 'retested_closed', 'reopened'))
);
--> statement-breakpoint
CREATE TABLE "exposures" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"system_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"service" text NOT NULL,
	"port" text DEFAULT '' NOT NULL,
	"cwe" text[] DEFAULT '{}'::text[] NOT NULL,
	"owasp" text DEFAULT '' NOT NULL,
	"categories" text[] DEFAULT '{}'::text[] NOT NULL,
	"people" bigint,
	"records" bigint,
	"first_seen_on" date,
	"first_seen_by_id" uuid,
	"state" text DEFAULT 'open' NOT NULL,
	"label" text DEFAULT 'AMBER' NOT NULL,
	"named" integer[] DEFAULT '{}'::integer[] NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "exposures_state" CHECK ("exposures"."state" in ('open', 'mitigated', 'closed', 'retested_closed', 'reopened'))
);
--> statement-breakpoint
CREATE TABLE "findings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"verdict" text NOT NULL,
	"confidence" text NOT NULL,
	"reasoning" text NOT NULL,
	"label" text DEFAULT 'AMBER' NOT NULL,
	"named" integer[] DEFAULT '{}'::integer[] NOT NULL,
	"made_by" uuid NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "findings_verdict" CHECK ("findings"."verdict" in ('substantiated', 'partly_substantiated', 'refuted', 'not_substantiated', 'undetermined')),
	CONSTRAINT "findings_confidence" CHECK ("findings"."confidence" in ('low', 'moderate', 'high'))
);
--> statement-breakpoint
CREATE TABLE "system_connections" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"from_id" uuid NOT NULL,
	"to_id" uuid NOT NULL,
	"state" text NOT NULL,
	"as_of" date,
	"said_by_id" uuid,
	"source" text DEFAULT '' NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "system_connections_two" CHECK ("system_connections"."from_id" <> "system_connections"."to_id")
);
--> statement-breakpoint
CREATE TABLE "systems" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"owner_id" uuid,
	"class" text DEFAULT 'low' NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"supersedes_id" uuid,
	"readers" integer[] DEFAULT '{}'::integer[] NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "systems_class" CHECK ("systems"."class" in ('strategic', 'high', 'low')),
	CONSTRAINT "systems_supersedes_other" CHECK ("systems"."supersedes_id" <> "systems"."id")
);
--> statement-breakpoint
ALTER TABLE "allegations" ADD CONSTRAINT "allegations_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "allegations" ADD CONSTRAINT "allegations_holder_id_organisations_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "allegations" ADD CONSTRAINT "allegations_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "allegations" ADD CONSTRAINT "allegations_logged_by_people_id_fk" FOREIGN KEY ("logged_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_allegation_id_allegations_id_fk" FOREIGN KEY ("allegation_id") REFERENCES "public"."allegations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "position_requests" ADD CONSTRAINT "position_requests_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "position_requests" ADD CONSTRAINT "position_requests_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "position_requests" ADD CONSTRAINT "position_requests_party_id_organisations_id_fk" FOREIGN KEY ("party_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "position_requests" ADD CONSTRAINT "position_requests_asked_by_people_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_party_id_organisations_id_fk" FOREIGN KEY ("party_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_entered_by_people_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_identities" ADD CONSTRAINT "source_identities_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "triage_decisions" ADD CONSTRAINT "triage_decisions_allegation_id_allegations_id_fk" FOREIGN KEY ("allegation_id") REFERENCES "public"."allegations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "triage_decisions" ADD CONSTRAINT "triage_decisions_merged_into_id_allegations_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."allegations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "triage_decisions" ADD CONSTRAINT "triage_decisions_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_members" ADD CONSTRAINT "case_members_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_members" ADD CONSTRAINT "case_members_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_members" ADD CONSTRAINT "case_members_added_by_people_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_organisations" ADD CONSTRAINT "case_organisations_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_organisations" ADD CONSTRAINT "case_organisations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_organisations" ADD CONSTRAINT "case_organisations_added_by_people_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_lead_id_people_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closures" ADD CONSTRAINT "closures_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closures" ADD CONSTRAINT "closures_signed_by_people_id_fk" FOREIGN KEY ("signed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closures" ADD CONSTRAINT "closures_reopened_by_people_id_fk" FOREIGN KEY ("reopened_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workstream_decisions" ADD CONSTRAINT "workstream_decisions_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workstream_decisions" ADD CONSTRAINT "workstream_decisions_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "custody_entries" ADD CONSTRAINT "custody_entries_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "custody_entries" ADD CONSTRAINT "custody_entries_item_id_evidence_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."evidence_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "custody_entries" ADD CONSTRAINT "custody_entries_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "custody_entries" ADD CONSTRAINT "custody_entries_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_items" ADD CONSTRAINT "evidence_items_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_items" ADD CONSTRAINT "evidence_items_sha256_evidence_blobs_sha256_fk" FOREIGN KEY ("sha256") REFERENCES "public"."evidence_blobs"("sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_items" ADD CONSTRAINT "evidence_items_holder_id_organisations_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_items" ADD CONSTRAINT "evidence_items_collected_by_people_id_fk" FOREIGN KEY ("collected_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_evidence" ADD CONSTRAINT "finding_evidence_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_evidence" ADD CONSTRAINT "finding_evidence_finding_id_findings_id_fk" FOREIGN KEY ("finding_id") REFERENCES "public"."findings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_evidence" ADD CONSTRAINT "finding_evidence_item_id_evidence_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."evidence_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_roles" ADD CONSTRAINT "organisation_roles_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_roles" ADD CONSTRAINT "person_roles_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "given" ADD CONSTRAINT "given_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "given" ADD CONSTRAINT "given_referral_id_referrals_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referrals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "given" ADD CONSTRAINT "given_given_by_people_id_fk" FOREIGN KEY ("given_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_events" ADD CONSTRAINT "referral_events_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_events" ADD CONSTRAINT "referral_events_referral_id_referrals_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referrals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_events" ADD CONSTRAINT "referral_events_written_by_people_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_opened_by_id_organisations_id_fk" FOREIGN KEY ("opened_by_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_unit_id_organisations_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_statement_id_statements_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."statements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_version_id_statement_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."statement_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_statement_id_statements_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."statements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_version_id_statement_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."statement_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_published_by_people_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sentences" ADD CONSTRAINT "sentences_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sentences" ADD CONSTRAINT "sentences_version_id_statement_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."statement_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement_versions" ADD CONSTRAINT "statement_versions_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement_versions" ADD CONSTRAINT "statement_versions_statement_id_statements_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."statements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement_versions" ADD CONSTRAINT "statement_versions_written_by_people_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_drafted_by_people_id_fk" FOREIGN KEY ("drafted_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_obliged_id_organisations_id_fk" FOREIGN KEY ("obliged_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_set_by_people_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "timeline_entries" ADD CONSTRAINT "timeline_entries_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "timeline_entries" ADD CONSTRAINT "timeline_entries_party_id_organisations_id_fk" FOREIGN KEY ("party_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "timeline_entries" ADD CONSTRAINT "timeline_entries_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_systems" ADD CONSTRAINT "case_systems_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_systems" ADD CONSTRAINT "case_systems_system_id_systems_id_fk" FOREIGN KEY ("system_id") REFERENCES "public"."systems"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_systems" ADD CONSTRAINT "case_systems_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exposure_scores" ADD CONSTRAINT "exposure_scores_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exposure_scores" ADD CONSTRAINT "exposure_scores_exposure_id_exposures_id_fk" FOREIGN KEY ("exposure_id") REFERENCES "public"."exposures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exposure_scores" ADD CONSTRAINT "exposure_scores_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exposure_steps" ADD CONSTRAINT "exposure_steps_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exposure_steps" ADD CONSTRAINT "exposure_steps_exposure_id_exposures_id_fk" FOREIGN KEY ("exposure_id") REFERENCES "public"."exposures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exposure_steps" ADD CONSTRAINT "exposure_steps_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exposures" ADD CONSTRAINT "exposures_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exposures" ADD CONSTRAINT "exposures_system_id_systems_id_fk" FOREIGN KEY ("system_id") REFERENCES "public"."systems"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exposures" ADD CONSTRAINT "exposures_first_seen_by_id_organisations_id_fk" FOREIGN KEY ("first_seen_by_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exposures" ADD CONSTRAINT "exposures_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_made_by_people_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system_connections" ADD CONSTRAINT "system_connections_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system_connections" ADD CONSTRAINT "system_connections_from_id_systems_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."systems"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system_connections" ADD CONSTRAINT "system_connections_to_id_systems_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."systems"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system_connections" ADD CONSTRAINT "system_connections_said_by_id_organisations_id_fk" FOREIGN KEY ("said_by_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system_connections" ADD CONSTRAINT "system_connections_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "systems" ADD CONSTRAINT "systems_owner_id_organisations_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "systems" ADD CONSTRAINT "systems_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "allegations_case" ON "allegations" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "allegations_readers" ON "allegations" USING gin ("readers");--> statement-breakpoint
CREATE INDEX "allegations_status_logged" ON "allegations" USING btree ("status","logged_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "claims_case_number" ON "claims" USING btree ("case_id","number") WHERE case_id is not null;--> statement-breakpoint
CREATE INDEX "claims_allegation" ON "claims" USING btree ("allegation_id");--> statement-breakpoint
CREATE INDEX "position_requests_case" ON "position_requests" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "position_requests_party" ON "position_requests" USING btree ("party_id");--> statement-breakpoint
CREATE INDEX "positions_case" ON "positions" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "positions_claim" ON "positions" USING btree ("claim_id","party_id","entered_at");--> statement-breakpoint
CREATE INDEX "triage_decisions_allegation" ON "triage_decisions" USING btree ("allegation_id");--> statement-breakpoint
CREATE INDEX "audit_events_case" ON "audit_events" USING btree ("case_id","at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "audit_events_actor" ON "audit_events" USING btree ("actor_id","at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "audit_events_subject" ON "audit_events" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "case_members_person" ON "case_members" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "cases_readers" ON "cases" USING gin ("readers");--> statement-breakpoint
CREATE INDEX "cases_guests" ON "cases" USING gin ("guests");--> statement-breakpoint
CREATE INDEX "cases_readers_search" ON "cases" USING gin ("readers","search");--> statement-breakpoint
CREATE INDEX "cases_updated" ON "cases" USING btree ("updated_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "cases_status_updated" ON "cases" USING btree ("status","updated_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "cases_severity_updated" ON "cases" USING btree ("severity","updated_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "cases_opened" ON "cases" USING btree ("opened_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "cases_lead" ON "cases" USING btree ("lead_id");--> statement-breakpoint
CREATE INDEX "closures_case" ON "closures" USING btree ("case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "closures_one_open" ON "closures" USING btree ("case_id") WHERE reopened_at is null;--> statement-breakpoint
CREATE INDEX "workstream_decisions_case" ON "workstream_decisions" USING btree ("case_id","decided_at");--> statement-breakpoint
CREATE INDEX "notices_person" ON "notices" USING btree ("person_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "custody_entries_sequence" ON "custody_entries" USING btree ("item_id","sequence");--> statement-breakpoint
CREATE UNIQUE INDEX "evidence_items_case_number" ON "evidence_items" USING btree ("case_id","number");--> statement-breakpoint
CREATE INDEX "evidence_items_sha256" ON "evidence_items" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "finding_evidence_item" ON "finding_evidence" USING btree ("item_id");--> statement-breakpoint
CREATE UNIQUE INDEX "credentials_email" ON "credentials" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "people_organisation" ON "people" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "recovery_codes_person" ON "recovery_codes" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sessions_person" ON "sessions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sign_in_attempts_key" ON "sign_in_attempts" USING btree ("key","at");--> statement-breakpoint
CREATE INDEX "given_case" ON "given" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "referral_events_referral" ON "referral_events" USING btree ("referral_id");--> statement-breakpoint
CREATE UNIQUE INDEX "referrals_case_number" ON "referrals" USING btree ("case_id","number");--> statement-breakpoint
CREATE INDEX "approvals_statement" ON "approvals" USING btree ("statement_id");--> statement-breakpoint
CREATE INDEX "publications_slug" ON "publications" USING btree ("slug","language","published_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "publications_case" ON "publications" USING btree ("case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "sentences_version_position" ON "sentences" USING btree ("version_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "statement_versions_number" ON "statement_versions" USING btree ("statement_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "statements_case_number" ON "statements" USING btree ("case_id","number");--> statement-breakpoint
CREATE INDEX "deadlines_case" ON "deadlines" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "deadlines_allegation" ON "deadlines" USING btree ("allegation_id");--> statement-breakpoint
CREATE INDEX "deadlines_obliged" ON "deadlines" USING btree ("obliged_id");--> statement-breakpoint
CREATE INDEX "deadlines_due" ON "deadlines" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "timeline_entries_case" ON "timeline_entries" USING btree ("case_id","occurred_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "case_systems_system" ON "case_systems" USING btree ("system_id");--> statement-breakpoint
CREATE INDEX "exposure_scores_exposure" ON "exposure_scores" USING btree ("exposure_id");--> statement-breakpoint
CREATE INDEX "exposure_steps_exposure" ON "exposure_steps" USING btree ("exposure_id");--> statement-breakpoint
CREATE UNIQUE INDEX "exposures_case_number" ON "exposures" USING btree ("case_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "findings_claim_revision" ON "findings" USING btree ("claim_id","revision");--> statement-breakpoint
CREATE INDEX "findings_case" ON "findings" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "system_connections_case" ON "system_connections" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "systems_readers" ON "systems" USING gin ("readers");