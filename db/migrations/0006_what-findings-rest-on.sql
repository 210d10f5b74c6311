ALTER TABLE "findings" ADD COLUMN "rests_on" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "findings" ADD COLUMN "evidence_count" integer;--> statement-breakpoint
ALTER TABLE "findings" ADD COLUMN "supersedes_reason" text;