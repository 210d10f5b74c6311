DROP INDEX "observables_case";--> statement-breakpoint
CREATE INDEX "observables_kept" ON "observables" USING btree ("case_id","recorded_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE dropped_at is null;--> statement-breakpoint
CREATE INDEX "observables_dropped_in_case" ON "observables" USING btree ("case_id","recorded_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE dropped_at is not null;