CREATE TABLE "evidence_scans" (
	"sha256" text PRIMARY KEY NOT NULL,
	"found" text NOT NULL,
	"signature" text,
	"scanner" text NOT NULL,
	"scanned_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "evidence_scans_found" CHECK ("evidence_scans"."found" in ('clean', 'infected', 'too_large')),
	CONSTRAINT "evidence_scans_signature" CHECK (("evidence_scans"."found" = 'infected') = ("evidence_scans"."signature" is not null))
);
--> statement-breakpoint
ALTER TABLE "evidence_scans" ADD CONSTRAINT "evidence_scans_sha256_evidence_blobs_sha256_fk" FOREIGN KEY ("sha256") REFERENCES "public"."evidence_blobs"("sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
alter table evidence_scans enable row level security;
-- Whoever sees an item sees what was found in its bytes.
create policy sees on evidence_scans for select to runut_app
  using (exists (select 1 from evidence_items e where e.sha256 = evidence_scans.sha256));
create policy upkeep on evidence_scans for all to runut_app using (runut.job() = 'upkeep') with check (runut.job() = 'upkeep');
grant select, insert on evidence_scans to runut_app;
grant update (found, signature, scanner, scanned_at) on evidence_scans to runut_app;
--> statement-breakpoint
-- The bytes that the job has to show to the scanner, all or those of one digest: what it was not shown, and, with the name of the
-- scanner that there is now, also what another one was shown, longest ago first. A digest lies between '' and 'g', and is found
-- by its index also where the plan does not know which is wanted.
create function runut.blobs_to_scan(wanted text default null, now_with text default null)
returns table (sha256 text, size bigint, found text, signature text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select b.sha256, b.size, s.found, s.signature
    from public.evidence_blobs b left join public.evidence_scans s on s.sha256 = b.sha256
    where runut.job() = 'upkeep' and b.sha256 between coalesce(wanted, '') and coalesce(wanted, 'g')
      and (s.sha256 is null or s.scanner <> now_with)
      and exists (select 1 from public.evidence_items i
        where i.sha256 = b.sha256 and i.state in ('held', 'sealed', 'handed_over'))
    order by s.scanned_at nulls first, b.held_at
$$;
--> statement-breakpoint
revoke all on function runut.blobs_to_scan from public;
grant execute on function runut.blobs_to_scan to runut_app;
