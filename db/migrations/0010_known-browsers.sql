ALTER TABLE "invitations" ADD COLUMN "authenticator_lost" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "known_devices" ADD COLUMN "used_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "known_devices" ADD COLUMN "browser" text;