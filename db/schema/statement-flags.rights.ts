import { caseRecord, changedInOwnName, justWritten, traced } from "../rights/case-record";
import type { Rights } from "../rights/table";
import { statementFlags } from "./statement-flags";

/** A flag is raised by what changes, never by hand, and ends with a correction, with a release that is stopped, or with the word of an approver that the statement stands. */
export const statementFlagRights: Rights = {
  functions: `
-- The version of a statement that left the organisation, or is to leave it at its moment.
create function runut.version_out(statement uuid, state text) returns uuid language sql stable security definer set search_path = pg_catalog, public as $$
  select case when state = 'handed_over'
    then (select h.version_id from public.statement_hand_overs h where h.statement_id = statement order by h.recorded_at desc limit 1)
    else (select p.version_id from public.publications p where p.statement_id = statement order by p.published_at desc limit 1) end
$$;

-- The published and handed-over statements of a case, and those that wait for their moment, whose text rests on this record's forerunners and which it bears on.
create function runut.flag_statements() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  told record;
begin
  for told in select s.id from public.statements s where s.case_id = new.case_id and s.state in ('published', 'scheduled', 'handed_over') and exists (
    select 1 from public.sentences t
      where t.version_id = runut.version_out(s.id, s.state)
      and case tg_argv[0]
        when 'finding' then t.basis = 'finding' and exists (select 1 from public.findings f
          where f.id = t.basis_id and f.id <> new.id and f.claim_id in (select runut.claims_merged_in((to_jsonb(new) ->> 'claim_id')::uuid)))
        -- That an exposure was there stays so, whatever becomes of it.
        else t.basis = 'exposure' and t.basis_id::text = to_jsonb(new) ->> 'exposure_id'
            and (t.use = 'is_open' and to_jsonb(new) ->> 'state' not in ('open', 'reopened')
              or t.use = 'is_closed' and to_jsonb(new) ->> 'state' not in ('closed', 'retested_closed'))
          or t.basis = 'exposure_step' and to_jsonb(new) ->> 'state' = 'reopened' and exists (select 1 from public.exposure_steps e
            where e.id = t.basis_id and e.state in ('closed', 'retested_closed') and e.exposure_id::text = to_jsonb(new) ->> 'exposure_id')
      end)
  loop
    insert into public.statement_flags (case_id, statement_id, cause, cause_id, raised_by, raised_at, due_at)
      values (new.case_id, told.id, tg_argv[0], new.id, runut.actor(), now(), now() + interval '24 hours')
      on conflict do nothing;
  end loop;
  return null;
end $$;

-- Whom the flags concern that this record raised: who drafted, published or handed over what rests on its forerunners, whoever's statement it is.
create function runut.concerned_by(record uuid) returns table (flag uuid, number int, person uuid)
language sql stable security definer set search_path = pg_catalog, public as $$
  select f.id, s.number, whom.id from public.statement_flags f
    join public.statements s on s.id = f.statement_id
    cross join lateral (select s.drafted_by as id union
      select p.published_by from public.publications p where p.statement_id = s.id union
      select h.recorded_by from public.statement_hand_overs h where h.statement_id = s.id union
      select a.decided_by from public.approvals a where a.statement_id = s.id and a.decision = 'approved') whom
    where f.cause_id = record and f.raised_by = runut.actor()
$$;
`,
  tables: [
    "grant execute on function runut.concerned_by to runut_app",
    caseRecord(statementFlags, {
      kind: "statement",
      changes: ["ending", "endReason", "endedBy", "endedAt"],
      sql: `
create policy ours on statement_flags as restrictive for select to runut_app
  using (exists (select 1 from statements s where s.id = statement_flags.statement_id and s.organisation_id = runut.organisation() offset 0));
create policy by_what_changed on statement_flags as restrictive for insert to runut_app with check (false);
create policy once on statement_flags as restrictive for update to runut_app using (ending is null and (exists (
  select 1 from statements s where s.id = statement_flags.statement_id and s.organisation_id = runut.organisation() offset 0))) with check (true);
${changedInOwnName("statement_flags", "ended_by")}
${traced("statement_flags_end", {
  on: "update of ending on statement_flags",
  when: "true",
  holds: `case $2.ending
    when 'stopped' then exists (select 1 from public.release_stops r join public.publications p on p.id = r.publication_id
      where p.statement_id = $2.statement_id and r.xmin = pg_current_xact_id()::xid)
    when 'stands' then btrim($2.end_reason) <> '' and 'approver' = any(runut.roles())
    else exists (select 1 from public.statements where id = $2.statement_id and state in ('corrected', 'retracted') and ${justWritten})
      or exists (select 1 from public.statement_hand_overs h join public.statements c on c.id = h.statement_id
        join public.statements before on before.id = c.corrects_id
        where before.id = $2.statement_id and before.state = 'handed_over' and h.xmin = pg_current_xact_id()::xid)
    end`,
})}`,
    }),
    "create trigger findings_flag_statements after insert on findings for each row execute function runut.flag_statements('finding')",
    "create trigger exposure_steps_flag_statements after insert on exposure_steps for each row execute function runut.flag_statements('exposure')",
  ],
};
