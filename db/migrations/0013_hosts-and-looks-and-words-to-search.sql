CREATE TABLE "case_looks" (
	"person_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"looked_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "case_looks_person_id_case_id_pk" PRIMARY KEY("person_id","case_id")
);
--> statement-breakpoint
DROP INDEX "notices_unread";--> statement-breakpoint
ALTER TABLE "exposures" ADD COLUMN "host" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "case_looks" ADD CONSTRAINT "case_looks_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_looks" ADD CONSTRAINT "case_looks_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "claims_words" ON "claims" USING gin ((to_tsvector('simple', translate(text, '._/-', '    ')) || to_tsvector('indonesian', translate(text, '._/-', '    ')) || to_tsvector('english', translate(text, '._/-', '    '))));--> statement-breakpoint
CREATE INDEX "notices_open_subject" ON "notices" USING btree ("subject_id","kind") WHERE read_at is null;--> statement-breakpoint
CREATE INDEX "evidence_items_words" ON "evidence_items" USING gin ((to_tsvector('simple', translate(title || ' ' || coalesce(file_name, ''), '._/-', '    ')) || to_tsvector('indonesian', translate(title || ' ' || coalesce(file_name, ''), '._/-', '    ')) || to_tsvector('english', translate(title || ' ' || coalesce(file_name, ''), '._/-', '    '))));--> statement-breakpoint
CREATE INDEX "statements_words" ON "statements" USING gin ((to_tsvector('simple', translate(title, '._/-', '    ')) || to_tsvector('indonesian', translate(title, '._/-', '    ')) || to_tsvector('english', translate(title, '._/-', '    '))));--> statement-breakpoint
CREATE INDEX "timeline_entries_words" ON "timeline_entries" USING gin ((to_tsvector('simple', translate(what, '._/-', '    ')) || to_tsvector('indonesian', translate(what, '._/-', '    ')) || to_tsvector('english', translate(what, '._/-', '    '))));--> statement-breakpoint
CREATE INDEX "exposures_host" ON "exposures" USING btree ("host") WHERE host not in ('', 'withheld');--> statement-breakpoint
CREATE INDEX "exposures_port" ON "exposures" USING btree ("port") WHERE port <> '';--> statement-breakpoint
CREATE INDEX "exposures_cwe" ON "exposures" USING gin ("cwe");--> statement-breakpoint
CREATE INDEX "exposures_words" ON "exposures" USING gin ((to_tsvector('simple', translate(service, '._/-', '    ')) || to_tsvector('indonesian', translate(service, '._/-', '    ')) || to_tsvector('english', translate(service, '._/-', '    '))));--> statement-breakpoint
CREATE INDEX "findings_words" ON "findings" USING gin ((to_tsvector('simple', translate(reasoning || ' ' || rests_on, '._/-', '    ')) || to_tsvector('indonesian', translate(reasoning || ' ' || rests_on, '._/-', '    ')) || to_tsvector('english', translate(reasoning || ' ' || rests_on, '._/-', '    '))));--> statement-breakpoint
CREATE INDEX "notices_unread" ON "notices" USING btree ("person_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE read_at is null;--> statement-breakpoint
ALTER TABLE "exposures" ADD CONSTRAINT "exposures_host" CHECK ("exposures"."host" in ('', 'withheld') or length("exposures"."host") <= 253 and case
        when "exposures"."host" ~ '^[0-9.]+$' or "exposures"."host" ~ ':' then pg_input_is_valid("exposures"."host", 'inet') and "exposures"."host" !~ '/'
        else "exposures"."host" ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$' end);