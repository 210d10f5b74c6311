CREATE TABLE "observables" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"value" text NOT NULL,
	"as_received" text NOT NULL,
	"role" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"first_seen_on" date,
	"last_seen_on" date,
	"label" text DEFAULT 'AMBER' NOT NULL,
	"named" integer[] DEFAULT '{}'::integer[] NOT NULL,
	"organisation_id" uuid NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"dropped_at" timestamp (3) with time zone,
	"dropped_by" uuid,
	"drop_reason" text,
	CONSTRAINT "observables_caseId_id_unique" UNIQUE("case_id","id"),
	CONSTRAINT "observables_kind" CHECK ("observables"."kind" in ('ipv4', 'ipv6', 'cidr', 'domain', 'url', 'email', 'account', 'hash', 'wallet', 'cve', 'user_agent')),
	CONSTRAINT "observables_role" CHECK ("observables"."role" in ('attack', 'affected', 'offers_data', 'contact', 'tool', 'not_known')),
	CONSTRAINT "observables_value" CHECK (length("observables"."value") between 1 and 2048),
	CONSTRAINT "observables_seen" CHECK ("observables"."first_seen_on" <= "observables"."last_seen_on"),
	CONSTRAINT "observables_dropped" CHECK (("observables"."dropped_at" is null) = ("observables"."dropped_by" is null) and ("observables"."dropped_at" is null) = ("observables"."drop_reason" is null))
);
--> statement-breakpoint
ALTER TABLE "role_access" DROP CONSTRAINT "role_access_kind";--> statement-breakpoint
ALTER TABLE "observables" ADD CONSTRAINT "observables_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observables" ADD CONSTRAINT "observables_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observables" ADD CONSTRAINT "observables_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "observables_case" ON "observables" USING btree ("case_id","recorded_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "observables_value_digest" ON "observables" USING btree (md5(value)) WHERE dropped_at is null;--> statement-breakpoint
ALTER TABLE "role_access" ADD CONSTRAINT "role_access_kind" CHECK ("role_access"."kind" in ('case', 'allegation', 'source', 'claim', 'position', 'timeline', 'task', 'note', 'system', 'exposure', 'observable', 'finding', 'evidence', 'custody', 'referral', 'deadline', 'statement', 'closure', 'person', 'organisation', 'session', 'notice', 'log'));