ALTER TABLE "recommendation_grounds" DROP CONSTRAINT "recommendation_grounds_once";--> statement-breakpoint
ALTER TABLE "amendments" DROP CONSTRAINT "amendments_kind";--> statement-breakpoint
ALTER TABLE "case_template_items" DROP CONSTRAINT "case_template_items_part";--> statement-breakpoint
ALTER TABLE "recommendation_grounds" DROP CONSTRAINT "recommendation_grounds_one";--> statement-breakpoint
DROP INDEX "assessment_steps_case";--> statement-breakpoint
ALTER TABLE "recommendation_grounds" ADD COLUMN "result_id" uuid;--> statement-breakpoint
ALTER TABLE "recommendation_grounds" ADD CONSTRAINT "recommendation_grounds_case_id_result_id_assessment_results_case_id_id_fk" FOREIGN KEY ("case_id","result_id") REFERENCES "public"."assessment_results"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "recommendation_grounds_result" ON "recommendation_grounds" USING btree ("result_id");--> statement-breakpoint
CREATE INDEX "assessment_steps_case" ON "assessment_steps" USING btree ("case_id","occurred_at","id");--> statement-breakpoint
ALTER TABLE "recommendation_grounds" ADD CONSTRAINT "recommendation_grounds_once" UNIQUE NULLS NOT DISTINCT("recommendation_id","exposure_id","finding_id","result_id");--> statement-breakpoint
ALTER TABLE "amendments" ADD CONSTRAINT "amendments_kind" CHECK ("amendments"."kind" in ('case', 'claim', 'system', 'exposure', 'assessment', 'timeline', 'organisation', 'source'));--> statement-breakpoint
ALTER TABLE "case_template_items" ADD CONSTRAINT "case_template_items_part" CHECK ("case_template_items"."part" in ('claim', 'task', 'deadline', 'assessment'));--> statement-breakpoint
ALTER TABLE "recommendation_grounds" ADD CONSTRAINT "recommendation_grounds_one" CHECK (num_nonnulls("recommendation_grounds"."exposure_id", "recommendation_grounds"."finding_id", "recommendation_grounds"."result_id") = 1);