CREATE TABLE "mails" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"subscription_id" uuid NOT NULL,
	"publication_id" uuid,
	"decided_at" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "subscriptions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"address_key" text NOT NULL,
	"token_hash" text NOT NULL,
	"sealed" text NOT NULL,
	"language" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"confirmed_at" timestamp (3) with time zone,
	CONSTRAINT "subscriptions_addressKey_unique" UNIQUE("address_key"),
	CONSTRAINT "subscriptions_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "subscriptions_language" CHECK ("subscriptions"."language" in ('id', 'en', 'zh', 'ja', 'ar', 'fr'))
);
--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_subscription_id_subscriptions_id_fk" FOREIGN KEY ("subscription_id") REFERENCES "public"."subscriptions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "mails_publication" ON "mails" USING btree ("publication_id","subscription_id");--> statement-breakpoint
CREATE UNIQUE INDEX "mails_asking" ON "mails" USING btree ("subscription_id") WHERE publication_id is null;--> statement-breakpoint
CREATE INDEX "mails_subscription" ON "mails" USING btree ("subscription_id");--> statement-breakpoint
CREATE INDEX "mails_due" ON "mails" USING btree ("due_at") WHERE sent_at is null and ended_at is null;--> statement-breakpoint
CREATE INDEX "mails_decided" ON "mails" USING btree ("decided_at");--> statement-breakpoint
CREATE INDEX "subscriptions_unconfirmed" ON "subscriptions" USING btree ("asked_at") WHERE confirmed_at is null;--> statement-breakpoint
CREATE INDEX "subscriptions_confirmed" ON "subscriptions" USING btree ("confirmed_at") WHERE confirmed_at is not null;