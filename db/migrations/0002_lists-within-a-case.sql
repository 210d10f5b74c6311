DROP INDEX "allegations_case";--> statement-breakpoint
DROP INDEX "closures_case";--> statement-breakpoint
DROP INDEX "given_case";--> statement-breakpoint
DROP INDEX "deadlines_case";--> statement-breakpoint
CREATE INDEX "position_requests_claim" ON "position_requests" USING btree ("claim_id","party_id");--> statement-breakpoint
CREATE INDEX "evidence_items_case_sha256" ON "evidence_items" USING btree ("case_id","sha256");--> statement-breakpoint
CREATE INDEX "timeline_entries_workstream" ON "timeline_entries" USING btree ("case_id","workstream","occurred_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "timeline_entries_event" ON "timeline_entries" USING btree ("case_id","event","occurred_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE event is not null;--> statement-breakpoint
CREATE INDEX "allegations_case" ON "allegations" USING btree ("case_id","logged_at","id");--> statement-breakpoint
CREATE INDEX "closures_case" ON "closures" USING btree ("case_id","signed_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "given_case" ON "given" USING btree ("case_id","given_at","id");--> statement-breakpoint
CREATE INDEX "deadlines_case" ON "deadlines" USING btree ("case_id",(ending is not null),"due_at","id");