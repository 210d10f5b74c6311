ALTER TABLE "exposure_scores" ALTER COLUMN "assessor" SET DEFAULT '';--> statement-breakpoint
ALTER TABLE "exposure_scores" ADD COLUMN "assessor_id" uuid;--> statement-breakpoint
ALTER TABLE "exposure_scores" ADD CONSTRAINT "exposure_scores_assessor_id_organisations_id_fk" FOREIGN KEY ("assessor_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exposure_scores" ADD CONSTRAINT "exposure_scores_assessor" CHECK ("exposure_scores"."assessor_id" is not null or "exposure_scores"."assessor" <> '');