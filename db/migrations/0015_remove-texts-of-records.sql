ALTER TABLE "audit_erasures" DROP CONSTRAINT "audit_erasures_concern_one";--> statement-breakpoint
ALTER TABLE "erasure_proposals" DROP CONSTRAINT "erasure_proposals_concern_one";--> statement-breakpoint
ALTER TABLE "audit_erasures" ADD COLUMN "record_id" uuid;--> statement-breakpoint
ALTER TABLE "erasure_proposals" ADD COLUMN "record_id" uuid;--> statement-breakpoint
ALTER TABLE "audit_erasures" ADD CONSTRAINT "audit_erasures_concern_one" CHECK (num_nonnulls("audit_erasures"."event_id", "audit_erasures"."person_id", "audit_erasures"."source_id", "audit_erasures"."record_id") = 1);--> statement-breakpoint
ALTER TABLE "erasure_proposals" ADD CONSTRAINT "erasure_proposals_concern_one" CHECK (num_nonnulls("erasure_proposals"."event_id", "erasure_proposals"."person_id", "erasure_proposals"."source_id", "erasure_proposals"."record_id") = 1);