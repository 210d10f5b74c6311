import { caseRecord, changedInOwnName, traced } from "../rights/case-record";
import type { Rights } from "../rights/table";
import { jointDecisions, statementShares } from "./statement-shares";

const isOurs = (statementId: string): string =>
  `exists (select 1 from statements s where s.id = ${statementId} and s.organisation_id = runut.organisation() offset 0)`;

/** A version is shared by the organisation that speaks, with one on the case; whom it was shared with sees the share while it lasts, and nothing else of the statement. */
export const statementShareRights: Rights = {
  functions: `
-- The organisations in whose name a statement is said beside the one that drafted it: with which a version of it is shared for joint approval.
create function runut.joint_with(of uuid) returns setof uuid
language sql stable security definer set search_path = pg_catalog, public as $$
  select distinct organisation_id from public.statement_shares where statement_id = of and purpose = 'joint_approval' and ended_at is null
$$;

-- Whether a statement is one of the actor's organisation.
create function runut.says(statement uuid) returns boolean language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  return exists (select 1 from public.statements s where s.id = statement and s.organisation_id = runut.organisation());
end $$;

-- Whether every organisation that is named in a statement has approved exactly this version of it.
create function runut.is_agreed(of uuid, version uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select not exists (select 1 from runut.joint_with(of) party where 'approved' is distinct from (
    select j.decision from public.joint_decisions j join public.statement_shares h on h.id = j.share_id
      where j.version_id = is_agreed.version and h.organisation_id = party and h.ended_at is null
      order by j.decided_at desc limit 1))
$$;

-- What became of the text that was shared with the actor's organisation: it still waits, was changed since, or is not worked on any more; null of any other share.
create function runut.stands_shared(share uuid) returns text
language sql stable security definer set search_path = pg_catalog, public as $$
  select case when s.state not in ('draft', 'in_review', 'approved') then 'over'
      when exists (select 1 from public.statement_versions n where n.statement_id = s.id and n.number > v.number) then 'changed'
      else 'waits' end
    from public.statement_shares h join public.statements s on s.id = h.statement_id
      join public.statement_versions v on v.id = h.version_id join public.cases c on c.id = h.case_id
    where h.id = share and h.ended_at is null and h.organisation_id = runut.organisation()
      and c.readers && runut.principals() and 'statement' = any(runut.reads())
$$;

-- Who drafted, wrote and shared what was shared with the actor's organisation, to be told of its decision.
create function runut.writers_of_shared(share uuid) returns setof uuid
language sql stable security definer set search_path = pg_catalog, public as $$
  select distinct whom.id from public.statement_shares h join public.statements s on s.id = h.statement_id
      join public.statement_versions v on v.id = h.version_id
      cross join lateral (values (s.drafted_by), (v.written_by), (h.shared_by)) whom(id)
    where h.id = share and h.ended_at is null and h.organisation_id = runut.organisation()
$$;

-- What is shared is the newest version of its statement. Asked past row security, whose answer on versions depends on shares.
create function runut.check_share() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if new.version_id is distinct from (select v.id from public.statement_versions v where v.statement_id = new.statement_id order by v.number desc limit 1) then
    raise exception 'the newest version is shared' using errcode = 'check_violation';
  end if;
  return new;
end $$;

-- What was changed since it was shared, or is out, is decided on no more.
create function runut.check_joint_decision() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if runut.stands_shared(new.share_id) is distinct from 'waits' then
    raise exception 'a joint decision is on the newest version' using errcode = 'check_violation';
  end if;
  return new;
end $$;
`,
  tables: [
    "grant execute on function runut.says, runut.stands_shared, runut.writers_of_shared to runut_app",
    caseRecord(statementShares, {
      kind: "statement",
      author: "sharedBy",
      changes: ["endReason", "endedBy", "endedAt"],
      // Whoever leads the case shares too, although they write no statement.
      writers:
        "('coordinator' = any(runut.roles()) and exists (select 1 from cases c where c.id = statement_shares.case_id and c.status <> 'closed' offset 0))",
      changedBy:
        "((select 'statement' = any(runut.writes())) or 'coordinator' = any(runut.roles())) and exists (select 1 from cases c where c.id = statement_shares.case_id offset 0)",
      sql: `
create policy ours_or_with_us on statement_shares as restrictive for select to runut_app
  using (organisation_id = runut.organisation() and ended_at is null or ${isOurs("statement_shares.statement_id")});
create policy by_oneself on statement_shares as restrictive for insert to runut_app with check (runut.roles() && array['spokesperson', 'coordinator']
  and ended_at is null and organisation_id <> runut.organisation() and ${isOurs("statement_shares.statement_id")}
  and exists (select 1 from case_organisations o where o.case_id = statement_shares.case_id
    and o.organisation_id = statement_shares.organisation_id and o.removed_at is null));
create policy once on statement_shares as restrictive for update to runut_app
  using (ended_at is null and ${isOurs("statement_shares.statement_id")}) with check (true);
create trigger statement_shares_of_the_newest before insert on statement_shares for each row when (current_user = 'runut_app') execute function runut.check_share();
${changedInOwnName("statement_shares", "ended_by")}
${traced("statement_shares_end", {
  on: "update on statement_shares",
  when: "true",
  holds: "btrim($2.end_reason) <> '' and runut.is_now($2.ended_at)",
})}`,
    }),
    caseRecord(jointDecisions, {
      kind: "statement",
      author: "decidedBy",
      appendOnly: true,
      sql: `
create policy as_shared on joint_decisions as restrictive for select to runut_app
  using (exists (select 1 from statement_shares h where h.id = joint_decisions.share_id offset 0));
create policy by_whom_it_was_shared_with on joint_decisions as restrictive for insert to runut_app with check ('approver' = any(runut.roles())
  and for_id is not distinct from runut.stands_for()
  and exists (select 1 from statement_shares h where h.id = share_id and h.organisation_id = runut.organisation() and h.ended_at is null
    and h.purpose = 'joint_approval' and h.version_id = joint_decisions.version_id and h.statement_id = joint_decisions.statement_id));
create trigger joint_decisions_of_what_was_read before insert on joint_decisions for each row execute function runut.check_approval();
create trigger joint_decisions_in_time before insert on joint_decisions for each row when (current_user = 'runut_app') execute function runut.check_joint_decision();`,
    }),
  ],
};
