CREATE TABLE "claim_endings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"into_id" uuid,
	"reason" text NOT NULL,
	"ended_by" uuid NOT NULL,
	"ended_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "claim_endings_kind" CHECK ("claim_endings"."kind" in ('merged', 'split')),
	CONSTRAINT "claim_endings_into" CHECK (("claim_endings"."kind" = 'merged') = ("claim_endings"."into_id" is not null)),
	CONSTRAINT "claim_endings_another" CHECK ("claim_endings"."into_id" <> "claim_endings"."claim_id")
);--> statement-breakpoint
CREATE TABLE "position_evidence" (
	"case_id" uuid NOT NULL,
	"position_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	CONSTRAINT "position_evidence_position_id_item_id_pk" PRIMARY KEY("position_id","item_id")
);--> statement-breakpoint
CREATE TABLE "position_reminders" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"request_id" uuid NOT NULL,
	"reminded_on" date NOT NULL,
	"channel" text NOT NULL,
	"words" text NOT NULL,
	"reminded_by" uuid NOT NULL,
	"reminded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "position_reminders_channel" CHECK ("position_reminders"."channel" in ('letter', 'e_mail', 'phone', 'meeting', 'press_release', 'interview', 'website', 'social_media', 'runut', 'other'))
);--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "split_from_id" uuid;--> statement-breakpoint
ALTER TABLE "positions" ADD COLUMN "channel" text;--> statement-breakpoint
ALTER TABLE "position_requests" ADD CONSTRAINT "position_requests_caseId_id_unique" UNIQUE("case_id","id");--> statement-breakpoint
ALTER TABLE "claim_endings" ADD CONSTRAINT "claim_endings_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_endings" ADD CONSTRAINT "claim_endings_ended_by_people_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_endings" ADD CONSTRAINT "claim_endings_case_id_claim_id_claims_case_id_id_fk" FOREIGN KEY ("case_id","claim_id") REFERENCES "public"."claims"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_endings" ADD CONSTRAINT "claim_endings_case_id_into_id_claims_case_id_id_fk" FOREIGN KEY ("case_id","into_id") REFERENCES "public"."claims"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "position_evidence" ADD CONSTRAINT "position_evidence_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "position_evidence" ADD CONSTRAINT "position_evidence_case_id_position_id_positions_case_id_id_fk" FOREIGN KEY ("case_id","position_id") REFERENCES "public"."positions"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "position_evidence" ADD CONSTRAINT "position_evidence_case_id_item_id_evidence_items_case_id_id_fk" FOREIGN KEY ("case_id","item_id") REFERENCES "public"."evidence_items"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "position_reminders" ADD CONSTRAINT "position_reminders_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "position_reminders" ADD CONSTRAINT "position_reminders_reminded_by_people_id_fk" FOREIGN KEY ("reminded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "position_reminders" ADD CONSTRAINT "position_reminders_case_id_request_id_position_requests_case_id_id_fk" FOREIGN KEY ("case_id","request_id") REFERENCES "public"."position_requests"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "claim_endings_claim" ON "claim_endings" USING btree ("claim_id");--> statement-breakpoint
CREATE INDEX "claim_endings_into_claim" ON "claim_endings" USING btree ("into_id") WHERE into_id is not null;--> statement-breakpoint
CREATE INDEX "claim_endings_case" ON "claim_endings" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "position_evidence_item" ON "position_evidence" USING btree ("item_id");--> statement-breakpoint
CREATE INDEX "position_evidence_case" ON "position_evidence" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "position_reminders_request" ON "position_reminders" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "position_reminders_case" ON "position_reminders" USING btree ("case_id");--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_case_id_split_from_id_claims_case_id_id_fk" FOREIGN KEY ("case_id","split_from_id") REFERENCES "public"."claims"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "claims_split" ON "claims" USING btree ("split_from_id") WHERE split_from_id is not null;--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_channel" CHECK ("positions"."channel" in ('letter', 'e_mail', 'phone', 'meeting', 'press_release', 'interview', 'website', 'social_media', 'runut', 'other'));