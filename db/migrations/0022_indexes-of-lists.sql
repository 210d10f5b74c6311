CREATE INDEX "audit_events_kind" ON "audit_events" USING btree ("subject_kind","at","id");--> statement-breakpoint
CREATE INDEX "audit_events_role" ON "audit_events" USING btree ("role","at","id");--> statement-breakpoint
CREATE INDEX "evidence_items_taken_in" ON "evidence_items" USING btree ("collected_at","id");--> statement-breakpoint
CREATE INDEX "evidence_items_state" ON "evidence_items" USING btree ("state","collected_at","id");--> statement-breakpoint
CREATE INDEX "evidence_items_label" ON "evidence_items" USING btree ("label","collected_at","id");--> statement-breakpoint
CREATE INDEX "evidence_items_holder" ON "evidence_items" USING btree ("holder_id","collected_at","id");--> statement-breakpoint
CREATE INDEX "evidence_items_keeper" ON "evidence_items" USING btree ("keeper_id","collected_at","id");--> statement-breakpoint
CREATE INDEX "evidence_items_physical" ON "evidence_items" USING btree ("collected_at","id") WHERE kind = 'physical';--> statement-breakpoint
CREATE INDEX "statements_kind_updated" ON "statements" USING btree ("kind","updated_at","id");--> statement-breakpoint
CREATE INDEX "statements_language_updated" ON "statements" USING btree ("language","updated_at","id");