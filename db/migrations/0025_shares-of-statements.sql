CREATE TABLE "joint_decisions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"share_id" uuid NOT NULL,
	"statement_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"digest" text NOT NULL,
	"decision" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"decided_by" uuid NOT NULL,
	"for_id" uuid,
	"decided_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "joint_decisions_decision" CHECK ("joint_decisions"."decision" in ('approved', 'returned'))
);
--> statement-breakpoint
CREATE TABLE "statement_shares" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"statement_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"shared_by" uuid NOT NULL,
	"shared_at" timestamp (3) with time zone NOT NULL,
	"end_reason" text,
	"ended_by" uuid,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "statement_shares_caseId_id_unique" UNIQUE("case_id","id"),
	CONSTRAINT "statement_shares_purpose" CHECK ("statement_shares"."purpose" in ('notice', 'joint_approval')),
	CONSTRAINT "statement_shares_ended" CHECK (("statement_shares"."ended_at" is null) = ("statement_shares"."end_reason" is null) and ("statement_shares"."ended_at" is null) = ("statement_shares"."ended_by" is null))
);
--> statement-breakpoint
ALTER TABLE "joint_decisions" ADD CONSTRAINT "joint_decisions_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_decisions" ADD CONSTRAINT "joint_decisions_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_decisions" ADD CONSTRAINT "joint_decisions_for_id_people_id_fk" FOREIGN KEY ("for_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_decisions" ADD CONSTRAINT "joint_decisions_case_id_share_id_statement_shares_case_id_id_fk" FOREIGN KEY ("case_id","share_id") REFERENCES "public"."statement_shares"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_decisions" ADD CONSTRAINT "joint_decisions_case_id_statement_id_statements_case_id_id_fk" FOREIGN KEY ("case_id","statement_id") REFERENCES "public"."statements"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_decisions" ADD CONSTRAINT "joint_decisions_case_id_version_id_statement_versions_case_id_id_fk" FOREIGN KEY ("case_id","version_id") REFERENCES "public"."statement_versions"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement_shares" ADD CONSTRAINT "statement_shares_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement_shares" ADD CONSTRAINT "statement_shares_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement_shares" ADD CONSTRAINT "statement_shares_shared_by_people_id_fk" FOREIGN KEY ("shared_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement_shares" ADD CONSTRAINT "statement_shares_ended_by_people_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement_shares" ADD CONSTRAINT "statement_shares_case_id_statement_id_statements_case_id_id_fk" FOREIGN KEY ("case_id","statement_id") REFERENCES "public"."statements"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement_shares" ADD CONSTRAINT "statement_shares_case_id_version_id_statement_versions_case_id_id_fk" FOREIGN KEY ("case_id","version_id") REFERENCES "public"."statement_versions"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "joint_decisions_share" ON "joint_decisions" USING btree ("share_id");--> statement-breakpoint
CREATE INDEX "joint_decisions_version" ON "joint_decisions" USING btree ("version_id");--> statement-breakpoint
CREATE UNIQUE INDEX "statement_shares_open" ON "statement_shares" USING btree ("version_id","organisation_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "statement_shares_statement" ON "statement_shares" USING btree ("statement_id");--> statement-breakpoint
CREATE INDEX "statement_shares_with" ON "statement_shares" USING btree ("case_id","organisation_id") WHERE ended_at is null;