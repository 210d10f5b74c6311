CREATE TABLE "finding_confirmations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"finding_id" uuid NOT NULL,
	"words" text NOT NULL,
	"confirmed_by" uuid NOT NULL,
	"confirmed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
DROP INDEX "approval_rules_of";--> statement-breakpoint
ALTER TABLE "approval_rules" ADD COLUMN "concerns" text DEFAULT 'statement' NOT NULL;--> statement-breakpoint
ALTER TABLE "findings" ADD COLUMN "method" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "findings" ADD COLUMN "looked_at" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "findings" ADD COLUMN "looked_from" date;--> statement-breakpoint
ALTER TABLE "findings" ADD COLUMN "looked_to" date;--> statement-breakpoint
ALTER TABLE "findings" ADD COLUMN "not_looked" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "findings" ADD COLUMN "gone_since" date;--> statement-breakpoint
ALTER TABLE "finding_confirmations" ADD CONSTRAINT "finding_confirmations_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_confirmations" ADD CONSTRAINT "finding_confirmations_confirmed_by_people_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_confirmations" ADD CONSTRAINT "finding_confirmations_case_id_finding_id_findings_case_id_id_fk" FOREIGN KEY ("case_id","finding_id") REFERENCES "public"."findings"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "finding_confirmations_finding" ON "finding_confirmations" USING btree ("finding_id");--> statement-breakpoint
CREATE INDEX "approval_rules_of" ON "approval_rules" USING btree ("organisation_id","concerns","set_at" DESC NULLS FIRST);--> statement-breakpoint
ALTER TABLE "approval_rules" ADD CONSTRAINT "approval_rules_concerns" CHECK ("approval_rules"."concerns" in ('statement', 'finding'));--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_looked" CHECK ("findings"."looked_from" <= "findings"."looked_to");