CREATE TABLE "source_answers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"allegation_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"words" text NOT NULL,
	"told_at" timestamp (3) with time zone NOT NULL,
	"answered_by" uuid NOT NULL,
	"answered_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "source_answers_channel" CHECK ("source_answers"."channel" in ('public_form', 'e_mail', 'phone', 'partner', 'media', 'own_monitoring', 'threat_information_sharing'))
);
--> statement-breakpoint
CREATE TABLE "amendments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid,
	"kind" text NOT NULL,
	"record_id" uuid NOT NULL,
	"field" text NOT NULL,
	"before" text,
	"after" text,
	"reason" text NOT NULL,
	"resting" text DEFAULT '' NOT NULL,
	"amended_by" uuid NOT NULL,
	"amended_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "amendments_kind" CHECK ("amendments"."kind" in ('case', 'claim', 'system', 'exposure', 'timeline', 'organisation', 'source'))
);
--> statement-breakpoint
CREATE TABLE "identity_amendments" (
	"amendment_id" uuid PRIMARY KEY NOT NULL,
	"source_id" uuid NOT NULL,
	"sealed_before" text,
	"sealed_after" text
);
--> statement-breakpoint
CREATE TABLE "withdrawals" (
	"statement_id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"withdrawn_by" uuid NOT NULL,
	"withdrawn_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "statements" DROP CONSTRAINT "statements_state";--> statement-breakpoint
ALTER TABLE "case_organisations" ADD COLUMN "removed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "case_organisations" ADD COLUMN "removal_reason" text;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "standing" text DEFAULT 'admitted' NOT NULL;--> statement-breakpoint
ALTER TABLE "source_answers" ADD CONSTRAINT "source_answers_allegation_id_allegations_id_fk" FOREIGN KEY ("allegation_id") REFERENCES "public"."allegations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_answers" ADD CONSTRAINT "source_answers_answered_by_people_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "amendments" ADD CONSTRAINT "amendments_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "amendments" ADD CONSTRAINT "amendments_amended_by_people_id_fk" FOREIGN KEY ("amended_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity_amendments" ADD CONSTRAINT "identity_amendments_amendment_id_amendments_id_fk" FOREIGN KEY ("amendment_id") REFERENCES "public"."amendments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity_amendments" ADD CONSTRAINT "identity_amendments_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "withdrawals" ADD CONSTRAINT "withdrawals_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "withdrawals" ADD CONSTRAINT "withdrawals_withdrawn_by_people_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "withdrawals" ADD CONSTRAINT "withdrawals_case_id_statement_id_statements_case_id_id_fk" FOREIGN KEY ("case_id","statement_id") REFERENCES "public"."statements"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "source_answers_allegation" ON "source_answers" USING btree ("allegation_id","told_at");--> statement-breakpoint
CREATE INDEX "amendments_record" ON "amendments" USING btree ("record_id","amended_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "amendments_case" ON "amendments" USING btree ("case_id","kind","amended_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_standing" CHECK ("organisations"."standing" in ('named', 'admitted'));--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_state" CHECK ("statements"."state" in ('draft', 'in_review', 'approved', 'scheduled', 'published', 'corrected', 'retracted', 'withdrawn'));