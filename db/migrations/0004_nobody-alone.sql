CREATE TABLE "erasure_proposals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"event_id" uuid NOT NULL,
	"field" text NOT NULL,
	"authority" text NOT NULL,
	"paper_number" text NOT NULL,
	"paper_on" date NOT NULL,
	"proposed_by" uuid NOT NULL,
	"proposed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "grant_decisions" (
	"grant_id" uuid PRIMARY KEY NOT NULL,
	"decision" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL,
	"decided_by" uuid NOT NULL,
	CONSTRAINT "grant_decisions_decision" CHECK ("grant_decisions"."decision" in ('confirmed', 'refused', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "grants" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"gives" text NOT NULL,
	"alone" boolean DEFAULT false NOT NULL,
	"granted_at" timestamp (3) with time zone NOT NULL,
	"granted_by" uuid,
	CONSTRAINT "grants_gives" CHECK ("grants"."gives" in ('intake_officer', 'investigator', 'coordinator', 'spokesperson', 'approver', 'police_liaison', 'official', 'custodian', 'auditor', 'administrator', 'sees_all'))
);
--> statement-breakpoint
CREATE TABLE "known_devices" (
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"known_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "known_devices_person_id_id_pk" PRIMARY KEY("person_id","id")
);
--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "set_up_by" uuid;--> statement-breakpoint
ALTER TABLE "grant_decisions" ADD CONSTRAINT "grant_decisions_grant_id_grants_id_fk" FOREIGN KEY ("grant_id") REFERENCES "public"."grants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "known_devices" ADD CONSTRAINT "known_devices_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "erasure_proposals_of" ON "erasure_proposals" USING btree ("event_id","field");--> statement-breakpoint
CREATE INDEX "grants_person" ON "grants" USING btree ("person_id");--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_set_up_by_organisations_id_fk" FOREIGN KEY ("set_up_by") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
INSERT INTO "grants" ("person_id", "gives", "alone", "granted_at", "granted_by")
	SELECT "person_id", "role", true, "granted_at", "granted_by" FROM "person_roles" WHERE "role" IN ('auditor', 'custodian', 'approver', 'administrator')
	UNION ALL SELECT "id", 'sees_all', true, "recorded_at", NULL FROM "people" WHERE "sees_all";
