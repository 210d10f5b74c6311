CREATE TABLE "evidence_checks" (
	"sha256" text PRIMARY KEY NOT NULL,
	"checked_at" timestamp (3) with time zone NOT NULL,
	"shown" text NOT NULL,
	CONSTRAINT "evidence_checks_shown" CHECK ("evidence_checks"."shown" in ('equal', 'different', 'missing'))
);
--> statement-breakpoint
ALTER TABLE "evidence_checks" ADD CONSTRAINT "evidence_checks_sha256_evidence_blobs_sha256_fk" FOREIGN KEY ("sha256") REFERENCES "public"."evidence_blobs"("sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
alter table evidence_checks enable row level security;
create policy upkeep on evidence_checks for all to runut_app using (runut.job() = 'upkeep') with check (runut.job() = 'upkeep');
grant select, insert on evidence_checks to runut_app;
grant update (checked_at, shown) on evidence_checks to runut_app;
--> statement-breakpoint
-- What the job that looks after bytes must know of evidence, and no more: which digests there are, whether an item still needs
-- them, and when they were last hashed. A policy of its own on the tables would stand in the way of every reader's plan.
create function runut.blobs() returns table (sha256 text, size bigint, needed boolean, checked_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public as $$
  select b.sha256, b.size, exists (select 1 from public.evidence_items i
      where i.sha256 = b.sha256 and i.state in ('held', 'sealed', 'handed_over')), c.checked_at
    from public.evidence_blobs b left join public.evidence_checks c on c.sha256 = b.sha256
    where runut.job() = 'upkeep'
$$;
--> statement-breakpoint
-- The items that rest on these bytes, and whom to tell: the lead of the case and whoever collected the item.
create function runut.items_of_blob(wanted text) returns table (id uuid, case_id uuid, number int, people uuid[])
language sql stable security definer set search_path = pg_catalog, public as $$
  select i.id, i.case_id, i.number, array[c.lead_id, i.collected_by]
    from public.evidence_items i join public.cases c on c.id = i.case_id
    where runut.job() = 'upkeep' and i.sha256 = wanted and i.state in ('held', 'sealed', 'handed_over')
$$;
--> statement-breakpoint
revoke all on function runut.blobs, runut.items_of_blob from public;
grant execute on function runut.blobs, runut.items_of_blob to runut_app;
