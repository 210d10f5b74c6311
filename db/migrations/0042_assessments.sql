CREATE TABLE "assessment_evidence" (
	"case_id" uuid NOT NULL,
	"result_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	CONSTRAINT "assessment_evidence_result_id_item_id_pk" PRIMARY KEY("result_id","item_id")
);
--> statement-breakpoint
CREATE TABLE "assessment_exposures" (
	"case_id" uuid NOT NULL,
	"result_id" uuid NOT NULL,
	"exposure_id" uuid NOT NULL,
	CONSTRAINT "assessment_exposures_result_id_exposure_id_pk" PRIMARY KEY("result_id","exposure_id")
);
--> statement-breakpoint
CREATE TABLE "assessment_results" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"requirement_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"result" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"evidence_count" integer DEFAULT 0 NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "assessment_results_caseId_id_unique" UNIQUE("case_id","id"),
	CONSTRAINT "assessment_results_result" CHECK ("assessment_results"."result" in ('met', 'not_met', 'not_applicable', 'not_tested')),
	CONSTRAINT "assessment_results_reason" CHECK ("assessment_results"."result" <> 'not_applicable' or btrim("assessment_results"."note") <> '')
);
--> statement-breakpoint
CREATE TABLE "assessment_steps" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"state" text NOT NULL,
	"reason" text NOT NULL,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	"exactness" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "assessment_steps_state" CHECK ("assessment_steps"."state" in ('planned', 'under_way', 'reported')),
	CONSTRAINT "assessment_steps_exactness" CHECK ("assessment_steps"."exactness" in ('day', 'minute'))
);
--> statement-breakpoint
CREATE TABLE "assessment_systems" (
	"case_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"system_id" uuid NOT NULL,
	CONSTRAINT "assessment_systems_assessment_id_system_id_pk" PRIMARY KEY("assessment_id","system_id")
);
--> statement-breakpoint
CREATE TABLE "assessment_team" (
	"case_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "assessment_team_assessment_id_person_id_pk" PRIMARY KEY("assessment_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "assessments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"scope" text NOT NULL,
	"method" text NOT NULL,
	"checklist_id" uuid NOT NULL,
	"levels" integer[] NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"rules_item_id" uuid,
	"state" text DEFAULT 'planned' NOT NULL,
	"label" text DEFAULT 'AMBER' NOT NULL,
	"named" integer[] DEFAULT '{}'::integer[] NOT NULL,
	"organisation_id" uuid NOT NULL,
	"planned_by" uuid NOT NULL,
	"planned_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "assessments_caseId_id_unique" UNIQUE("case_id","id"),
	CONSTRAINT "assessments_kind" CHECK ("assessments"."kind" in ('itsa', 'penetration_test', 'configuration_review', 'code_review')),
	CONSTRAINT "assessments_state" CHECK ("assessments"."state" in ('planned', 'under_way', 'reported')),
	CONSTRAINT "assessments_levels" CHECK ("assessments"."levels" <> '{}' and "assessments"."levels" <@ array[1, 2, 3]),
	CONSTRAINT "assessments_days" CHECK ("assessments"."starts_on" <= "assessments"."ends_on")
);
--> statement-breakpoint
CREATE TABLE "checklist_requirements" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"checklist_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"code" text NOT NULL,
	"chapter" text NOT NULL,
	"section" text NOT NULL,
	"level" integer NOT NULL,
	"words" jsonb NOT NULL,
	CONSTRAINT "checklist_requirements_code" UNIQUE("checklist_id","code"),
	CONSTRAINT "checklist_requirements_position" UNIQUE("checklist_id","position"),
	CONSTRAINT "checklist_requirements_of" UNIQUE("checklist_id","id"),
	CONSTRAINT "checklist_requirements_level" CHECK ("checklist_requirements"."level" between 1 and 3),
	CONSTRAINT "checklist_requirements_worded" CHECK ("checklist_requirements"."words" ?| array['id', 'en'])
);
--> statement-breakpoint
CREATE TABLE "checklists" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"edition" text NOT NULL,
	"digest" text NOT NULL,
	"imported_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "checklists_edition" UNIQUE("name","edition"),
	CONSTRAINT "checklists_named" CHECK (btrim("checklists"."name") <> '' and btrim("checklists"."edition") <> ''),
	CONSTRAINT "checklists_digest" CHECK ("checklists"."digest" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
ALTER TABLE "role_access" DROP CONSTRAINT "role_access_kind";--> statement-breakpoint
ALTER TABLE "assessment_evidence" ADD CONSTRAINT "assessment_evidence_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_evidence" ADD CONSTRAINT "assessment_evidence_case_id_result_id_assessment_results_case_id_id_fk" FOREIGN KEY ("case_id","result_id") REFERENCES "public"."assessment_results"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_evidence" ADD CONSTRAINT "assessment_evidence_case_id_item_id_evidence_items_case_id_id_fk" FOREIGN KEY ("case_id","item_id") REFERENCES "public"."evidence_items"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_exposures" ADD CONSTRAINT "assessment_exposures_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_exposures" ADD CONSTRAINT "assessment_exposures_case_id_result_id_assessment_results_case_id_id_fk" FOREIGN KEY ("case_id","result_id") REFERENCES "public"."assessment_results"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_exposures" ADD CONSTRAINT "assessment_exposures_case_id_exposure_id_exposures_case_id_id_fk" FOREIGN KEY ("case_id","exposure_id") REFERENCES "public"."exposures"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_results" ADD CONSTRAINT "assessment_results_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_results" ADD CONSTRAINT "assessment_results_requirement_id_checklist_requirements_id_fk" FOREIGN KEY ("requirement_id") REFERENCES "public"."checklist_requirements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_results" ADD CONSTRAINT "assessment_results_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_results" ADD CONSTRAINT "assessment_results_case_id_assessment_id_assessments_case_id_id_fk" FOREIGN KEY ("case_id","assessment_id") REFERENCES "public"."assessments"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_steps" ADD CONSTRAINT "assessment_steps_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_steps" ADD CONSTRAINT "assessment_steps_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_steps" ADD CONSTRAINT "assessment_steps_case_id_assessment_id_assessments_case_id_id_fk" FOREIGN KEY ("case_id","assessment_id") REFERENCES "public"."assessments"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_systems" ADD CONSTRAINT "assessment_systems_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_systems" ADD CONSTRAINT "assessment_systems_case_id_assessment_id_assessments_case_id_id_fk" FOREIGN KEY ("case_id","assessment_id") REFERENCES "public"."assessments"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_systems" ADD CONSTRAINT "assessment_systems_case_id_system_id_case_systems_case_id_system_id_fk" FOREIGN KEY ("case_id","system_id") REFERENCES "public"."case_systems"("case_id","system_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_team" ADD CONSTRAINT "assessment_team_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_team" ADD CONSTRAINT "assessment_team_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_team" ADD CONSTRAINT "assessment_team_case_id_assessment_id_assessments_case_id_id_fk" FOREIGN KEY ("case_id","assessment_id") REFERENCES "public"."assessments"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_checklist_id_checklists_id_fk" FOREIGN KEY ("checklist_id") REFERENCES "public"."checklists"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_planned_by_people_id_fk" FOREIGN KEY ("planned_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_case_id_rules_item_id_evidence_items_case_id_id_fk" FOREIGN KEY ("case_id","rules_item_id") REFERENCES "public"."evidence_items"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checklist_requirements" ADD CONSTRAINT "checklist_requirements_checklist_id_checklists_id_fk" FOREIGN KEY ("checklist_id") REFERENCES "public"."checklists"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assessment_evidence_item" ON "assessment_evidence" USING btree ("item_id");--> statement-breakpoint
CREATE INDEX "assessment_exposures_exposure" ON "assessment_exposures" USING btree ("exposure_id");--> statement-breakpoint
CREATE INDEX "assessment_exposures_case" ON "assessment_exposures" USING btree ("case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "assessment_results_follow" ON "assessment_results" USING btree ("assessment_id","requirement_id","revision");--> statement-breakpoint
CREATE INDEX "assessment_results_case" ON "assessment_results" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "assessment_steps_assessment" ON "assessment_steps" USING btree ("assessment_id");--> statement-breakpoint
CREATE INDEX "assessment_steps_case" ON "assessment_steps" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "assessment_systems_system" ON "assessment_systems" USING btree ("system_id");--> statement-breakpoint
CREATE UNIQUE INDEX "assessments_number" ON "assessments" USING btree ("case_id","number");--> statement-breakpoint
ALTER TABLE "role_access" ADD CONSTRAINT "role_access_kind" CHECK ("role_access"."kind" in ('case', 'allegation', 'source', 'claim', 'position', 'timeline', 'task', 'note', 'system', 'exposure', 'observable', 'assessment', 'finding', 'evidence', 'custody', 'referral', 'deadline', 'statement', 'closure', 'person', 'organisation', 'session', 'notice', 'log'));