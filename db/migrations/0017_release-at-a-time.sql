CREATE TABLE "release_stops" (
	"publication_id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"stopped_by" uuid NOT NULL,
	"stopped_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_caseId_id_unique" UNIQUE("case_id","id");--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "release_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "release_stops" ADD CONSTRAINT "release_stops_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_stops" ADD CONSTRAINT "release_stops_stopped_by_people_id_fk" FOREIGN KEY ("stopped_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_stops" ADD CONSTRAINT "release_stops_case_id_publication_id_publications_case_id_id_fk" FOREIGN KEY ("case_id","publication_id") REFERENCES "public"."publications"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "publications_release" ON "publications" USING btree ("release_at") WHERE release_at is not null;