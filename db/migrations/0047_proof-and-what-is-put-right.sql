CREATE TABLE "recommendation_file_looks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"shown" text NOT NULL,
	"looked_by" uuid NOT NULL,
	"looked_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "recommendation_file_looks_shown" CHECK ("recommendation_file_looks"."shown" in ('equal', 'different', 'missing'))
);
--> statement-breakpoint
CREATE TABLE "recommendation_files" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"recommendation_id" uuid NOT NULL,
	"step_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"sha256" text NOT NULL,
	"size" bigint NOT NULL,
	"file_name" text NOT NULL,
	"media_type" text,
	"added_by" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "recommendation_files_caseId_id_unique" UNIQUE("case_id","id")
);
--> statement-breakpoint
ALTER TABLE "amendments" DROP CONSTRAINT "amendments_kind";
--> statement-breakpoint
ALTER TABLE "system_joinings" ADD COLUMN "ended_by" uuid;
--> statement-breakpoint
ALTER TABLE "system_joinings" ADD COLUMN "ended_at" timestamp (3) with time zone;
--> statement-breakpoint
ALTER TABLE "system_joinings" ADD COLUMN "end_reason" text;
--> statement-breakpoint
ALTER TABLE "recommendation_steps" ADD CONSTRAINT "recommendation_steps_caseId_id_unique" UNIQUE("case_id","id");
--> statement-breakpoint
ALTER TABLE "recommendation_file_looks" ADD CONSTRAINT "recommendation_file_looks_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "recommendation_file_looks" ADD CONSTRAINT "recommendation_file_looks_looked_by_people_id_fk" FOREIGN KEY ("looked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "recommendation_file_looks" ADD CONSTRAINT "recommendation_file_looks_case_id_file_id_recommendation_files_case_id_id_fk" FOREIGN KEY ("case_id","file_id") REFERENCES "public"."recommendation_files"("case_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "recommendation_files" ADD CONSTRAINT "recommendation_files_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "recommendation_files" ADD CONSTRAINT "recommendation_files_sha256_evidence_blobs_sha256_fk" FOREIGN KEY ("sha256") REFERENCES "public"."evidence_blobs"("sha256") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "recommendation_files" ADD CONSTRAINT "recommendation_files_added_by_people_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "recommendation_files" ADD CONSTRAINT "recommendation_files_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "recommendation_files" ADD CONSTRAINT "recommendation_files_case_id_recommendation_id_recommendations_case_id_id_fk" FOREIGN KEY ("case_id","recommendation_id") REFERENCES "public"."recommendations"("case_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "recommendation_files" ADD CONSTRAINT "recommendation_files_case_id_step_id_recommendation_steps_case_id_id_fk" FOREIGN KEY ("case_id","step_id") REFERENCES "public"."recommendation_steps"("case_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "recommendation_file_looks_file" ON "recommendation_file_looks" USING btree ("file_id");
--> statement-breakpoint
CREATE INDEX "recommendation_file_looks_case" ON "recommendation_file_looks" USING btree ("case_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "recommendation_files_number" ON "recommendation_files" USING btree ("recommendation_id","number");
--> statement-breakpoint
CREATE INDEX "recommendation_files_sha256" ON "recommendation_files" USING btree ("sha256");
--> statement-breakpoint
CREATE INDEX "recommendation_files_case" ON "recommendation_files" USING btree ("case_id");
--> statement-breakpoint
ALTER TABLE "system_joinings" ADD CONSTRAINT "system_joinings_ended_by_people_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "exposures_cve" ON "exposures" USING gin ("cve");
--> statement-breakpoint
ALTER TABLE "amendments" ADD CONSTRAINT "amendments_kind" CHECK ("amendments"."kind" in ('case', 'claim', 'system', 'exposure', 'assessment', 'exposure_report', 'exposure_step', 'exposure_count', 'timeline', 'organisation', 'source'));
--> statement-breakpoint
ALTER TABLE "system_joinings" ADD CONSTRAINT "system_joinings_end" CHECK (num_nonnulls("system_joinings"."ended_by", "system_joinings"."ended_at", "system_joinings"."end_reason") in (0, 3) and "system_joinings"."end_reason" <> '');
