import { caseRecord, justWritten, traced, wasGiven } from "../rights/case-record";
import type { Rights } from "../rights/table";
import {
  approvals,
  nonAssertions,
  publications,
  sentences,
  statements,
  statementVersions,
  withdrawals,
} from "./statements";

/** Whoever drafts, writes, decides or publishes does so in their own name and for their own organisation; only an approver decides. */
export const statementRights: Rights = {
  functions: `
-- An approval is of exactly one text and never by its author, whatever the code above says.
create function runut.check_approval() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare v public.statement_versions;
begin
  select * into strict v from public.statement_versions where id = new.version_id;
  if runut.same_person(v.written_by, new.decided_by, v.written_at) then
    raise exception 'a version is not approved by its author' using errcode = 'check_violation';
  end if;
  if v.digest <> new.digest or v.statement_id <> new.statement_id then
    raise exception 'an approval names the version it read' using errcode = 'check_violation';
  end if;
  return new;
end $$;

-- That and when allegations of a case were received, for who speaks about it without reading what they say.
create function runut.receipts_of(wanted uuid) returns table (id uuid, reference text, received_on timestamptz, received_precision text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select a.id, a.reference, a.received_on, a.received_precision from public.allegations a
    join public.cases c on c.id = a.case_id
    where a.case_id = wanted and c.readers && runut.principals() and 'statement' = any(runut.reads())
$$;

-- Who wrote the words, in whatever version, does not clear them.
create function runut.check_non_assertion() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform 1 from public.statement_versions v where v.statement_id = new.statement_id
    and runut.same_person(v.written_by, new.marked_by, v.written_at)
    and (v.title = new.text or exists (select 1 from public.sentences t where t.version_id = v.id and t.text = new.text));
  if found then
    raise exception 'words are not cleared by who wrote them' using errcode = 'check_violation';
  end if;
  return new;
end $$;

-- The number of a statement in its case: each organisation counts within hundreds of its own, so that no number tells that another one drafts. Who opened the case begins at 1,
-- the organisations that joined it at 101, 201 and so on in their order; one that is on it by its people alone further out, and each goes on far behind when its hundred is full.
create function runut.number_statement() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  first int;
  newest int;
begin
  select 100 * (place - 1) into first from (select o.organisation_id, row_number() over (order by o.added_at, o.organisation_id) as place
    from public.case_organisations o where o.case_id = new.case_id) parties where organisation_id = new.organisation_id;
  first := coalesce(first, 100 * (100 + (hashtext(new.organisation_id::text) & 511)));
  loop
    select coalesce(max(s.number), first) into newest from public.statements s where s.case_id = new.case_id and s.number > first and s.number < first + 100;
    exit when newest < first + 99;
    first := first + 100000;
  end loop;
  -- From the second on a number is passed over now and then, so that one missing between two that are out tells of no third.
  new.number := newest + 1 + case when newest > first and newest < first + 98 and random() < 0.4 then 1 else 0 end;
  return new;
end $$;

-- Whether nothing keeps this text inside: it is the newest of its statement, at CLEAR, approved last and by as many as are needed, and by every organisation that is named in it.
create function runut.is_decided(of uuid, version uuid, read text) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select 1 from public.statement_versions v join public.statements s on s.id = v.statement_id
    where v.id = is_decided.version and s.id = of and s.label = 'CLEAR' and v.digest = read
      and v.number = (select max(n.number) from public.statement_versions n where n.statement_id = of)
      and 'approved' = (select a.decision from public.approvals a where a.version_id = v.id order by a.decided_at desc limit 1)
      and runut.is_agreed(of, v.id)
      and exists (select 1 from runut.approvals_counted(of) c where c.given >= c.needed))
$$;

-- What the public reads is the version that was approved last, by every organisation that is named in it, meant for the public, at CLEAR, at the statement's own address, or a translation of it.
create function runut.check_publication() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if new.translation_id is not null then
    perform runut.check_translated(new);
    return new;
  end if;
  perform 1 from public.statement_versions v join public.statements s on s.id = v.statement_id
    where v.id = new.version_id and s.id = new.statement_id and s.case_id = new.case_id and s.slug = new.slug
      and s.audience not in ('parliament', 'named_party')
      and v.title = new.title and v.language = new.language and runut.is_decided(s.id, v.id, new.digest);
  if not found then
    raise exception 'only an approved version is published' using errcode = 'check_violation';
  end if;
  return new;
end $$;
`,
  tables: [
    "grant execute on function runut.receipts_of to runut_app",
    // Another organisation's statement is there once something of it was published, or when that organisation shares it; never a draft.
    caseRecord(statements, {
      kind: "statement",
      author: "draftedBy",
      given: "id",
      changes: ["title", "slug", "state", "updatedAt", "version"],
      sql: `
create policy by_oneself on statements as restrictive for insert to runut_app
  with check (organisation_id = runut.organisation());
create trigger statements_numbered before insert on statements for each row when (current_user = 'runut_app') execute function runut.number_statement();
create policy ours_or_published on statements as restrictive for select to runut_app
  using (organisation_id = runut.organisation() or ${wasGiven("statements.id")}
    or state in ('published', 'corrected', 'retracted'));
create policy of_ones_own on statements as restrictive for update to runut_app
  using (organisation_id = runut.organisation()) with check (true);
${traced("statements_begin_as_drafts", { on: "insert on statements", when: "true", holds: "$2.state = 'draft'" })}
${traced("statements_by_what_was_done", {
  on: "update of state on statements",
  when: "old.state is distinct from new.state",
  holds: `case when $2.state in ('corrected', 'retracted') then $1.state in ('published', 'corrected') and exists (
      select 1 from public.publications p join public.statements c on c.id = p.statement_id
        where c.corrects_id = $2.id and c.kind = case $2.state when 'corrected' then 'correction' else 'retraction' end and p.xmin = pg_current_xact_id()::xid)
    when $1.state = 'scheduled' then $2.state = 'approved' and exists (select 1 from public.release_stops r
      join public.publications p on p.id = r.publication_id where p.statement_id = $2.id and r.xmin = pg_current_xact_id()::xid)
    else $1.state in ('draft', 'in_review', 'approved') and case $2.state
    when 'in_review' then $1.state = 'draft'
    when 'approved' then exists (select 1 from public.approvals where statement_id = $2.id and decision = 'approved' and ${justWritten})
      and exists (select 1 from runut.approvals_counted($2.id) a where a.given >= a.needed)
    when 'published' then exists (select 1 from public.publications where statement_id = $2.id and release_at is null and ${justWritten})
    when 'scheduled' then $1.state = 'approved' and exists (select 1 from public.publications where statement_id = $2.id and release_at > now() and ${justWritten})
    when 'handed_over' then $1.state = 'approved' and exists (select 1 from public.statement_hand_overs where statement_id = $2.id and ${justWritten})
    when 'withdrawn' then exists (select 1 from public.withdrawals where statement_id = $2.id and ${justWritten})
    when 'draft' then exists (select 1 from public.statement_versions where statement_id = $2.id and ${justWritten})
      or exists (select 1 from public.approvals where statement_id = $2.id and decision <> 'approved' and ${justWritten})
    end end`,
})}
${traced("statements_titled_by_a_version", {
  on: "update of title, slug on statements",
  when: "(old.title, old.slug) is distinct from (new.title, new.slug)",
  holds: `exists (select 1 from public.statement_versions where statement_id = $2.id and title = $2.title and ${justWritten})`,
})}`,
    }),
    // Of those who see the statement itself.
    caseRecord(withdrawals, {
      kind: "statement",
      author: "withdrawnBy",
      appendOnly: true,
      sql: `
create policy ours on withdrawals as restrictive for select to runut_app
  using (exists (select 1 from statements s where s.id = withdrawals.statement_id offset 0));
create policy by_oneself on withdrawals as restrictive for insert to runut_app
  with check (exists (select 1 from statements s where s.id = withdrawals.statement_id and s.organisation_id = runut.organisation()));
${traced("withdrawals_withdraw", {
  on: "insert on withdrawals",
  when: "true",
  holds: `btrim($2.reason) <> '' and exists (select 1 from public.statements where id = $2.statement_id and state = 'withdrawn' and ${justWritten})`,
})}`,
    }),
    caseRecord(statementVersions, {
      kind: "statement",
      numbered: ["number", "statementId"],
      author: "writtenBy",
      appendOnly: true,
      sql: `
create policy ours_or_told on statement_versions as restrictive for select to runut_app
  using (exists (select 1 from publications p where p.version_id = statement_versions.id offset 0)
    or exists (select 1 from statements s where s.id = statement_versions.statement_id
      and (s.organisation_id = runut.organisation() or ${wasGiven("s.id")}) offset 0)
    -- Of what another organisation shares, this version alone, while it is shared.
    or exists (select 1 from statement_shares h where h.version_id = statement_versions.id
      and h.organisation_id = runut.organisation() and h.ended_at is null offset 0));
create policy by_oneself on statement_versions as restrictive for insert to runut_app with check (exists (select 1 from statements s where s.id = statement_versions.statement_id and s.organisation_id = runut.organisation()));`,
    }),
    // Nobody adds a sentence to another's version, or to one that was decided on.
    caseRecord(sentences, {
      kind: "statement",
      appendOnly: true,
      sql: `
create policy follows on sentences as restrictive for select to runut_app
  using (exists (select 1 from statement_versions v where v.id = sentences.version_id offset 0));
-- A sentence rests on what is in its case and what its author sees.
create policy rests_in_its_case on sentences as restrictive for insert to runut_app with check (case basis
  when 'finding' then exists (select 1 from findings r where r.id = basis_id and r.case_id = sentences.case_id)
  when 'exposure' then exists (select 1 from exposures r where r.id = basis_id and r.case_id = sentences.case_id)
  when 'exposure_step' then exists (select 1 from exposure_steps r where r.id = basis_id and r.case_id = sentences.case_id)
  when 'referral' then exists (select 1 from referrals r where r.id = basis_id and r.case_id = sentences.case_id)
  when 'position' then exists (select 1 from positions r where r.id = basis_id and r.case_id = sentences.case_id)
  when 'question' then exists (select 1 from position_requests r where r.id = basis_id and r.case_id = sentences.case_id)
  when 'allegation' then exists (select 1 from runut.receipts_of(sentences.case_id) r where r.id = basis_id)
  when 'recommendation' then exists (select 1 from recommendations r where r.id = basis_id and r.case_id = sentences.case_id)
  when 'deadline' then exists (select 1 from deadlines r where r.id = basis_id and r.case_id = sentences.case_id)
  else true end);
create policy quotes_what_was_said on sentences as restrictive for insert to runut_app
  with check (quotes is null or exists (select 1 from positions r where r.id = quotes and r.case_id = sentences.case_id));
create policy before_decision on sentences as restrictive for insert to runut_app
  with check (exists (select 1 from statement_versions v where v.id = sentences.version_id and v.written_by = runut.actor())
    and not exists (select 1 from approvals a where a.version_id = sentences.version_id));`,
    }),
    // Whoever wrote the words in any version never says of them that they assert nothing.
    caseRecord(nonAssertions, {
      kind: "statement",
      author: "markedBy",
      appendOnly: true,
      sql: `
create policy ours on non_assertions as restrictive for select to runut_app
  using (exists (select 1 from statements s where s.id = non_assertions.statement_id
    and (s.organisation_id = runut.organisation() or ${wasGiven("s.id")}) offset 0));
create policy by_oneself on non_assertions as restrictive for insert to runut_app with check (
  exists (select 1 from statements s where s.id = non_assertions.statement_id and s.organisation_id = runut.organisation())
  and exists (select 1 from statement_versions v where v.id = non_assertions.version_id and v.statement_id = non_assertions.statement_id
    and (v.title = non_assertions.text
      or exists (select 1 from sentences t where t.version_id = v.id and t.kind <> 'assertion' and t.text = non_assertions.text))));
create trigger non_assertions_by_another before insert on non_assertions for each row execute function runut.check_non_assertion();`,
    }),
    caseRecord(approvals, {
      kind: "statement",
      author: "decidedBy",
      appendOnly: true,
      sql: `
create policy ours on approvals as restrictive for select to runut_app
  using (exists (select 1 from statements s where s.id = approvals.statement_id
    and (s.organisation_id = runut.organisation() or ${wasGiven("s.id")}) offset 0));
create policy by_oneself on approvals as restrictive for insert to runut_app with check ('approver' = any(runut.roles())
  and for_id is not distinct from runut.stands_for()
  and exists (select 1 from statements s where s.id = approvals.statement_id and s.organisation_id = runut.organisation()));
create trigger approvals_of_what_was_read before insert on approvals for each row execute function runut.check_approval();`,
    }),
    caseRecord(publications, {
      kind: "statement",
      author: "publishedBy",
      appendOnly: true,
      sql: `
create policy by_oneself on publications as restrictive for insert to runut_app with check (exists (select 1 from statements s where s.id = publications.statement_id and s.organisation_id = runut.organisation()));
-- The public reads publications only, through the job that serves public pages and the one that tells subscribers.
create policy serves on publications for select to runut_app using (runut.job() in ('public', 'mail'));
-- What waits for its moment is known to the organisation that says it alone.
create policy released_or_ours on publications as restrictive for select to runut_app using (release_at is null
  or exists (select 1 from statements s where s.id = publications.statement_id and s.organisation_id = runut.organisation() offset 0)
  or runut.is_released(id, release_at));
create trigger publications_of_what_was_approved before insert on publications
  for each row execute function runut.check_publication();
-- The public reads the words that were approved, and who says them.
${traced("publications_word_for_word", {
  on: "insert on publications",
  when: "true",
  holds: `$2.corrects_slug is not distinct from (select c.slug from public.statements s
      left join public.statements c on c.id = s.corrects_id and c.state <> 'handed_over' where s.id = $2.statement_id)
    and $2.body = case when $2.translation_id is not null then runut.translated_body($2.translation_id, $2.original_id) else (select jsonb_build_object('kind', s.kind,
      'organisation', jsonb_build_object('name', o.name, 'english', o.english, 'short', o.short)
        || coalesce((select jsonb_build_object('with', jsonb_agg(jsonb_build_object('name', p.name, 'english', p.english, 'short', p.short) order by p.name, p.id))
          from public.organisations p where p.id in (select runut.joint_with(s.id)) having count(*) > 0), '{}'::jsonb),
      'sentences', (select coalesce(jsonb_agg(jsonb_build_object('kind', t.kind, 'text', t.text)
          || case when t.speaker = '' then '{}'::jsonb else jsonb_build_object('speaker', t.speaker) end
          || case when t.begins then jsonb_build_object('begins', true) else '{}'::jsonb end order by t.position), '[]')
        from public.sentences t where t.version_id = $2.version_id))
      || (select case when v.next_update_at is null then '{}'::jsonb else jsonb_build_object('nextUpdate', jsonb_build_object(
        'at', to_char(v.next_update_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'zone', v.next_update_zone)) end
        from public.statement_versions v where v.id = $2.version_id)
    from public.statements s join public.organisations o on o.id = s.organisation_id where s.id = $2.statement_id) end`,
})}`,
    }),
  ],
};
