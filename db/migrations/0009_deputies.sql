CREATE TABLE "deputies" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"for_id" uuid NOT NULL,
	"role" text NOT NULL,
	"begins_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"appointed_at" timestamp (3) with time zone NOT NULL,
	"appointed_by" uuid NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ended_by" uuid,
	CONSTRAINT "deputies_as_granted" UNIQUE("id","person_id","role"),
	CONSTRAINT "deputies_role" CHECK ("deputies"."role" in ('coordinator', 'approver')),
	CONSTRAINT "deputies_of_another" CHECK ("deputies"."person_id" <> "deputies"."for_id"),
	CONSTRAINT "deputies_for_a_time" CHECK ("deputies"."ends_at" > "deputies"."begins_at" and "deputies"."ends_at" <= "deputies"."begins_at" + interval '1 year')
);
--> statement-breakpoint
ALTER TABLE "grants" ADD COLUMN "deputy_id" uuid;--> statement-breakpoint
ALTER TABLE "approvals" ADD COLUMN "for_id" uuid;--> statement-breakpoint
ALTER TABLE "deputies" ADD CONSTRAINT "deputies_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deputies" ADD CONSTRAINT "deputies_for_id_people_id_fk" FOREIGN KEY ("for_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deputies" ADD CONSTRAINT "deputies_appointed_by_people_id_fk" FOREIGN KEY ("appointed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deputies" ADD CONSTRAINT "deputies_ended_by_people_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "deputies_person" ON "deputies" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "deputies_for" ON "deputies" USING btree ("for_id");--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_to_a_deputy" FOREIGN KEY ("deputy_id","person_id","gives") REFERENCES "public"."deputies"("id","person_id","role") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_for_id_people_id_fk" FOREIGN KEY ("for_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "evidence_items_kept" ON "evidence_items" USING btree ("keeper_id","case_id") WHERE offered_to_id is null;--> statement-breakpoint
CREATE INDEX "grants_deputy" ON "grants" USING btree ("deputy_id");