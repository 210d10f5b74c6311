import type { Sql } from "postgres";
import type { Person, Role } from "@/lib/kernel/actor";
import { deriveRows } from "./derived-rows";

/** Who reads a hold: one who sees all, an official of an organisation on 2 % of the cases, one named on 100 cases, and the liaison of a unit to which 100 referrals went. */
export type HoldReaders = { all: Person; organisation: Person; member: Person; liaison: Person };

/** How many cases the member and the liaison reach, whatever the size of the hold; the organisation reaches four times as many. */
const reach = 100;

/** Fills a migrated, empty database with this many cases and everything below and beside them in proportion, as its owner, triggers off, a row for each case where a table is not filled here; ends with ANALYZE. `sql` keeps to one connection. `filled` is called before it, when all rows are there. */
export const fillHold = async (
  sql: Sql,
  cases: number,
  filled: () => Promise<void> = async () => undefined,
): Promise<HoldReaders> => {
  // Nothing but what stands below samples a table: a plan is then the same in every run, however long that takes.
  await sql.unsafe(`do $$ declare its regclass; begin
    for its in select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname = 'public'
    loop execute format('alter table %s set (autovacuum_enabled = false)', its); end loop; end $$`);
  await sql.unsafe(people);
  const readers = await readersOf(sql);
  const steps = [intake, casework, verification, custody, police, statements, log, desk];
  await sql.unsafe(`set session_replication_role = replica; set work_mem = '64MB';
    create temporary table sized as select ${cases}::int as cases, ${reach}::int as reach;
    ${functions} ${steps.join("\n")}`);
  await deriveRows(sql, "numbered");
  await sql.unsafe("reset session_replication_role; reset work_mem; drop table sized;");
  await filled();
  await sql.unsafe("vacuum analyze");
  return readers;
};

/** The number of a case in the middle of what each of them reads. */
export const middle = (cases: number): Record<keyof HoldReaders, number> => ({
  all: cases / 2,
  organisation: cases / 2 + 1,
  member: cases / 2 + 3,
  liaison: cases / 2 + 5,
});

const roles = {
  all: ["coordinator", "investigator", "intake_officer", "spokesperson", "approver", "auditor"],
  organisation: ["official"],
  member: ["investigator"],
  liaison: ["police_liaison"],
} as const satisfies Record<keyof HoldReaders, readonly Role[]>;

/** Organisation 1 is the agency, 2 the one on 2 % of the cases, 3 the unit that the liaison belongs to, 4 and 5 other units. */
const people = `
  insert into organisations (name, short, kind, recorded_at)
    select 'Organisation ' || n, 'O' || n, case when n = 1 then 'agency' when n between 3 and 5 then 'police' else 'ministry' end, now()
    from generate_series(1, 50) n;
  insert into people (organisation_id, name, status, sees_all, recorded_at)
    select o.id, 'Person ' || n, 'active', n = 1, now() from generate_series(1, 60) n
      join organisations o on o.name = 'Organisation ' || case n when 2 then 2 when 4 then 3 else 1 end;
  insert into person_roles (person_id, role, granted_at)
    select p.id, r, now() from people p, unnest(array['${roles.all.join("','")}']) r where p.name = 'Person 1';
  insert into person_roles (person_id, role, granted_at)
    select id, case name when 'Person 2' then 'official' when 'Person 4' then 'police_liaison' else 'investigator' end, now()
    from people where name <> 'Person 1';
  insert into credentials (person_id, email) select id, replace(name, ' ', '.') || '@example.test' from people;
  insert into recovery_codes (person_id, code_hash, made_at) select id, 'x', now() from people;
  insert into invitations (person_id, token_hash, made_at, expires_at) select id, id::text, now(), now() from people;`;

const readersOf = async (sql: Sql): Promise<HoldReaders> => {
  const named = async (name: string, held: readonly Role[]): Promise<Person> => {
    const [row] = await sql<{ id: string; organisationId: string; organisation: string }[]>`
      select p.id, o.id as "organisationId", o.short as organisation
      from people p join organisations o on o.id = p.organisation_id where p.name = ${name}`;
    if (!row) throw new Error(`${name} was not made`);
    return { kind: "person", ...row, name, roles: held, sessionId: null, address: null };
  };
  return {
    all: await named("Person 1", roles.all),
    organisation: await named("Person 2", roles.organisation),
    member: await named("Person 3", roles.member),
    liaison: await named("Person 4", roles.liaison),
  };
};

/** Ids follow from what a row is and its number, so that a child names its parent without a join. */
const functions = `
  create function pg_temp.of(kind text, n bigint) returns uuid language sql immutable as $$ select overlay(overlay(md5(kind || n) placing '4' from 13) placing 'a' from 17)::uuid $$;
  create function pg_temp.sha(n bigint) returns text language sql immutable as $$ select md5('a' || n) || md5('b' || n) $$;
  create temporary table house as select
    (select id from organisations where name = 'Organisation 1') as agency,
    (select array_agg(id order by id) from organisations where short not in ('O1', 'O2', 'O3', 'O4', 'O5')) as others,
    (select id from organisations where short = 'O2') as narrow,
    (select array_agg(id order by short) from organisations where short in ('O3', 'O4', 'O5')) as units,
    (select array_agg(id order by principal) from people where name not in ('Person 1', 'Person 2', 'Person 3', 'Person 4')) as workers,
    (select id from people where name = 'Person 1') as coordinator,
    (select id from people where name = 'Person 3') as member,
    (select principal from people where name = 'Person 3') as member_principal,
    (select runut.intake_readers(p.organisation_id, p.id, 'AMBER') from people p where p.name = 'Person 1') as intake;
  create temporary table numbered as
    select n, n % greatest(1, cases / reach) = 3 as is_members, now() - n * interval '1 minute' as at, pg_temp.of('case', n) as case_id,
      workers[1 + n % 56] as worker, case when n % greatest(2, cases / (4 * reach)) = 1 then narrow else others[1 + n % 45] end as party
    from house, sized, generate_series(1, cases) n;
  analyze numbered;`;

/** For every case the allegation that it came from; a tenth as many wait for triage and a tenth were declined. */
const intake = `
  create temporary table alleged as
    select n, case when n % 12 = 0 then 'received' when n % 12 = 6 then 'declined' else 'accepted' end as status,
      now() - n * interval '50 seconds' as at
    from generate_series(1, (select cases * 12 / 10 from sized)) n;
  insert into sources (id, organisation_id, described, recorded_by, recorded_at)
    select pg_temp.of('source', n), h.agency, 'A reader', h.coordinator, at
    from alleged, house h;
  insert into source_identities (source_id, sealed, sealed_at) select pg_temp.of('source', n), 'x', at from alleged where n % 10 = 0;
  insert into allegations (id, reference, holder_id, channel, label, status, case_id, received_on, readers, logged_by, logged_at)
    select pg_temp.of('allegation', n), 'ALG-2021-' || n, h.agency, (array['e_mail', 'phone', 'partner', 'media'])[1 + (hashint8(n) & 3)], 'AMBER',
      status, case when status = 'accepted' then pg_temp.of('case', row_number() over (partition by status order by n)) end, at, h.intake, h.coordinator, at
    from alleged, house h;
  insert into allegation_reports (allegation_id, source_id, summary)
    select pg_temp.of('allegation', n), pg_temp.of('source', n), 'Somebody sells records.' from alleged;
  insert into source_answers (allegation_id, channel, words, told_at, answered_by, answered_at)
    select pg_temp.of('allegation', n), 'e_mail', 'It is looked into.', at, (select coordinator from house), at from alleged where status = 'accepted';
  insert into triage_decisions (allegation_id, decision, reason, decided_by, decided_at)
    select pg_temp.of('allegation', n), status, 'Read.', (select coordinator from house), at from alleged where status <> 'received';
  insert into deadlines (allegation_id, title, basis, started_at, due_at, ending, ended_at, set_by, set_at)
    select pg_temp.of('allegation', n), 'first_answer', 'own_promise', at, at + interval '3 days', case when status = 'declined' or n % 2 = 0 and status <> 'received' then 'met' end,
      at, (select coordinator from house), at from alleged;`;

const casework = `
  insert into cases (id, reference, title, summary, organisation_id, lead_id, status, label, severity, sector, provenance, opened_at, updated_at, readers, search)
    select case_id, 'RNT-2021-' || n, 'Records of registry ' || n, 'What is alleged.', h.agency, case when n % (select greatest(1, cases / reach) from sized) = 1 then coordinator else worker end, (array['open', 'closed', 'open', 'intake'])[1 + (hashint8(n) & 3)], 'AMBER',
      (array['low', 'medium', 'high', 'critical'])[1 + (hashint8(n + 7) & 3)], 'health', (array['recorded', 'imported'])[1 + (hashint8(n + 9) & 1)], at, at,
      array[0, a.principal, p.principal, o.principal] || case when is_members then array[member_principal] else '{}' end, to_tsvector('simple', 'Records of registry ' || n)
    from numbered join people p on p.id = worker
      join organisation_roles o on o.organisation_id = party and o.role = 'official', house h
      join organisation_roles a on a.organisation_id = h.agency and a.role = 'auditor';
  insert into case_members (case_id, person_id, added_by, added_at) select case_id, worker, worker, at from numbered
    union all select case_id, (select member from house), worker, at from numbered where is_members
    union all select case_id, (select coordinator from house), worker, at from numbered where hashint8(n) % 2 = 0;
  insert into case_organisations (case_id, organisation_id, role, added_by, added_at) select case_id, party, 'owner', worker, at from numbered;
  insert into label_changes (case_id, before, after, reason, changed_by, changed_at)
    select case_id, 'GREEN', 'AMBER', 'More came to light.', worker, at from numbered where n % 4 = 0;
  insert into workstream_decisions (case_id, workstream, needed, reason, decided_by, decided_at)
    select case_id, 'statements', true, 'Asked for.', worker, at from numbered where n % 3 = 0;
  insert into closures (case_id, outcome, reason, signed_by, signed_at) select case_id, 'undetermined', 'Done.', worker, at from numbered where n % 4 = 1;
  insert into claims (id, allegation_id, case_id, number, text, recorded_by, recorded_at)
    select pg_temp.of('claim', n * 2 + k), pg_temp.of('allegation', n), case_id, k + 1, 'A claim.', worker, at from numbered, generate_series(0, 1) k;
  insert into claims (id, allegation_id, case_id, number, text, recorded_by, recorded_at)
    select pg_temp.of('gone', n), pg_temp.of('allegation', n), case_id, 3, 'The same.', worker, at from numbered where n % 10 = 0;
  insert into claim_endings (case_id, claim_id, kind, into_id, reason, ended_by, ended_at)
    select case_id, pg_temp.of('gone', n), 'merged', pg_temp.of('claim', n * 2), 'It says the same.', worker, at from numbered where n % 10 = 0;
  insert into amendments (case_id, kind, record_id, field, before, after, reason, amended_by, amended_at)
    select case_id, 'claim', pg_temp.of('claim', n * 2), 'text', 'Before.', 'A claim.', 'Misread.', worker, at from numbered where n % 2 = 0;
  insert into amendments (id, kind, record_id, field, reason, amended_by, amended_at)
    select pg_temp.of('identity amendment', n), 'source', pg_temp.of('source', n), 'identity', 'Told later.', worker, at from numbered where n % 10 = 0;
  insert into identity_amendments (amendment_id, source_id, sealed_before, sealed_after)
    select pg_temp.of('identity amendment', n), pg_temp.of('source', n), 'x', 'y' from numbered where n % 10 = 0;
  insert into positions (case_id, claim_id, party_id, position, entered_by, entered_at)
    select case_id, pg_temp.of('claim', n * 2), party, 'acknowledges', worker, at from numbered;
  insert into position_requests (case_id, claim_id, party_id, asked_by, asked_at, answered_at)
    select case_id, pg_temp.of('claim', n * 2 + 1), party, worker, at, case when n % 4 = 0 then at end from numbered where n % 2 = 1 or n % 4 = 0;
  insert into position_reminders (case_id, request_id, reminded_on, channel, words, reminded_by, reminded_at)
    select case_id, id, '2021-09-05', 'letter', 'We still ask.', asked_by, asked_at from position_requests;
  insert into timeline_entries (id, case_id, occurred_at, what, recorded_by, recorded_at)
    select pg_temp.of('entry', n * 2 + k), case_id, at - k * interval '1 day', 'Somebody wrote.', worker, at from numbered, generate_series(0, 1) k;
  insert into case_template_items (case_id, kind, language, revision, part, words, record_id, taken_by, taken_at)
    select case_id, 'open_database', 'id', 1, 'claim', 'It could be read.', pg_temp.of('claim', n * 2), worker, at from numbered;
  insert into tasks (id, case_id, what, assignee_id, ending, ended_at, set_by, set_at)
    select pg_temp.of('task', n * 2 + k), case_id, 'To do.', worker, case when k = 1 then 'done' end, case when k = 1 then at end, worker, at from numbered, generate_series(0, 1) k;
  insert into notes (id, case_id, text, written_by, written_at) select pg_temp.of('note', n), case_id, 'They called.', worker, at from numbered;
  insert into deadlines (case_id, title, basis, obliged_id, started_at, due_at, ending, ended_at, set_by, set_at)
    select case_id, 'by hand', 'own_promise', case when n % 4 = 3 then party end, at, at + interval '3 days', case when n % 6 = 0 then 'met' end, at, worker, at
    from numbered where n % 2 = 1 or n % 6 = 0;`;

const verification = `
  insert into systems (id, name, owner_id, readers, recorded_by, recorded_at)
    select pg_temp.of('system', n), 'System ' || n, party, '{}', worker, at from numbered where n % 5 < 2;
  insert into case_systems (case_id, system_id, recorded_by, recorded_at) select case_id, pg_temp.of('system', n - n % 5 + k), worker, at from numbered, generate_series(0, 1) k where n > 5;
  insert into system_facts (system_id, case_id, kind, value, recorded_by, recorded_at)
    select pg_temp.of('system', n - n % 5), case_id, 'data', 'health', worker, at from numbered where n > 5;
  insert into system_contacts (case_id, system_id, role, recorded_by, recorded_at)
    select case_id, pg_temp.of('system', n - n % 5), 'operations', worker, at from numbered where n > 5;
  insert into system_joinings (system_id, into_id, reason, joined_by, joined_at)
    select pg_temp.of('system', n + 1), pg_temp.of('system', n), 'It is the same one.', worker, at from numbered where n % 5 = 0 and n % 50 = 0;
  insert into system_connections (case_id, from_id, to_id, state, recorded_by, recorded_at)
    select case_id, pg_temp.of('system', n - n % 5), pg_temp.of('system', n - n % 5 + 1), 'connected', worker, at from numbered where n > 5;
  insert into exposures (id, case_id, system_id, number, service, organisation_id, recorded_by, recorded_at)
    select pg_temp.of('exposure', n), case_id, pg_temp.of('system', n - n % 5), 1, 'database', agency, worker, at from numbered, house;
  insert into observables (id, case_id, kind, value, as_received, role, organisation_id, recorded_by, recorded_at)
    select pg_temp.of('observable', n), case_id, 'domain', 'site-' || n % 5000 || '.example', 'site', 'not_known', agency, worker, at from numbered, house;
  insert into checklists (id, name, edition, digest, imported_at)
    select pg_temp.of('checklist', k), 'List ' || k, '1', repeat('0', 64), now() from generate_series(0, 49) k;
  insert into checklist_requirements (id, checklist_id, position, code, chapter, section, level, words)
    select pg_temp.of('requirement', k * 100 + i), pg_temp.of('checklist', k), i + 1, 'V' || i, 'C' || i % 10, 'S', 1 + i % 3,
      '{"en": {"chapter": "One", "section": "One", "text": "Verify."}}' from generate_series(0, 49) k, generate_series(0, 99) i;
  insert into assessments (id, case_id, number, kind, scope, method, checklist_id, levels, starts_on, state, organisation_id, planned_by, planned_at)
    select pg_temp.of('assessment', n), case_id, 1, 'itsa', 'All.', 'By hand.', pg_temp.of('checklist', n % 50), '{1,2}', current_date, 'under_way', agency, worker, at from numbered, house;
  insert into assessment_systems select case_id, pg_temp.of('assessment', n), pg_temp.of('system', n - n % 5) from numbered where n > 5;
  insert into assessment_team select case_id, pg_temp.of('assessment', n), worker from numbered;
  insert into assessment_steps (case_id, assessment_id, state, reason, occurred_at, exactness, recorded_by, recorded_at)
    select case_id, pg_temp.of('assessment', n), 'under_way', 'Agreed.', at, 'day', worker, at from numbered;
  insert into assessment_results (id, case_id, assessment_id, requirement_id, revision, result, recorded_by, recorded_at)
    select pg_temp.of('result', n * 3 + k), case_id, pg_temp.of('assessment', n), pg_temp.of('requirement', n % 50 * 100 + k), 1, 'not_met', worker, at from numbered, generate_series(0, 2) k;
  insert into exposure_scores (case_id, exposure_id, assessor, vector, score, recorded_by, recorded_at)
    select case_id, pg_temp.of('exposure', n), 'us', 'CVSS:3.1', 9.8, worker, at from numbered;
  insert into exposure_steps (case_id, exposure_id, state, reason, recorded_by, recorded_at)
    select case_id, pg_temp.of('exposure', n), 'open', 'Seen.', worker, at from numbered;
  insert into exposure_retests (id, case_id, exposure_id, planned_for, tester, method, planned_by, planned_at)
    select pg_temp.of('retest', n), case_id, pg_temp.of('exposure', n), current_date, 'us', 'From outside.', worker, at from numbered;
  insert into exposure_retest_results (case_id, exposure_id, retest_id, result, found, recorded_by, recorded_at)
    select case_id, pg_temp.of('exposure', n), pg_temp.of('retest', n), 'not_done', 'Nobody came.', worker, at from numbered where n % 3 > 0;
  insert into findings (id, case_id, claim_id, revision, verdict, confidence, reasoning, organisation_id, made_by, made_at)
    select pg_temp.of('finding', n), case_id, pg_temp.of('claim', n * 2), 1, 'substantiated', 'high', 'Looked.', agency, worker, at from numbered, house;
  insert into recommendations (id, case_id, number, what, why, owner_id, given_on, due_on, state, made_by, made_at)
    select pg_temp.of('advice', n), case_id, 1, 'Close the port.', 'It is open.', party, '2021-08-24', '2021-09-01',
      case when n % 4 = 0 then 'accepted' when n % 4 = 1 then 'implemented' else 'verified' end, worker, at from numbered;
  insert into recommendation_grounds (case_id, recommendation_id, exposure_id)
    select case_id, pg_temp.of('advice', n), pg_temp.of('exposure', n) from numbered;
  insert into recommendation_grounds (case_id, recommendation_id, result_id)
    select case_id, pg_temp.of('advice', n), pg_temp.of('result', n * 3) from numbered;
  insert into recommendation_steps (case_id, recommendation_id, step, occurred_on, planned_on, taken_by, taken_at)
    select case_id, pg_temp.of('advice', n), 'accepted', '2021-08-25', '2021-08-30', worker, at from numbered;
  insert into recommendation_reminders (case_id, recommendation_id, reminded_on, channel, words, reminded_by, reminded_at)
    select case_id, pg_temp.of('advice', n), '2021-08-31', 'letter', 'We still wait.', worker, at from numbered where n % 3 = 0;
  insert into recommendation_calls (case_id, recommendation_id, due_on, is_over, called_at)
    select case_id, pg_temp.of('advice', n), '2021-09-01', true, at from numbered where n % 3 = 0;`;

/** Two items a case, each with its bytes and three links; one of each case of theirs is offered to the member, and every tenth case has a disposal proposed. */
const custody = `
  create temporary table held as select n * 2 + k as n, k + 1 as number, case_id, worker, at, n as case_n, k, is_members from numbered, generate_series(0, 1) k;
  insert into evidence_blobs (sha256, size, held_at) select pg_temp.sha(n), 1, at from held;
  insert into evidence_checks (sha256, checked_at, shown) select pg_temp.sha(n), at, 'equal' from held;
  insert into evidence_scans (sha256, found, scanner, scanned_at) select pg_temp.sha(n), 'clean', 'ClamAV', at from held;
  insert into evidence_items (id, case_id, number, title, sha256, size, method, parent_id, descent, holder_id, organisation_id, keeper_id, offered_to_id, offer_kind, disposal_proposed_by, collected_by, collected_at)
    select pg_temp.of('item', n), case_id, number, 'A dump', pg_temp.sha(n), 1, 'copied', case when k = 1 then pg_temp.of('item', n - 1) end, case when k = 1 then 'copy' end,
      agency, agency, worker, case when is_members and k = 1 then member end, case when is_members and k = 1 then 'hand_over' end, case when case_n % 10 = 0 and k = 0 then worker end, worker, at
    from held, house;
  insert into allegation_attachments (id, allegation_id, number, direction, sha256, size, file_name, added_by, organisation_id, added_at)
    select pg_temp.of('item', n), pg_temp.of('allegation', case_n), 1, 'received', pg_temp.sha(n), 1, 'answer.txt', worker, house.agency, at from held, house where k = 0;
  insert into recommendation_files (id, case_id, recommendation_id, step_id, number, sha256, size, file_name, added_by, organisation_id, added_at)
    select pg_temp.of('proof', n), s.case_id, s.recommendation_id, s.id, 1, pg_temp.sha(n * 2), 1, 'proof.txt', worker, house.agency, at
    from numbered join recommendation_steps s on s.recommendation_id = pg_temp.of('advice', n), house where n % 3 = 0;
  insert into recommendation_file_looks (case_id, file_id, purpose, shown, looked_by, looked_at)
    select case_id, pg_temp.of('proof', n), 'To read it.', 'equal', worker, at from numbered where n % 3 = 0;
  insert into attachment_looks (attachment_id, purpose, shown, looked_by, looked_at)
    select pg_temp.of('item', n), 'To read it.', 'equal', worker, at from held where k = 0;
  insert into custody_entries (case_id, item_id, sequence, act, person_id, organisation_id, at, reason)
    select case_id, pg_temp.of('item', held.n), link, case when link = 1 then 'collected' when link = 2 then 'verified'
      when is_members and k = 1 then 'offered' when case_n % 10 = 0 and k = 0 then 'disposal_proposed' else 'verified' end, worker, agency, at, 'Held.'
    from held, house, generate_series(1, 3) link;
  insert into finding_confirmations (case_id, finding_id, words, confirmed_by, confirmed_at)
    select case_id, id, 'Read again from end to end.', made_by, made_at from findings where id::text < '8';
  insert into assessment_evidence select case_id, pg_temp.of('result', n * 3), pg_temp.of('item', n) from numbered;
  insert into finding_evidence (case_id, finding_id, item_id) select case_id, pg_temp.of('finding', case_n), pg_temp.of('item', n) from held;
  insert into position_evidence (case_id, position_id, item_id)
    select p.case_id, p.id, i.id from positions p join evidence_items i on i.case_id = p.case_id and i.number = 1;`;

/** A referral in every fifth case and in each of the liaison's, with its steps and two things given. */
const police = `
  create temporary table referred as
    select *, n % (select greatest(1, cases / reach) from sized) = 5 as is_liaisons from numbered where n % 5 = 0 or n % (select greatest(1, cases / reach) from sized) = 5;
  insert into referrals (id, case_id, number, opened_by_id, unit_id, state, recorded_by, recorded_at)
    select pg_temp.of('referral', n), case_id, 1, agency, case when is_liaisons then units[1] else units[2 + n % 2] end, case when n % 2 = 0 then 'sent' else 'received' end, worker, at
    from referred, house;
  insert into referral_events (case_id, referral_id, step, written_by, written_at)
    select case_id, pg_temp.of('referral', n), step, worker, at from referred, unnest(array['drafted', 'sent']) step;
  insert into given (record_id, principal, kind, case_id, referral_id, given_by, given_at)
    select record, r.principal, kind, case_id, pg_temp.of('referral', n), worker, at
    from referred, house, organisation_roles r, lateral (values (pg_temp.of('referral', n), 'referral'), (pg_temp.of('claim', n * 2), 'claim'), (pg_temp.of('item', n * 2), 'evidence')) g(record, kind)
    where r.role = 'police_liaison' and r.organisation_id = case when is_liaisons then units[1] else units[2 + n % 2] end;
  update cases c set guests = g.guests
    from (select case_id, array_agg(distinct principal) as guests from given group by case_id) g where c.id = g.case_id;`;

const statements = `
  create temporary table stated as select *, (array['published', 'draft', 'published', 'in_review', 'approved'])[1 + n % 5] as state from numbered;
  insert into statements (id, case_id, number, kind, title, organisation_id, slug, state, drafted_by, drafted_at, updated_at)
    select pg_temp.of('statement', n), case_id, 1, 'holding', 'What we know', agency, 'slug-' || n, state, case when n % (select greatest(1, cases / reach) from sized) = 1 then coordinator else worker end, at, at from stated, house;
  insert into withdrawals (statement_id, case_id, reason, withdrawn_by, withdrawn_at)
    select pg_temp.of('statement', n), case_id, 'Said elsewhere.', worker, at from stated where state = 'draft' and n % 2 = 0;
  insert into statement_versions (id, case_id, statement_id, number, language, title, digest, written_by, written_at)
    select pg_temp.of('version', n * 2 + k), case_id, pg_temp.of('statement', n), k + 1, 'id', 'What we know', pg_temp.sha(n), worker, at from stated, generate_series(0, 1) k;
  insert into sentences (case_id, version_id, position, kind, text, basis, basis_id)
    select case_id, pg_temp.of('version', n * 2 + k), place, case when place = 1 then 'assertion' else 'advice' end, 'A sentence.', case when place = 1 then 'finding' end, case when place = 1 then pg_temp.of('finding', n) end
    from stated, generate_series(0, 1) k, generate_series(1, 2) place;
  insert into approvals (case_id, statement_id, version_id, digest, decision, decided_by, decided_at)
    select case_id, pg_temp.of('statement', n), pg_temp.of('version', n * 2), pg_temp.sha(n), 'returned', coordinator, at from stated, house;
  insert into publications (case_id, statement_id, version_id, slug, language, title, digest, body, published_by, published_at)
    select case_id, pg_temp.of('statement', n), pg_temp.of('version', n * 2 + 1), 'slug-' || n, 'id', 'What we know', pg_temp.sha(n), '[]', worker, at from stated where state = 'published';
  insert into translations (id, case_id, statement_id, version_id, number, language, title, title_origin, digest, written_by, written_at)
    select pg_temp.of('translation', n), case_id, pg_temp.of('statement', n), pg_temp.of('version', n * 2 + 1), 1, 'en', 'What we know', 'human', pg_temp.sha(n), worker, at from stated;
  insert into translated_sentences (case_id, translation_id, version_id, position, text, origin)
    select case_id, pg_temp.of('translation', n), pg_temp.of('version', n * 2 + 1), place, 'A sentence in English.', 'human' from stated, generate_series(1, 2) place;
  insert into translation_reviews (translation_id, case_id, digest, reviewed_by, reviewed_at)
    select pg_temp.of('translation', n), case_id, pg_temp.sha(n), coordinator, at from stated, house where n % 2 = 0;
  insert into non_assertions (case_id, statement_id, version_id, text, reason, marked_by, marked_at)
    select case_id, pg_temp.of('statement', n), pg_temp.of('version', n * 2), 'A sentence.', 'It is advice.', coordinator, at from stated, house;
  insert into statement_shares (id, case_id, statement_id, version_id, organisation_id, purpose, shared_by, shared_at)
    select pg_temp.of('share', n), case_id, pg_temp.of('statement', n), pg_temp.of('version', n * 2), units[2], 'joint_approval', worker, at from stated, house where n % 3 = 0;
  insert into sentence_comments (case_id, statement_id, version_id, position, text, written_by, written_at)
    select case_id, pg_temp.of('statement', n), pg_temp.of('version', n * 2), 1, 'Say until when.', worker, at from stated;
  insert into lowering_requests (case_id, statement_id, kind, record_id, organisation_id, words, asked_by, asked_at)
    select case_id, pg_temp.of('statement', n), 'finding', pg_temp.of('finding', n), units[2], 'A sentence.', worker, at from stated, house where n % 3 = 0;
  insert into joint_decisions (case_id, share_id, statement_id, version_id, digest, decision, decided_by, decided_at)
    select h.case_id, h.id, h.statement_id, h.version_id, repeat('0', 64), 'approved', h.shared_by, h.shared_at from statement_shares h;
  insert into release_stops (publication_id, case_id, reason, stopped_by, stopped_at)
    select p.id, p.case_id, 'It was too early.', p.published_by, p.published_at from publications p where p.id::text < '2';
  insert into statement_hand_overs (case_id, statement_id, version_id, digest, receiver, channel, handed_at, proof, recorded_by, recorded_at)
    select p.case_id, p.statement_id, p.version_id, p.digest, 'The committee', 'A letter', p.published_at, 'Signed for.', p.published_by, p.published_at from publications p;
  insert into disclosures (id, case_id, source, seen_in, seen_at, recorded_by, recorded_at)
    select pg_temp.of('disclosure', n), case_id, 'A newspaper', 'example.org', at, worker, at from stated where n % 5 = 0;
  insert into approval_rules (organisation_id, from_severity, reason, set_by, set_at)
    select agency, null, 'One is enough.', coordinator, now() from house, generate_series(1, 3);
  insert into kev_catalogues (id, title, version, released_at, count, sha256, loaded_by, loaded_at)
    select pg_temp.of('catalogue', n), 'Known exploited', '2021.' || n, now(), 100, pg_temp.sha(n), coordinator, now() from house, generate_series(1, 3) n;
  insert into kev_entries select pg_temp.of('catalogue', n), 'CVE-2021-1' || 1000 + k, 'Elastic', 'Elasticsearch', 'A name', '2021-11-03', 'What it is', 'Update.', '2021-11-17', 'Unknown'
    from generate_series(1, 3) n, generate_series(1, 100) k;
  insert into translation_services (organisation_id, name, address, up_to, entered_by, entered_at)
    select agency, 'Ours', 'http://127.0.0.1:5000', 'AMBER', coordinator, now() from house, generate_series(1, 3);
  insert into calendar_tokens (person_id, token_hash, made_at) select coordinator, md5('a') || md5('b'), now() from house;
  insert into case_templates (organisation_id, kind, language, revision, body, saved_by, saved_at)
    select agency, 'open_database', 'id', 1, '{"claims": [{"text": "A database of {system} could be read."}], "tasks": [{"what": "Ask the owner.", "role": "investigator"}], "deadlines": []}', worker, at from (select worker, at from numbered limit 1) one, house;
  insert into statement_templates (organisation_id, kind, language, revision, title, sentences, saved_by, saved_at)
    select agency, 'holding', 'id', revision, 'What we know', '[]', coordinator, now() from house, generate_series(1, 30) revision;
  insert into statement_flags (case_id, statement_id, cause, cause_id, raised_by, raised_at, due_at)
    select case_id, pg_temp.of('statement', n), 'finding', pg_temp.of('finding', n), worker, at, at from stated where state = 'published' and n % 3 = 0;`;

/** Four events a case and one session, each with its leaf; a checkpoint, its cosignature and its time stamp for every hundredth. */
const log = `
  create temporary table logged as
    select row_number() over (order by at, n, k) as place, * from (select numbered.*, k from numbered, generate_series(0, 4) k) each;
  insert into audit_events (id, at, actor_kind, actor_id, role, organisation_id, action, outcome, case_id, subject_kind, subject_id)
    select pg_temp.of('event', place), at, 'person', worker, 'investigator', agency,
      case k when 0 then 'allegation.log' when 4 then 'session.begin' else 'finding.make' end, 'done', case when k between 1 and 3 then case_id end,
      case k when 0 then 'allegation' when 1 then 'case' when 2 then 'evidence' when 4 then 'session' else 'finding' end,
      case k when 0 then pg_temp.of('allegation', n) when 1 then case_id when 2 then pg_temp.of('item', n * 2) when 4 then worker else pg_temp.of('finding', n) end
    from logged, house;
  insert into audit_leaves (index, event_id, hash, sequenced_at) select place - 1, pg_temp.of('event', place), sha256(place::text::bytea), at from logged;
  insert into audit_personal (event_id, field, salt, value) select pg_temp.of('event', place), 'origin', 'x', '10.0.0.1' from logged where k = 1;
  insert into audit_erasures (event_id, field, authority, erased_by, erased_at) select pg_temp.of('event', place), 'origin', 'An order', worker, at from logged where k = 2 and n % 4 = 0;
  insert into record_digests (table_name, row_key, number, event_id, columns, salt, digest)
    select 'claims', pg_temp.of('claim', n * 2)::text, k, pg_temp.of('event', place), 1, pg_temp.of('salt', place), sha256(place::text::bytea) from logged where k between 1 and 3;
  insert into record_salts (table_name, row_key, column_name, salt) select 'claims', pg_temp.of('claim', n * 2)::text, 'text', pg_temp.of('salt', n) from numbered;
  insert into audit_pending (event_id) select pg_temp.of('pending', n) from numbered where n % 100 = 0;
  insert into audit_nodes (level, index, hash) select level, i, sha256(i::text::bytea) from generate_series(1, 20) level,
    generate_series(0, (select (count(*) >> level) - 1 from logged)) i;
  insert into audit_keys (position, name, public_key, from_size, made_at)
    select n, 'runut.example/log', sha256(n::text::bytea), n * 100, now() from generate_series(1, 3) n;
  insert into audit_checkpoints (size, key_position, note, made_at) select place, 1, 'A note.', at from logged where place % 100 = 0;
  insert into audit_cosignatures (size, witness, line, signed_at, received_at) select place, 'a witness', 'A line.', at, at from logged where place % 100 = 0;
  insert into audit_time_stamps (size, authority, signer, token, stamped_at, received_at) select place, 'an authority', 'A signer', 'x', at, at from logged where place % 100 = 0;`;

const desk = `
  insert into notices (person_id, kind, case_id, created_at, read_at)
    select case when n % 3 = 0 then coordinator when is_members then member else worker end, 'case.added', case_id, at, case when n % 2 = 0 then at end from numbered, house;
  insert into sessions (person_id, created_at, seen_at, expires_at) select worker, at, at, at from numbered where n % 10 = 0;
  insert into sign_in_attempts (key, at) select 'x' || n, at from numbered where n % 10 = 0;
  insert into subscriptions (id, address_key, token_hash, sealed, language, asked_at, confirmed_at)
    select pg_temp.of('subscription', n), 'x' || n, 'x' || n, 'v1', 'id', at, at from numbered where n % 10 = 0;
  insert into ended_subscriptions (token_hash, ended_at) select md5('ended' || n), at from numbered;
  insert into mails (subscription_id, decided_at, due_at, sent_at) select pg_temp.of('subscription', n), at, at, at from numbered where n % 10 = 0;
  insert into kept_forms (person_id, page, key, sealed, kept_at) select worker, 'x' || n, 'x' || n, 'v1', at from numbered where n % 10 = 0;`;
