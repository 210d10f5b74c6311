import { type Rights, table } from "../rights/table";
import { approvalRules } from "./approval-rules";

/** How many approvers an organisation's statements take is read by its people and set by its administrators, in their own name. */
export const approvalRuleRights: Rights = {
  functions: `
-- Whether this organisation takes two people for such an act in a case of this severity.
create function runut.asks_for_two(of_organisation uuid, what text, severity text) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(array_position(array['low', 'medium', 'high', 'critical'], severity)
    >= array_position(array['low', 'medium', 'high', 'critical'], (select r.from_severity from public.approval_rules r
      where r.organisation_id = of_organisation and r.concerns = what order by r.set_at desc limit 1)), false)
$$;

-- How many people have to approve the newest version of a statement, how many did since it was last returned, and whether the actor is one of them.
-- A deputy and whom they stand in for are one.
create function runut.approvals_counted(of uuid) returns table (needed int, given int, by_oneself boolean)
language sql stable security definer set search_path = pg_catalog, public as $$
  with said as (
    select s.id, s.organisation_id, c.severity, (select v.id from public.statement_versions v where v.statement_id = s.id order by v.number desc limit 1) as version
      from public.statements s join public.cases c on c.id = s.case_id
      where s.id = of
  ), yes as (
    select a.decided_by, a.decided_at from said join public.approvals a on a.statement_id = said.id and a.version_id = said.version and a.decision = 'approved'
      where not exists (select 1 from public.approvals r where r.statement_id = said.id and r.version_id = said.version and r.decision <> 'approved' and r.decided_at > a.decided_at)
  )
  select case when runut.asks_for_two(said.organisation_id, 'statement', said.severity) then 2 else 1 end,
    case when exists (select 1 from yes one join yes other on not runut.same_person(one.decided_by, other.decided_by, least(one.decided_at, other.decided_at))) then 2
      when exists (select 1 from yes) then 1 else 0 end,
    exists (select 1 from yes where runut.is_oneself(decided_by, decided_at))
  from said
$$;

-- The same for who sees the statement because their organisation says it.
create function runut.approvals_of(of uuid) returns table (needed int, given int, by_oneself boolean)
language sql stable security definer set search_path = pg_catalog, public as $$
  select n.* from public.statements s join public.cases c on c.id = s.case_id, runut.approvals_counted(s.id) n
    where s.id = of and s.organisation_id = runut.organisation() and c.readers && runut.principals()
$$;
`,
  tables: [
    "grant execute on function runut.approvals_of to runut_app",
    table(approvalRules, {
      app: { may: "select, insert" },
      appendOnly: true,
      sql: `
create policy sees on approval_rules for select to runut_app using (organisation_id = runut.organisation());
create policy adds on approval_rules for insert to runut_app with check (organisation_id = runut.organisation()
  and 'administrator' = any(runut.roles()) and set_by = runut.actor() and runut.is_now(set_at));`,
    }),
  ],
};
