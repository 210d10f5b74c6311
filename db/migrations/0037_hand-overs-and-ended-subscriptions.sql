CREATE TABLE "statement_hand_overs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"statement_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"digest" text NOT NULL,
	"receiver" text NOT NULL,
	"channel" text NOT NULL,
	"handed_at" timestamp (3) with time zone NOT NULL,
	"proof" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "statement_hand_overs_digest" CHECK ("statement_hand_overs"."digest" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "statement_hand_overs_told" CHECK (btrim("statement_hand_overs"."receiver") <> '' and btrim("statement_hand_overs"."proof") <> '')
);
--> statement-breakpoint
CREATE TABLE "ended_subscriptions" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"ended_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "statements" DROP CONSTRAINT "statements_state";--> statement-breakpoint
ALTER TABLE "subscriptions" ADD COLUMN "asks" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "statement_hand_overs" ADD CONSTRAINT "statement_hand_overs_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement_hand_overs" ADD CONSTRAINT "statement_hand_overs_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement_hand_overs" ADD CONSTRAINT "statement_hand_overs_case_id_statement_id_statements_case_id_id_fk" FOREIGN KEY ("case_id","statement_id") REFERENCES "public"."statements"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement_hand_overs" ADD CONSTRAINT "statement_hand_overs_case_id_version_id_statement_versions_case_id_id_fk" FOREIGN KEY ("case_id","version_id") REFERENCES "public"."statement_versions"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "statement_hand_overs_statement" ON "statement_hand_overs" USING btree ("statement_id","recorded_at");--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_state" CHECK ("statements"."state" in ('draft', 'in_review', 'approved', 'scheduled', 'handed_over', 'published', 'corrected', 'retracted', 'withdrawn'));