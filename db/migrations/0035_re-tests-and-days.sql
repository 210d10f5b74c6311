CREATE TABLE "exposure_retest_results" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"exposure_id" uuid NOT NULL,
	"retest_id" uuid NOT NULL,
	"result" text NOT NULL,
	"tested_at" timestamp (3) with time zone,
	"tested_exactness" text,
	"found" text NOT NULL,
	"evidence_id" uuid,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "exposure_retest_results_once" UNIQUE("retest_id"),
	CONSTRAINT "exposure_retest_results_result" CHECK ("exposure_retest_results"."result" in ('passed', 'failed', 'not_done')),
	CONSTRAINT "exposure_retest_results_exactness" CHECK ("exposure_retest_results"."tested_exactness" in ('day', 'minute')),
	CONSTRAINT "exposure_retest_results_tested" CHECK (("exposure_retest_results"."result" = 'not_done') = ("exposure_retest_results"."tested_at" is null))
);
--> statement-breakpoint
CREATE TABLE "exposure_retests" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"exposure_id" uuid NOT NULL,
	"planned_for" date NOT NULL,
	"tester" text NOT NULL,
	"method" text NOT NULL,
	"planned_by" uuid NOT NULL,
	"planned_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "exposure_retests_caseId_id_unique" UNIQUE("case_id","id")
);
--> statement-breakpoint
ALTER TABLE "exposure_steps" ADD COLUMN "occurred_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "exposure_steps" ADD COLUMN "exactness" text;--> statement-breakpoint
ALTER TABLE "exposure_steps" ADD COLUMN "party_id" uuid;--> statement-breakpoint
ALTER TABLE "exposure_retest_results" ADD CONSTRAINT "exposure_retest_results_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exposure_retest_results" ADD CONSTRAINT "exposure_retest_results_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exposure_retest_results" ADD CONSTRAINT "exposure_retest_results_case_id_exposure_id_exposures_case_id_id_fk" FOREIGN KEY ("case_id","exposure_id") REFERENCES "public"."exposures"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exposure_retest_results" ADD CONSTRAINT "exposure_retest_results_case_id_retest_id_exposure_retests_case_id_id_fk" FOREIGN KEY ("case_id","retest_id") REFERENCES "public"."exposure_retests"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exposure_retest_results" ADD CONSTRAINT "exposure_retest_results_case_id_evidence_id_evidence_items_case_id_id_fk" FOREIGN KEY ("case_id","evidence_id") REFERENCES "public"."evidence_items"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exposure_retests" ADD CONSTRAINT "exposure_retests_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exposure_retests" ADD CONSTRAINT "exposure_retests_planned_by_people_id_fk" FOREIGN KEY ("planned_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exposure_retests" ADD CONSTRAINT "exposure_retests_case_id_exposure_id_exposures_case_id_id_fk" FOREIGN KEY ("case_id","exposure_id") REFERENCES "public"."exposures"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "exposure_retest_results_exposure" ON "exposure_retest_results" USING btree ("exposure_id");--> statement-breakpoint
CREATE INDEX "exposure_retest_results_case" ON "exposure_retest_results" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "exposure_retests_exposure" ON "exposure_retests" USING btree ("exposure_id");--> statement-breakpoint
ALTER TABLE "exposure_steps" ADD CONSTRAINT "exposure_steps_party_id_organisations_id_fk" FOREIGN KEY ("party_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exposure_steps" ADD CONSTRAINT "exposure_steps_exactness" CHECK ("exposure_steps"."exactness" in ('day', 'minute'));