CREATE TABLE "record_digests" (
	"table_name" text NOT NULL,
	"row_key" text NOT NULL,
	"number" integer NOT NULL,
	"event_id" uuid NOT NULL,
	"columns" integer,
	"salt" uuid NOT NULL,
	"digest" "bytea" NOT NULL,
	CONSTRAINT "record_digests_table_name_row_key_number_pk" PRIMARY KEY("table_name","row_key","number")
);
--> statement-breakpoint
CREATE TABLE "record_salts" (
	"table_name" text NOT NULL,
	"row_key" text NOT NULL,
	"column_name" text NOT NULL,
	"salt" uuid NOT NULL,
	CONSTRAINT "record_salts_table_name_row_key_column_name_pk" PRIMARY KEY("table_name","row_key","column_name")
);
--> statement-breakpoint
ALTER TABLE "audit_events" ALTER COLUMN "format" SET DEFAULT 2;--> statement-breakpoint
ALTER TABLE "audit_events" ADD COLUMN "records" text;--> statement-breakpoint
CREATE INDEX "record_digests_event" ON "record_digests" USING btree ("event_id");