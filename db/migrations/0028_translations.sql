CREATE TABLE "translated_sentences" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"translation_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"text" text NOT NULL,
	"speaker" text DEFAULT '' NOT NULL,
	"origin" text NOT NULL,
	CONSTRAINT "translated_sentences_origin" CHECK ("translated_sentences"."origin" in ('human', 'machine'))
);
--> statement-breakpoint
CREATE TABLE "translations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"statement_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"language" text NOT NULL,
	"title" text NOT NULL,
	"title_origin" text NOT NULL,
	"digest" text NOT NULL,
	"doubt" text DEFAULT '' NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "translations_caseId_id_unique" UNIQUE("case_id","id"),
	CONSTRAINT "translations_versionId_id_unique" UNIQUE("version_id","id"),
	CONSTRAINT "translations_language" CHECK ("translations"."language" in ('id', 'en', 'zh', 'ja', 'ar', 'fr')),
	CONSTRAINT "translations_title_origin" CHECK ("translations"."title_origin" in ('human', 'machine')),
	CONSTRAINT "translations_digest" CHECK ("translations"."digest" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "translation_reviews" (
	"translation_id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"digest" text NOT NULL,
	"reviewed_by" uuid NOT NULL,
	"reviewed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "translation_reviews_digest" CHECK ("translation_reviews"."digest" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "translation_id" uuid;--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "original_id" uuid;--> statement-breakpoint
ALTER TABLE "translated_sentences" ADD CONSTRAINT "translated_sentences_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translated_sentences" ADD CONSTRAINT "translated_sentences_case_id_translation_id_translations_case_id_id_fk" FOREIGN KEY ("case_id","translation_id") REFERENCES "public"."translations"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translated_sentences" ADD CONSTRAINT "translated_sentences_version_id_translation_id_translations_version_id_id_fk" FOREIGN KEY ("version_id","translation_id") REFERENCES "public"."translations"("version_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translated_sentences" ADD CONSTRAINT "translated_sentences_version_id_position_sentences_version_id_position_fk" FOREIGN KEY ("version_id","position") REFERENCES "public"."sentences"("version_id","position") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translations" ADD CONSTRAINT "translations_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translations" ADD CONSTRAINT "translations_written_by_people_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translations" ADD CONSTRAINT "translations_case_id_statement_id_statements_case_id_id_fk" FOREIGN KEY ("case_id","statement_id") REFERENCES "public"."statements"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translations" ADD CONSTRAINT "translations_case_id_version_id_statement_versions_case_id_id_fk" FOREIGN KEY ("case_id","version_id") REFERENCES "public"."statement_versions"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translation_reviews" ADD CONSTRAINT "translation_reviews_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translation_reviews" ADD CONSTRAINT "translation_reviews_reviewed_by_people_id_fk" FOREIGN KEY ("reviewed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translation_reviews" ADD CONSTRAINT "translation_reviews_case_id_translation_id_translations_case_id_id_fk" FOREIGN KEY ("case_id","translation_id") REFERENCES "public"."translations"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "translated_sentences_position" ON "translated_sentences" USING btree ("translation_id","position");--> statement-breakpoint
CREATE INDEX "translated_sentences_of" ON "translated_sentences" USING btree ("version_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "translations_number" ON "translations" USING btree ("statement_id","number");--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_case_id_translation_id_translations_case_id_id_fk" FOREIGN KEY ("case_id","translation_id") REFERENCES "public"."translations"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_case_id_original_id_publications_case_id_id_fk" FOREIGN KEY ("case_id","original_id") REFERENCES "public"."publications"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "publications_translation" ON "publications" USING btree ("translation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "publications_original" ON "publications" USING btree ("original_id","translation_id");--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_translated" CHECK (("publications"."translation_id" is null) = ("publications"."original_id" is null));