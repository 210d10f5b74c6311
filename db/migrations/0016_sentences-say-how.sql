CREATE TABLE "statement_flags" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"statement_id" uuid NOT NULL,
	"cause" text NOT NULL,
	"cause_id" uuid NOT NULL,
	"raised_by" uuid NOT NULL,
	"raised_at" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"ending" text,
	"end_reason" text,
	"ended_by" uuid,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "statement_flags_cause" CHECK ("statement_flags"."cause" in ('finding', 'exposure')),
	CONSTRAINT "statement_flags_ending" CHECK ("statement_flags"."ending" in ('corrected', 'stands')),
	CONSTRAINT "statement_flags_ended" CHECK (("statement_flags"."ending" is null) = ("statement_flags"."ended_at" is null)),
	CONSTRAINT "statement_flags_end_reason" CHECK (("statement_flags"."ending" = 'stands') <= ("statement_flags"."end_reason" is not null))
);
--> statement-breakpoint
CREATE TABLE "non_assertions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"statement_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"text" text NOT NULL,
	"reason" text NOT NULL,
	"marked_by" uuid NOT NULL,
	"marked_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "corrects_slug" text;--> statement-breakpoint
ALTER TABLE "sentences" ADD COLUMN "use" text;--> statement-breakpoint
ALTER TABLE "sentences" ADD COLUMN "speaker" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "sentences" ADD COLUMN "begins" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "statement_versions" ADD COLUMN "format" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "statements" ADD COLUMN "corrects_id" uuid;--> statement-breakpoint
ALTER TABLE "statement_flags" ADD CONSTRAINT "statement_flags_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement_flags" ADD CONSTRAINT "statement_flags_raised_by_people_id_fk" FOREIGN KEY ("raised_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement_flags" ADD CONSTRAINT "statement_flags_ended_by_people_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement_flags" ADD CONSTRAINT "statement_flags_case_id_statement_id_statements_case_id_id_fk" FOREIGN KEY ("case_id","statement_id") REFERENCES "public"."statements"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "non_assertions" ADD CONSTRAINT "non_assertions_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "non_assertions" ADD CONSTRAINT "non_assertions_marked_by_people_id_fk" FOREIGN KEY ("marked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "non_assertions" ADD CONSTRAINT "non_assertions_case_id_statement_id_statements_case_id_id_fk" FOREIGN KEY ("case_id","statement_id") REFERENCES "public"."statements"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "non_assertions" ADD CONSTRAINT "non_assertions_case_id_version_id_statement_versions_case_id_id_fk" FOREIGN KEY ("case_id","version_id") REFERENCES "public"."statement_versions"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "statement_flags_running" ON "statement_flags" USING btree ("statement_id") WHERE ending is null;--> statement-breakpoint
CREATE INDEX "statement_flags_due" ON "statement_flags" USING btree ("due_at","id") WHERE ending is null;--> statement-breakpoint
CREATE INDEX "statement_flags_case" ON "statement_flags" USING btree ("case_id") WHERE ending is null;--> statement-breakpoint
CREATE INDEX "statement_flags_statement" ON "statement_flags" USING btree ("statement_id","raised_at");--> statement-breakpoint
CREATE UNIQUE INDEX "non_assertions_text" ON "non_assertions" USING btree ("statement_id",md5("text"));--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_case_id_corrects_id_statements_case_id_id_fk" FOREIGN KEY ("case_id","corrects_id") REFERENCES "public"."statements"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "publications_corrects" ON "publications" USING btree ("corrects_slug");--> statement-breakpoint
CREATE INDEX "statements_corrects_id" ON "statements" USING btree ("corrects_id");--> statement-breakpoint
ALTER TABLE "sentences" ADD CONSTRAINT "sentences_use" CHECK ("sentences"."use" in ('is_so', 'is_not_so', 'was_not_found', 'is_not_known', 'who_claims', 'is_open', 'is_closed'));--> statement-breakpoint
ALTER TABLE "sentences" ADD CONSTRAINT "sentences_use_of_a_record" CHECK ("sentences"."use" is null or "sentences"."basis_id" is not null);--> statement-breakpoint
ALTER TABLE "sentences" ADD CONSTRAINT "sentences_speaker" CHECK ("sentences"."speaker" = '' or "sentences"."kind" = 'quotation');--> statement-breakpoint
ALTER TABLE "statement_versions" ADD CONSTRAINT "statement_versions_format" CHECK ("statement_versions"."format" in (1, 2));--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_corrects" CHECK ("statements"."corrects_id" is null or "statements"."kind" in ('correction', 'retraction'));