import { caseRecord } from "../rights/case-record";
import type { Rights } from "../rights/table";
import { claimEndings } from "./claim-endings";

/** A claim that was merged or split is worked no further: what is found and asked from then on is found and asked of what it became. */
export const claimEndingRights: Rights = {
  functions: `
-- Whether a claim of a case that the actor reads was merged or split.
create function runut.is_ended(of uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from public.claim_endings e join public.cases c on c.id = e.case_id where e.claim_id = of and c.readers && runut.principals())
$$;

-- A claim and all that were merged into it, one after the other.
create function runut.claims_merged_in(of uuid) returns setof uuid language sql stable security definer set search_path = pg_catalog, public as $$
  with recursive gone(id) as (select of union select e.claim_id from public.claim_endings e join gone g on e.into_id = g.id)
  select id from gone
$$;

-- The claims of which a word on this one answers what was asked: itself, those that were merged into it or that it was merged into, and the whole that each of them is a part of. Who does not read the case, and was asked on one claim alone, answers that one.
create function runut.claims_answered_with(of uuid) returns setof uuid language sql stable security definer set search_path = pg_catalog, public as $$
  with recursive answered(id) as (select of union select near.id from answered a, lateral (
      select e.claim_id, e.case_id from public.claim_endings e where e.into_id = a.id
      union all select e.into_id, e.case_id from public.claim_endings e where e.claim_id = a.id and e.into_id is not null
      union all select k.split_from_id, k.case_id from public.claims k where k.id = a.id and k.split_from_id is not null) near(id, case_id)
    join public.cases c on c.id = near.case_id and c.readers && runut.principals())
  select id from answered
$$;

-- The published and handed-over statements, and those that wait for their moment, that rest on a finding on a claim which was merged into one of which something else was found.
create function runut.flag_merged() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  insert into public.statement_flags (case_id, statement_id, cause, cause_id, raised_by, raised_at, due_at)
    select distinct on (s.id) new.case_id, s.id, 'finding', f.id, runut.actor(), now(), now() + interval '24 hours'
    from public.findings f
      join public.statements s on s.case_id = new.case_id and s.state in ('published', 'scheduled', 'handed_over')
      join public.sentences t on t.basis = 'finding'
        and t.version_id = runut.version_out(s.id, s.state)
      join public.findings o on o.id = t.basis_id and o.claim_id in (select runut.claims_merged_in(new.claim_id))
    where f.claim_id = new.into_id and f.verdict <> o.verdict
      and not exists (select from public.findings later where later.claim_id = f.claim_id and later.revision > f.revision)
    on conflict do nothing;
  return null;
end $$;
`,
  tables: [
    "grant execute on function runut.is_ended, runut.claims_answered_with to runut_app",
    caseRecord(claimEndings, {
      kind: "claim",
      author: "endedBy",
      appendOnly: true,
      removable: ["reason"],
      sql: `
create policy of_standing_claims on claim_endings as restrictive for insert to runut_app
  with check (runut.roles() && array['investigator', 'coordinator'] and (into_id is null or not runut.is_ended(into_id)));
create trigger claim_endings_flag_statements after insert on claim_endings for each row
  when (new.into_id is not null) execute function runut.flag_merged();`,
    }),
    `create policy on_standing_claims on findings as restrictive for insert to runut_app with check (not runut.is_ended(claim_id))`,
    `create policy on_standing_claims on position_requests as restrictive for insert to runut_app with check (not runut.is_ended(claim_id))`,
  ],
};
