CREATE TABLE "audit_cosignatures" (
	"size" bigint NOT NULL,
	"witness" text NOT NULL,
	"line" text NOT NULL,
	"signed_at" timestamp (3) with time zone NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "audit_cosignatures_witness_size_pk" PRIMARY KEY("witness","size")
);
--> statement-breakpoint
CREATE TABLE "audit_time_stamps" (
	"size" bigint NOT NULL,
	"authority" text NOT NULL,
	"signer" text NOT NULL,
	"token" "bytea" NOT NULL,
	"stamped_at" timestamp (3) with time zone NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "audit_time_stamps_authority_size_pk" PRIMARY KEY("authority","size")
);
--> statement-breakpoint
CREATE INDEX "audit_cosignatures_of" ON "audit_cosignatures" USING btree ("size");--> statement-breakpoint
CREATE INDEX "audit_time_stamps_of" ON "audit_time_stamps" USING btree ("size");--> statement-breakpoint
do $do$
declare t text;
begin
  foreach t in array array['audit_cosignatures', 'audit_time_stamps'] loop
    execute format('create trigger %I before update or delete or truncate on %I for each statement execute function runut.refuse_change()',
      t || '_append_only', t);
    execute format('alter table %I enable row level security', t);
    -- Like checkpoints they hold no word of any case.
    execute format('create policy sees on %I for select to runut_app using (runut.actor() is not null or runut.job() <> '''')', t);
    execute format('grant select on %I to runut_app', t);
    execute format('create policy keeps on %I for all to runut_worker using (true)', t);
    execute format('grant select, insert on %I to runut_worker', t);
  end loop;
end $do$;
