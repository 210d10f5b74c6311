-- What waited under the old names waited for half a day at most.
DELETE FROM "kept_forms";--> statement-breakpoint
ALTER TABLE "kept_forms" ADD COLUMN "person_id" uuid NOT NULL;--> statement-breakpoint
ALTER TABLE "kept_forms" ADD COLUMN "page" text NOT NULL;--> statement-breakpoint
ALTER TABLE "kept_forms" ADD CONSTRAINT "kept_forms_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "kept_forms_page" ON "kept_forms" USING btree ("person_id","page");