DROP INDEX "allegations_status_logged";--> statement-breakpoint
DROP INDEX "audit_events_case";--> statement-breakpoint
DROP INDEX "audit_events_actor";--> statement-breakpoint
DROP INDEX "cases_updated";--> statement-breakpoint
DROP INDEX "cases_status_updated";--> statement-breakpoint
DROP INDEX "cases_severity_updated";--> statement-breakpoint
DROP INDEX "cases_opened";--> statement-breakpoint
DROP INDEX "notices_person";--> statement-breakpoint
DROP INDEX "publications_slug";--> statement-breakpoint
DROP INDEX "timeline_entries_case";--> statement-breakpoint
CREATE INDEX "allegations_status_logged" ON "allegations" USING btree ("status","logged_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "audit_events_case" ON "audit_events" USING btree ("case_id","at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "audit_events_actor" ON "audit_events" USING btree ("actor_id","at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "cases_updated" ON "cases" USING btree ("updated_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "cases_status_updated" ON "cases" USING btree ("status","updated_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "cases_severity_updated" ON "cases" USING btree ("severity","updated_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "cases_opened" ON "cases" USING btree ("opened_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "notices_person" ON "notices" USING btree ("person_id","created_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "publications_slug" ON "publications" USING btree ("slug","language","published_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "timeline_entries_case" ON "timeline_entries" USING btree ("case_id","occurred_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);