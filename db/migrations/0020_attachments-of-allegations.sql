ALTER TABLE "source_answers" ADD CONSTRAINT "source_answers_of_allegation" UNIQUE("allegation_id","id");--> statement-breakpoint
CREATE TABLE "allegation_attachments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"allegation_id" uuid NOT NULL,
	"number" integer DEFAULT 0 NOT NULL,
	"direction" text NOT NULL,
	"answer_id" uuid,
	"sha256" text NOT NULL,
	"size" bigint NOT NULL,
	"file_name" text NOT NULL,
	"media_type" text,
	"added_by" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "allegation_attachments_direction" CHECK ("allegation_attachments"."direction" in ('received', 'sent')),
	CONSTRAINT "allegation_attachments_answer" CHECK (("allegation_attachments"."direction" = 'sent') = ("allegation_attachments"."answer_id" is not null))
);
--> statement-breakpointCREATE TABLE "attachment_looks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"attachment_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"shown" text NOT NULL,
	"looked_by" uuid NOT NULL,
	"looked_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "attachment_looks_shown" CHECK ("attachment_looks"."shown" in ('equal', 'different', 'missing'))
);
--> statement-breakpointALTER TABLE "allegation_attachments" ADD CONSTRAINT "allegation_attachments_allegation_id_allegations_id_fk" FOREIGN KEY ("allegation_id") REFERENCES "public"."allegations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpointALTER TABLE "allegation_attachments" ADD CONSTRAINT "allegation_attachments_sha256_evidence_blobs_sha256_fk" FOREIGN KEY ("sha256") REFERENCES "public"."evidence_blobs"("sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpointALTER TABLE "allegation_attachments" ADD CONSTRAINT "allegation_attachments_added_by_people_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpointALTER TABLE "allegation_attachments" ADD CONSTRAINT "allegation_attachments_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpointALTER TABLE "allegation_attachments" ADD CONSTRAINT "allegation_attachments_answer_of_allegation" FOREIGN KEY ("allegation_id","answer_id") REFERENCES "public"."source_answers"("allegation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpointALTER TABLE "attachment_looks" ADD CONSTRAINT "attachment_looks_attachment_id_allegation_attachments_id_fk" FOREIGN KEY ("attachment_id") REFERENCES "public"."allegation_attachments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpointALTER TABLE "attachment_looks" ADD CONSTRAINT "attachment_looks_looked_by_people_id_fk" FOREIGN KEY ("looked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpointCREATE UNIQUE INDEX "allegation_attachments_number" ON "allegation_attachments" USING btree ("allegation_id","number");--> statement-breakpointCREATE INDEX "allegation_attachments_sha256" ON "allegation_attachments" USING btree ("sha256");--> statement-breakpointCREATE INDEX "attachment_looks_attachment" ON "attachment_looks" USING btree ("attachment_id");