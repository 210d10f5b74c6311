CREATE TABLE "kept_forms" (
	"key" text PRIMARY KEY NOT NULL,
	"sealed" text NOT NULL,
	"kept_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "evidence_items" ADD COLUMN "declared_sha1" text;--> statement-breakpoint
ALTER TABLE "evidence_items" ADD COLUMN "declared_md5" text;--> statement-breakpoint
ALTER TABLE "evidence_items" ADD COLUMN "sha1" text;--> statement-breakpoint
ALTER TABLE "evidence_items" ADD COLUMN "md5" text;--> statement-breakpoint
CREATE INDEX "kept_forms_kept_at" ON "kept_forms" USING btree ("kept_at");--> statement-breakpoint
CREATE INDEX "allegation_reports_reference" ON "allegation_reports" USING btree ("source_reference") WHERE source_reference is not null;--> statement-breakpoint
ALTER TABLE "evidence_items" ADD CONSTRAINT "evidence_items_declared_sha1" CHECK ("evidence_items"."declared_sha1" ~ '^[0-9a-f]{40}$');--> statement-breakpoint
ALTER TABLE "evidence_items" ADD CONSTRAINT "evidence_items_declared_md5" CHECK ("evidence_items"."declared_md5" ~ '^[0-9a-f]{32}$');--> statement-breakpoint
ALTER TABLE "evidence_items" ADD CONSTRAINT "evidence_items_sha1" CHECK ("evidence_items"."sha1" ~ '^[0-9a-f]{40}$');--> statement-breakpoint
ALTER TABLE "evidence_items" ADD CONSTRAINT "evidence_items_md5" CHECK ("evidence_items"."md5" ~ '^[0-9a-f]{32}$');