ALTER TABLE "positions" DROP CONSTRAINT "positions_position";--> statement-breakpoint
ALTER TABLE "positions" ALTER COLUMN "party_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "positions" ADD COLUMN "allegation_id" uuid;--> statement-breakpoint
ALTER TABLE "positions" ADD COLUMN "until" date;--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_case_id_allegation_id_allegations_case_id_id_fk" FOREIGN KEY ("case_id","allegation_id") REFERENCES "public"."allegations"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "position_requests_case_open" ON "position_requests" USING btree ("case_id") WHERE answered_at is null;--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_one_party" CHECK (num_nonnulls("positions"."party_id", "positions"."allegation_id") = 1);--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_until" CHECK ("positions"."until" is null or "positions"."position" = 'still_examining');--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_position" CHECK ("positions"."position" in ('alleges', 'no_answer_yet', 'still_examining', 'acknowledges', 'confirms', 'found_no_sign', 'disputes', 'says_remediated'));