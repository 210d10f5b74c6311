CREATE TABLE "case_template_items" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"language" text NOT NULL,
	"revision" integer NOT NULL,
	"part" text NOT NULL,
	"words" text NOT NULL,
	"record_id" uuid NOT NULL,
	"taken_by" uuid NOT NULL,
	"taken_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "case_template_items_once" UNIQUE("case_id","part","words"),
	CONSTRAINT "case_template_items_kind" CHECK ("case_template_items"."kind" in ('open_database', 'data_offered', 'defaced_site', 'stolen_account', 'lost_device')),
	CONSTRAINT "case_template_items_language" CHECK ("case_template_items"."language" in ('id', 'en')),
	CONSTRAINT "case_template_items_part" CHECK ("case_template_items"."part" in ('claim', 'task', 'deadline'))
);
--> statement-breakpoint
CREATE TABLE "case_templates" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"language" text NOT NULL,
	"revision" integer NOT NULL,
	"body" jsonb NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "case_templates_kind" CHECK ("case_templates"."kind" in ('open_database', 'data_offered', 'defaced_site', 'stolen_account', 'lost_device')),
	CONSTRAINT "case_templates_language" CHECK ("case_templates"."language" in ('id', 'en')),
	CONSTRAINT "case_templates_revision" CHECK ("case_templates"."revision" > 0)
);
--> statement-breakpoint
CREATE TABLE "recommendation_calls" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"recommendation_id" uuid NOT NULL,
	"due_on" date NOT NULL,
	"is_over" boolean NOT NULL,
	"called_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "recommendation_calls_once" UNIQUE("recommendation_id","due_on","is_over")
);
--> statement-breakpoint
CREATE TABLE "recommendation_grounds" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"recommendation_id" uuid NOT NULL,
	"exposure_id" uuid,
	"finding_id" uuid,
	CONSTRAINT "recommendation_grounds_once" UNIQUE NULLS NOT DISTINCT("recommendation_id","exposure_id","finding_id"),
	CONSTRAINT "recommendation_grounds_one" CHECK (num_nonnulls("recommendation_grounds"."exposure_id", "recommendation_grounds"."finding_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "recommendation_reminders" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"recommendation_id" uuid NOT NULL,
	"reminded_on" date NOT NULL,
	"channel" text NOT NULL,
	"words" text NOT NULL,
	"reminded_by" uuid NOT NULL,
	"reminded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "recommendation_reminders_channel" CHECK ("recommendation_reminders"."channel" in ('letter', 'e_mail', 'phone', 'meeting', 'press_release', 'interview', 'website', 'social_media', 'runut', 'other'))
);
--> statement-breakpoint
CREATE TABLE "recommendation_steps" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"recommendation_id" uuid NOT NULL,
	"step" text NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"occurred_on" date NOT NULL,
	"planned_on" date,
	"evidence_id" uuid,
	"taken_by" uuid NOT NULL,
	"taken_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "recommendation_steps_step" CHECK ("recommendation_steps"."step" in ('accepted', 'declined', 'implemented', 'returned', 'verified')),
	CONSTRAINT "recommendation_steps_planned" CHECK (("recommendation_steps"."step" = 'accepted') = ("recommendation_steps"."planned_on" is not null)),
	CONSTRAINT "recommendation_steps_words" CHECK ("recommendation_steps"."step" = 'accepted' or btrim("recommendation_steps"."words") <> '')
);
--> statement-breakpoint
CREATE TABLE "recommendations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"what" text NOT NULL,
	"why" text NOT NULL,
	"owner_id" uuid NOT NULL,
	"given_on" date NOT NULL,
	"due_on" date NOT NULL,
	"state" text DEFAULT 'proposed' NOT NULL,
	"made_by" uuid NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "recommendations_caseId_id_unique" UNIQUE("case_id","id"),
	CONSTRAINT "recommendations_state" CHECK ("recommendations"."state" in ('proposed', 'accepted', 'declined', 'implemented', 'verified')),
	CONSTRAINT "recommendations_due" CHECK ("recommendations"."due_on" >= "recommendations"."given_on")
);
--> statement-breakpoint
ALTER TABLE "role_access" DROP CONSTRAINT "role_access_kind";--> statement-breakpoint
ALTER TABLE "case_template_items" ADD CONSTRAINT "case_template_items_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_template_items" ADD CONSTRAINT "case_template_items_taken_by_people_id_fk" FOREIGN KEY ("taken_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_templates" ADD CONSTRAINT "case_templates_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_templates" ADD CONSTRAINT "case_templates_saved_by_people_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_calls" ADD CONSTRAINT "recommendation_calls_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_calls" ADD CONSTRAINT "recommendation_calls_case_id_recommendation_id_recommendations_case_id_id_fk" FOREIGN KEY ("case_id","recommendation_id") REFERENCES "public"."recommendations"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_grounds" ADD CONSTRAINT "recommendation_grounds_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_grounds" ADD CONSTRAINT "recommendation_grounds_case_id_recommendation_id_recommendations_case_id_id_fk" FOREIGN KEY ("case_id","recommendation_id") REFERENCES "public"."recommendations"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_grounds" ADD CONSTRAINT "recommendation_grounds_case_id_exposure_id_exposures_case_id_id_fk" FOREIGN KEY ("case_id","exposure_id") REFERENCES "public"."exposures"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_grounds" ADD CONSTRAINT "recommendation_grounds_case_id_finding_id_findings_case_id_id_fk" FOREIGN KEY ("case_id","finding_id") REFERENCES "public"."findings"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_reminders" ADD CONSTRAINT "recommendation_reminders_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_reminders" ADD CONSTRAINT "recommendation_reminders_reminded_by_people_id_fk" FOREIGN KEY ("reminded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_reminders" ADD CONSTRAINT "recommendation_reminders_case_id_recommendation_id_recommendations_case_id_id_fk" FOREIGN KEY ("case_id","recommendation_id") REFERENCES "public"."recommendations"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_steps" ADD CONSTRAINT "recommendation_steps_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_steps" ADD CONSTRAINT "recommendation_steps_taken_by_people_id_fk" FOREIGN KEY ("taken_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_steps" ADD CONSTRAINT "recommendation_steps_case_id_recommendation_id_recommendations_case_id_id_fk" FOREIGN KEY ("case_id","recommendation_id") REFERENCES "public"."recommendations"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_steps" ADD CONSTRAINT "recommendation_steps_case_id_evidence_id_evidence_items_case_id_id_fk" FOREIGN KEY ("case_id","evidence_id") REFERENCES "public"."evidence_items"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_owner_id_organisations_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_made_by_people_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "case_template_items_record" ON "case_template_items" USING btree ("record_id");--> statement-breakpoint
CREATE UNIQUE INDEX "case_templates_of" ON "case_templates" USING btree ("organisation_id","kind","language","revision");--> statement-breakpoint
CREATE INDEX "recommendation_calls_case" ON "recommendation_calls" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "recommendation_grounds_exposure" ON "recommendation_grounds" USING btree ("exposure_id");--> statement-breakpoint
CREATE INDEX "recommendation_grounds_finding" ON "recommendation_grounds" USING btree ("finding_id");--> statement-breakpoint
CREATE INDEX "recommendation_grounds_case" ON "recommendation_grounds" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "recommendation_reminders_recommendation" ON "recommendation_reminders" USING btree ("recommendation_id");--> statement-breakpoint
CREATE INDEX "recommendation_reminders_case" ON "recommendation_reminders" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "recommendation_steps_recommendation" ON "recommendation_steps" USING btree ("recommendation_id");--> statement-breakpoint
CREATE INDEX "recommendation_steps_case" ON "recommendation_steps" USING btree ("case_id","occurred_on","id");--> statement-breakpoint
CREATE INDEX "recommendations_given" ON "recommendations" USING btree ("case_id","given_on","id");--> statement-breakpoint
CREATE UNIQUE INDEX "recommendations_case_number" ON "recommendations" USING btree ("case_id","number");--> statement-breakpoint
CREATE INDEX "recommendations_owner_open" ON "recommendations" USING btree ("owner_id","given_on","id") WHERE state in ('proposed', 'accepted', 'implemented');--> statement-breakpoint
CREATE INDEX "recommendations_maker_open" ON "recommendations" USING btree ("made_by","due_on") WHERE state in ('proposed', 'accepted', 'implemented');--> statement-breakpoint
CREATE INDEX "recommendations_due_open" ON "recommendations" USING btree ("due_on") WHERE state in ('proposed', 'accepted');--> statement-breakpoint
CREATE INDEX "recommendations_words" ON "recommendations" USING gin ((to_tsvector('simple', translate(what || ' ' || why, '._/-', '    ')) || to_tsvector('indonesian', translate(what || ' ' || why, '._/-', '    ')) || to_tsvector('english', translate(what || ' ' || why, '._/-', '    '))));--> statement-breakpoint
ALTER TABLE "role_access" ADD CONSTRAINT "role_access_kind" CHECK ("role_access"."kind" in ('case', 'allegation', 'source', 'claim', 'position', 'timeline', 'task', 'note', 'system', 'exposure', 'observable', 'assessment', 'recommendation', 'finding', 'evidence', 'custody', 'referral', 'deadline', 'statement', 'closure', 'person', 'organisation', 'session', 'notice', 'log'));