CREATE TABLE "disclosures" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"source" text NOT NULL,
	"seen_in" text NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "disclosures_caseId_id_unique" UNIQUE("case_id","id")
);
--> statement-breakpoint
ALTER TABLE "release_stops" ADD COLUMN "disclosure_id" uuid;--> statement-breakpoint
ALTER TABLE "joint_decisions" ADD COLUMN "contradicts" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "joint_decisions" ADD COLUMN "in_spite" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "embargo_with" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "disclosures" ADD CONSTRAINT "disclosures_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosures" ADD CONSTRAINT "disclosures_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "disclosures_case" ON "disclosures" USING btree ("case_id","recorded_at");--> statement-breakpoint
ALTER TABLE "release_stops" ADD CONSTRAINT "release_stops_case_id_disclosure_id_disclosures_case_id_id_fk" FOREIGN KEY ("case_id","disclosure_id") REFERENCES "public"."disclosures"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "release_stops_disclosed" ON "release_stops" USING btree ("stopped_at") WHERE disclosure_id is not null;--> statement-breakpoint
ALTER TABLE "joint_decisions" ADD CONSTRAINT "joint_decisions_in_spite" CHECK (("joint_decisions"."contradicts" = '[]'::jsonb) = ("joint_decisions"."in_spite" = '') and ("joint_decisions"."contradicts" = '[]'::jsonb or "joint_decisions"."decision" = 'approved'));--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_embargo" CHECK ("publications"."embargo_with" = '' or "publications"."release_at" is not null);