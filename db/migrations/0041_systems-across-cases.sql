CREATE TABLE "system_contacts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"system_id" uuid NOT NULL,
	"role" text NOT NULL,
	"name" text,
	"address" text,
	"organisation_id" uuid,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "system_facts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"system_id" uuid NOT NULL,
	"case_id" uuid,
	"kind" text NOT NULL,
	"value" text NOT NULL,
	"people_from" bigint,
	"people_to" bigint,
	"records_from" bigint,
	"records_to" bigint,
	"as_of" date,
	"said_by_id" uuid,
	"source" text DEFAULT '' NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "system_facts_kind" CHECK ("system_facts"."kind" in ('version', 'hosting', 'data')),
	CONSTRAINT "system_facts_data" CHECK ("system_facts"."kind" = 'data' and "system_facts"."value" in ('identity', 'contact', 'account', 'location', 'health', 'biometric', 'genetic', 'criminal_record', 'children', 'financial', 'other')
        or "system_facts"."kind" <> 'data' and "system_facts"."people_from" is null and "system_facts"."records_from" is null),
	CONSTRAINT "system_facts_people" CHECK (("system_facts"."people_from" is null) = ("system_facts"."people_to" is null) and "system_facts"."people_from" between 0 and "system_facts"."people_to"),
	CONSTRAINT "system_facts_records" CHECK (("system_facts"."records_from" is null) = ("system_facts"."records_to" is null) and "system_facts"."records_from" between 0 and "system_facts"."records_to")
);
--> statement-breakpoint
CREATE TABLE "system_joinings" (
	"system_id" uuid PRIMARY KEY NOT NULL,
	"into_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"joined_by" uuid NOT NULL,
	"joined_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "system_joinings_two" CHECK ("system_joinings"."system_id" <> "system_joinings"."into_id")
);
--> statement-breakpoint
ALTER TABLE "system_connections" ADD COLUMN "evidence_id" uuid;--> statement-breakpoint
ALTER TABLE "systems" ADD COLUMN "sector" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "system_contacts" ADD CONSTRAINT "system_contacts_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system_contacts" ADD CONSTRAINT "system_contacts_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system_contacts" ADD CONSTRAINT "system_contacts_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system_contacts" ADD CONSTRAINT "system_contacts_case_id_system_id_case_systems_case_id_system_id_fk" FOREIGN KEY ("case_id","system_id") REFERENCES "public"."case_systems"("case_id","system_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system_facts" ADD CONSTRAINT "system_facts_system_id_systems_id_fk" FOREIGN KEY ("system_id") REFERENCES "public"."systems"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system_facts" ADD CONSTRAINT "system_facts_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system_facts" ADD CONSTRAINT "system_facts_said_by_id_organisations_id_fk" FOREIGN KEY ("said_by_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system_facts" ADD CONSTRAINT "system_facts_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system_facts" ADD CONSTRAINT "system_facts_case_id_system_id_case_systems_case_id_system_id_fk" FOREIGN KEY ("case_id","system_id") REFERENCES "public"."case_systems"("case_id","system_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system_joinings" ADD CONSTRAINT "system_joinings_system_id_systems_id_fk" FOREIGN KEY ("system_id") REFERENCES "public"."systems"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system_joinings" ADD CONSTRAINT "system_joinings_into_id_systems_id_fk" FOREIGN KEY ("into_id") REFERENCES "public"."systems"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system_joinings" ADD CONSTRAINT "system_joinings_joined_by_people_id_fk" FOREIGN KEY ("joined_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "system_contacts_system" ON "system_contacts" USING btree ("system_id");--> statement-breakpoint
CREATE INDEX "system_contacts_case" ON "system_contacts" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "system_facts_system" ON "system_facts" USING btree ("system_id","recorded_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "system_facts_case" ON "system_facts" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "system_joinings_into" ON "system_joinings" USING btree ("into_id");--> statement-breakpoint
ALTER TABLE "system_connections" ADD CONSTRAINT "system_connections_case_id_evidence_id_evidence_items_case_id_id_fk" FOREIGN KEY ("case_id","evidence_id") REFERENCES "public"."evidence_items"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "systems" ADD CONSTRAINT "systems_supersedes_id_systems_id_fk" FOREIGN KEY ("supersedes_id") REFERENCES "public"."systems"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "exposures_system" ON "exposures" USING btree ("system_id","recorded_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "system_connections_from" ON "system_connections" USING btree ("from_id");--> statement-breakpoint
CREATE INDEX "system_connections_to" ON "system_connections" USING btree ("to_id");--> statement-breakpoint
CREATE INDEX "systems_recorded" ON "systems" USING btree ("recorded_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "systems_supersedes" ON "systems" USING btree ("supersedes_id") WHERE supersedes_id is not null;--> statement-breakpoint
ALTER TABLE "system_connections" ADD CONSTRAINT "system_connections_state" CHECK ("system_connections"."state" in ('connected', 'disconnected', 'must_not'));--> statement-breakpoint
ALTER TABLE "systems" ADD CONSTRAINT "systems_sector" CHECK ("systems"."sector" in ('', 'government', 'energy', 'transport', 'finance', 'health', 'information', 'food', 'defence', 'education', 'utilities', 'manufacturing', 'trade', 'construction', 'services', 'other'));