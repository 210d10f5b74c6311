CREATE TABLE "erasure_decisions" (
	"proposal_id" uuid PRIMARY KEY NOT NULL,
	"decision" text NOT NULL,
	"reason" text NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL,
	"decided_by" uuid NOT NULL,
	CONSTRAINT "erasure_decisions_decision" CHECK ("erasure_decisions"."decision" in ('refused', 'withdrawn')),
	CONSTRAINT "erasure_decisions_reason" CHECK (btrim("erasure_decisions"."reason") <> '')
);
--> statement-breakpoint
ALTER TABLE "source_identities" ALTER COLUMN "sealed" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "audit_erasures" ALTER COLUMN "event_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "audit_erasures" ALTER COLUMN "erased_by" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "erasure_proposals" ALTER COLUMN "event_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "credentials" ALTER COLUMN "email" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "invitations" ALTER COLUMN "token_hash" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "recovery_codes" ALTER COLUMN "code_hash" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "record_salts" ALTER COLUMN "salt" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "audit_erasures" ADD COLUMN "person_id" uuid;--> statement-breakpoint
ALTER TABLE "audit_erasures" ADD COLUMN "source_id" uuid;--> statement-breakpoint
ALTER TABLE "audit_erasures" ADD COLUMN "proposal_id" uuid;--> statement-breakpoint
ALTER TABLE "erasure_proposals" ADD COLUMN "person_id" uuid;--> statement-breakpoint
ALTER TABLE "erasure_proposals" ADD COLUMN "source_id" uuid;--> statement-breakpoint
ALTER TABLE "erasure_proposals" ADD COLUMN "paper_sha256" text;--> statement-breakpoint
ALTER TABLE "record_salts" ADD COLUMN "digest" text;--> statement-breakpoint
ALTER TABLE "erasure_decisions" ADD CONSTRAINT "erasure_decisions_proposal_id_erasure_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."erasure_proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erasure_proposals" ADD CONSTRAINT "erasure_proposals_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erasure_proposals" ADD CONSTRAINT "erasure_proposals_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "audit_erasures_proposal" ON "audit_erasures" USING btree ("proposal_id");--> statement-breakpoint
CREATE INDEX "audit_erasures_person" ON "audit_erasures" USING btree ("person_id") WHERE person_id is not null;--> statement-breakpoint
CREATE INDEX "erasure_proposals_person" ON "erasure_proposals" USING btree ("person_id") WHERE person_id is not null;--> statement-breakpoint
CREATE INDEX "erasure_proposals_source" ON "erasure_proposals" USING btree ("source_id") WHERE source_id is not null;--> statement-breakpoint
ALTER TABLE "audit_erasures" ADD CONSTRAINT "audit_erasures_concern_one" CHECK (num_nonnulls("audit_erasures"."event_id", "audit_erasures"."person_id", "audit_erasures"."source_id") = 1);--> statement-breakpoint
ALTER TABLE "erasure_proposals" ADD CONSTRAINT "erasure_proposals_concern_one" CHECK (num_nonnulls("erasure_proposals"."event_id", "erasure_proposals"."person_id", "erasure_proposals"."source_id") = 1);--> statement-breakpoint
ALTER TABLE "erasure_proposals" ADD CONSTRAINT "erasure_proposals_paper_sha256" CHECK ("erasure_proposals"."paper_sha256" ~ '^[0-9a-f]{64}$');