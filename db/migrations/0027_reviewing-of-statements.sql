CREATE TABLE "approval_rules" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"from_severity" text,
	"reason" text NOT NULL,
	"set_by" uuid NOT NULL,
	"set_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "approval_rules_severity" CHECK ("approval_rules"."from_severity" in ('low', 'medium', 'high', 'critical'))
);
--> statement-breakpoint
CREATE TABLE "lowering_requests" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"statement_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"record_id" uuid NOT NULL,
	"label" text DEFAULT 'AMBER' NOT NULL,
	"organisation_id" uuid NOT NULL,
	"words" text NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"answer" text,
	"answer_reason" text,
	"answered_by" uuid,
	"answered_at" timestamp (3) with time zone,
	CONSTRAINT "lowering_requests_kind" CHECK ("lowering_requests"."kind" in ('finding', 'exposure', 'evidence')),
	CONSTRAINT "lowering_requests_answer" CHECK ("lowering_requests"."answer" in ('given', 'refused')),
	CONSTRAINT "lowering_requests_answered" CHECK (("lowering_requests"."answer" is null) = ("lowering_requests"."answered_at" is null) and ("lowering_requests"."answer" is null) = ("lowering_requests"."answered_by" is null)),
	CONSTRAINT "lowering_requests_refused" CHECK (("lowering_requests"."answer" = 'refused') <= ("lowering_requests"."answer_reason" is not null))
);
--> statement-breakpoint
CREATE TABLE "sentence_comments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"statement_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"text" text NOT NULL,
	"answers_id" uuid,
	"ends" boolean DEFAULT false NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sentence_comments_caseId_id_unique" UNIQUE("case_id","id"),
	CONSTRAINT "sentence_comments_position" CHECK ("sentence_comments"."position" between 0 and 200),
	CONSTRAINT "sentence_comments_ends" CHECK (not "sentence_comments"."ends" or "sentence_comments"."answers_id" is not null)
);
--> statement-breakpoint
ALTER TABLE "approvals" ADD COLUMN "contradicts" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "approvals" ADD COLUMN "in_spite" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "approval_rules" ADD CONSTRAINT "approval_rules_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval_rules" ADD CONSTRAINT "approval_rules_set_by_people_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lowering_requests" ADD CONSTRAINT "lowering_requests_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lowering_requests" ADD CONSTRAINT "lowering_requests_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lowering_requests" ADD CONSTRAINT "lowering_requests_asked_by_people_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lowering_requests" ADD CONSTRAINT "lowering_requests_answered_by_people_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lowering_requests" ADD CONSTRAINT "lowering_requests_case_id_statement_id_statements_case_id_id_fk" FOREIGN KEY ("case_id","statement_id") REFERENCES "public"."statements"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sentence_comments" ADD CONSTRAINT "sentence_comments_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sentence_comments" ADD CONSTRAINT "sentence_comments_written_by_people_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sentence_comments" ADD CONSTRAINT "sentence_comments_case_id_statement_id_statements_case_id_id_fk" FOREIGN KEY ("case_id","statement_id") REFERENCES "public"."statements"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sentence_comments" ADD CONSTRAINT "sentence_comments_case_id_version_id_statement_versions_case_id_id_fk" FOREIGN KEY ("case_id","version_id") REFERENCES "public"."statement_versions"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sentence_comments" ADD CONSTRAINT "sentence_comments_case_id_answers_id_sentence_comments_case_id_id_fk" FOREIGN KEY ("case_id","answers_id") REFERENCES "public"."sentence_comments"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "approval_rules_of" ON "approval_rules" USING btree ("organisation_id","set_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE UNIQUE INDEX "lowering_requests_of" ON "lowering_requests" USING btree ("statement_id","record_id",md5("words")) WHERE answer is distinct from 'refused';--> statement-breakpoint
CREATE INDEX "lowering_requests_statement" ON "lowering_requests" USING btree ("statement_id","asked_at");--> statement-breakpoint
CREATE INDEX "lowering_requests_asked" ON "lowering_requests" USING btree ("case_id","organisation_id");--> statement-breakpoint
CREATE INDEX "sentence_comments_statement" ON "sentence_comments" USING btree ("statement_id","written_at");--> statement-breakpoint
CREATE INDEX "sentence_comments_answers" ON "sentence_comments" USING btree ("answers_id");--> statement-breakpoint
CREATE INDEX "joint_decisions_statement" ON "joint_decisions" USING btree ("statement_id");--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_in_spite" CHECK (("approvals"."contradicts" = '[]'::jsonb) = ("approvals"."in_spite" = '') and ("approvals"."contradicts" = '[]'::jsonb or "approvals"."decision" = 'approved'));