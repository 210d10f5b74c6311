DROP INDEX "positions_case";--> statement-breakpoint
DROP INDEX "exposure_retest_results_case";--> statement-breakpoint
DROP INDEX "publications_case";--> statement-breakpoint
DROP INDEX "exposure_steps_case";--> statement-breakpoint
DROP INDEX "findings_case";--> statement-breakpoint
CREATE INDEX "allegations_received" ON "allegations" USING btree ("case_id","received_on","id") WHERE case_id is not null;--> statement-breakpoint
CREATE INDEX "referral_events_case" ON "referral_events" USING btree ("case_id","occurred_on","id");--> statement-breakpoint
CREATE INDEX "exposure_retests_case" ON "exposure_retests" USING btree ("case_id","planned_for","id");--> statement-breakpoint
CREATE INDEX "exposures_seen" ON "exposures" USING btree ("case_id","first_seen_on","id");--> statement-breakpoint
CREATE INDEX "positions_case" ON "positions" USING btree ("case_id","said_on","id");--> statement-breakpoint
CREATE INDEX "exposure_retest_results_case" ON "exposure_retest_results" USING btree ("case_id","tested_at","id");--> statement-breakpoint
CREATE INDEX "publications_case" ON "publications" USING btree ("case_id",coalesce(release_at, published_at),"id");--> statement-breakpoint
CREATE INDEX "exposure_steps_case" ON "exposure_steps" USING btree ("case_id","occurred_at","id");--> statement-breakpoint
CREATE INDEX "findings_case" ON "findings" USING btree ("case_id","made_at","id");