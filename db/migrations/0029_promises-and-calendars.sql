CREATE TABLE "calendar_tokens" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "calendar_tokens_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "calendar_tokens_hash" CHECK ("calendar_tokens"."token_hash" ~ '^[0-9a-f]{64}$')
);--> statement-breakpoint
ALTER TABLE "statement_versions" DROP CONSTRAINT "statement_versions_format";--> statement-breakpoint
ALTER TABLE "sentences" ADD COLUMN "quotes" uuid;--> statement-breakpoint
ALTER TABLE "statement_versions" ADD COLUMN "next_update_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "statement_versions" ADD COLUMN "next_update_zone" text;--> statement-breakpoint
ALTER TABLE "deadlines" ADD COLUMN "promised_in" uuid;--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_caseId_id_unique" UNIQUE("case_id","id");--> statement-breakpoint
ALTER TABLE "calendar_tokens" ADD CONSTRAINT "calendar_tokens_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_tokens_one" ON "calendar_tokens" USING btree ("person_id") WHERE ended_at is null;--> statement-breakpoint
ALTER TABLE "sentences" ADD CONSTRAINT "sentences_case_id_quotes_positions_case_id_id_fk" FOREIGN KEY ("case_id","quotes") REFERENCES "public"."positions"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_case_id_promised_in_statements_case_id_id_fk" FOREIGN KEY ("case_id","promised_in") REFERENCES "public"."statements"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "deadlines_promised" ON "deadlines" USING btree ("promised_in") WHERE promised_in is not null;--> statement-breakpoint
CREATE INDEX "deadlines_promised_due" ON "deadlines" USING btree ("due_at") WHERE promised_in is not null;--> statement-breakpoint
ALTER TABLE "sentences" ADD CONSTRAINT "sentences_quotes" CHECK ("sentences"."quotes" is null or "sentences"."kind" = 'quotation');--> statement-breakpoint
ALTER TABLE "statement_versions" ADD CONSTRAINT "statement_versions_next_update" CHECK (("statement_versions"."next_update_at" is null) = ("statement_versions"."next_update_zone" is null) and ("statement_versions"."next_update_at" is null or "statement_versions"."format" >= 3));--> statement-breakpoint
ALTER TABLE "statement_versions" ADD CONSTRAINT "statement_versions_zone" CHECK ("statement_versions"."next_update_zone" in ('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'));--> statement-breakpoint
ALTER TABLE "statement_versions" ADD CONSTRAINT "statement_versions_format" CHECK ("statement_versions"."format" in (1, 2, 3));