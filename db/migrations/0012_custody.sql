ALTER TABLE "custody_entries" DROP CONSTRAINT "custody_entries_act";--> statement-breakpoint
ALTER TABLE "custody_entries" ADD COLUMN "to_person_id" uuid;--> statement-breakpoint
ALTER TABLE "custody_entries" ADD COLUMN "to_party" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "custody_entries" ADD COLUMN "seal_number" text;--> statement-breakpoint
ALTER TABLE "custody_entries" ADD COLUMN "authority" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "custody_entries" ADD COLUMN "other_item_id" uuid;--> statement-breakpoint
ALTER TABLE "custody_entries" ADD COLUMN "referral_id" uuid;--> statement-breakpoint
ALTER TABLE "evidence_items" ADD COLUMN "descent" text;--> statement-breakpoint
ALTER TABLE "evidence_items" ADD COLUMN "keeper_id" uuid;--> statement-breakpoint
-- What was taken in before is kept by whoever took it in.
UPDATE "evidence_items" SET "keeper_id" = "collected_by";--> statement-breakpoint
ALTER TABLE "evidence_items" ALTER COLUMN "keeper_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "evidence_items" ALTER COLUMN "keeper_id" SET DEFAULT runut.actor();--> statement-breakpoint
ALTER TABLE "evidence_items" ADD COLUMN "seal_number" text;--> statement-breakpoint
ALTER TABLE "evidence_items" ADD COLUMN "hold_authority" text;--> statement-breakpoint
ALTER TABLE "evidence_items" ADD COLUMN "offered_to_id" uuid;--> statement-breakpoint
ALTER TABLE "evidence_items" ADD COLUMN "offer_kind" text;--> statement-breakpoint
ALTER TABLE "evidence_items" ADD COLUMN "disposal_proposed_by" uuid;--> statement-breakpoint
ALTER TABLE "custody_entries" ADD CONSTRAINT "custody_entries_to_person_id_people_id_fk" FOREIGN KEY ("to_person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "custody_entries" ADD CONSTRAINT "custody_entries_other_item_id_evidence_items_id_fk" FOREIGN KEY ("other_item_id") REFERENCES "public"."evidence_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "custody_entries" ADD CONSTRAINT "custody_entries_referral_id_referrals_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referrals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_items" ADD CONSTRAINT "evidence_items_parent_id_evidence_items_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."evidence_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_items" ADD CONSTRAINT "evidence_items_keeper_id_people_id_fk" FOREIGN KEY ("keeper_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_items" ADD CONSTRAINT "evidence_items_offered_to_id_people_id_fk" FOREIGN KEY ("offered_to_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_items" ADD CONSTRAINT "evidence_items_disposal_proposed_by_people_id_fk" FOREIGN KEY ("disposal_proposed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "evidence_items_parent" ON "evidence_items" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "evidence_items_offered_to" ON "evidence_items" USING btree ("offered_to_id");--> statement-breakpoint
ALTER TABLE "custody_entries" ADD CONSTRAINT "custody_entries_act" CHECK ("custody_entries"."act" in ('collected', 'received', 'sealed', 'unsealed', 'viewed', 'copied', 'downloaded', 'offered', 'accepted', 'refused', 'returned', 'verified', 'hold_placed', 'hold_lifted', 'disposed', 'derived', 'withdrawn', 'disposal_proposed', 'disposal_dropped'));--> statement-breakpoint
ALTER TABLE "evidence_items" ADD CONSTRAINT "evidence_items_descent" CHECK ("evidence_items"."descent" in ('copy', 'derived'));--> statement-breakpoint
ALTER TABLE "evidence_items" ADD CONSTRAINT "evidence_items_offer_kind" CHECK ("evidence_items"."offer_kind" in ('hand_over', 'return'));--> statement-breakpoint
ALTER TABLE "evidence_items" ADD CONSTRAINT "evidence_items_lineage" CHECK (("evidence_items"."parent_id" is null) = ("evidence_items"."descent" is null));--> statement-breakpoint
ALTER TABLE "evidence_items" ADD CONSTRAINT "evidence_items_seal" CHECK ("evidence_items"."state" <> 'sealed' or "evidence_items"."seal_number" is not null);--> statement-breakpoint
ALTER TABLE "evidence_items" ADD CONSTRAINT "evidence_items_offer" CHECK (("evidence_items"."offered_to_id" is null) = ("evidence_items"."offer_kind" is null));--> statement-breakpoint
ALTER TABLE "evidence_items" ADD CONSTRAINT "evidence_items_hold" CHECK ("evidence_items"."state" <> 'disposed' or "evidence_items"."hold_authority" is null);