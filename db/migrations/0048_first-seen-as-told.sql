DROP INDEX "exposures_seen";--> statement-breakpoint
ALTER TABLE "exposure_reports" ADD COLUMN "event" text DEFAULT 'reported' NOT NULL;--> statement-breakpoint
ALTER TABLE "exposures" ADD COLUMN "first_seen_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "exposures" ADD COLUMN "first_seen_exactness" text;--> statement-breakpoint
ALTER TABLE "exposures" ADD COLUMN "first_seen_party_id" uuid;--> statement-breakpoint
UPDATE "exposures" SET "first_seen_at" = "first_seen_on"::timestamp at time zone 'Asia/Jakarta', "first_seen_exactness" = 'day' WHERE "first_seen_on" is not null;--> statement-breakpoint
ALTER TABLE "exposures" drop column "first_seen_on";--> statement-breakpoint
ALTER TABLE "exposures" ADD COLUMN "first_seen_on" date GENERATED ALWAYS AS ((first_seen_at at time zone 'Asia/Jakarta')::date) STORED;--> statement-breakpoint
ALTER TABLE "exposures" ADD CONSTRAINT "exposures_first_seen_party_id_organisations_id_fk" FOREIGN KEY ("first_seen_party_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "exposures_seen" ON "exposures" USING btree ("case_id","first_seen_at","id");--> statement-breakpoint
ALTER TABLE "exposure_reports" ADD CONSTRAINT "exposure_reports_event" CHECK ("exposure_reports"."event" in ('reported', 'first_seen', 'closed'));--> statement-breakpoint
ALTER TABLE "exposure_reports" ADD CONSTRAINT "exposure_reports_by_word" CHECK ("exposure_reports"."event" = 'reported' or "exposure_reports"."party_id" is not null and "exposure_reports"."reported_to_id" is null);--> statement-breakpoint
ALTER TABLE "exposures" ADD CONSTRAINT "exposures_first_seen_exactness" CHECK ("exposures"."first_seen_exactness" in ('day', 'minute'));--> statement-breakpoint
ALTER TABLE "exposures" ADD CONSTRAINT "exposures_first_seen" CHECK (("exposures"."first_seen_at" is null) = ("exposures"."first_seen_exactness" is null));
