CREATE TABLE "statement_templates" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"language" text NOT NULL,
	"revision" integer NOT NULL,
	"title" text NOT NULL,
	"sentences" jsonb NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "statement_templates_kind" CHECK ("statement_templates"."kind" in ('holding', 'update', 'correction', 'retraction', 'closing')),
	CONSTRAINT "statement_templates_language" CHECK ("statement_templates"."language" in ('id', 'en')),
	CONSTRAINT "statement_templates_revision" CHECK ("statement_templates"."revision" > 0)
);
--> statement-breakpoint
ALTER TABLE "statement_templates" ADD CONSTRAINT "statement_templates_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement_templates" ADD CONSTRAINT "statement_templates_saved_by_people_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "statement_templates_of" ON "statement_templates" USING btree ("organisation_id","kind","language","revision");