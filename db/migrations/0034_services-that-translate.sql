CREATE TABLE "translation_services" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"name" text NOT NULL,
	"address" text NOT NULL,
	"up_to" text,
	"sealed_key" text,
	"entered_by" uuid NOT NULL,
	"entered_at" timestamp (3) with time zone NOT NULL,
	"confirmed_by" uuid,
	"confirmed_at" timestamp (3) with time zone,
	"ended_by" uuid,
	"ended_at" timestamp (3) with time zone,
	"end_reason" text,
	CONSTRAINT "translation_services_up_to" CHECK ("translation_services"."up_to" in ('CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT')),
	CONSTRAINT "translation_services_confirmed" CHECK (("translation_services"."confirmed_by" is null) = ("translation_services"."confirmed_at" is null)),
	CONSTRAINT "translation_services_ended" CHECK (("translation_services"."ended_by" is null) = ("translation_services"."ended_at" is null)),
	CONSTRAINT "translation_services_end_reason" CHECK (("translation_services"."ended_at" is null) = ("translation_services"."end_reason" is null))
);
--> statement-breakpoint
ALTER TABLE "translations" ADD COLUMN "service" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "translation_services" ADD CONSTRAINT "translation_services_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translation_services" ADD CONSTRAINT "translation_services_entered_by_people_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translation_services" ADD CONSTRAINT "translation_services_confirmed_by_people_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translation_services" ADD CONSTRAINT "translation_services_ended_by_people_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "translation_services_organisation" ON "translation_services" USING btree ("organisation_id");