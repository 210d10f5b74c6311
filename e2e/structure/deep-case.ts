import type { Sql } from "postgres";

/** Gives a case of a filled hold, by its number there, so many rows of each list that a page of a case shows, as the owner of its tables, triggers off. Of the timeline three entries in ten share an event. */
export const deepenCase = async (sql: Sql, n: number, rows: number): Promise<void> => {
  await sql.unsafe(`set session_replication_role = replica;
    create temporary table deep as select c.id as case_id, c.organisation_id as agency, c.lead_id as worker,
      (select min(id::text)::uuid from organisations) as party, (select id from allegations where case_id = c.id limit 1) as allegation,
      (select system_id from case_systems where case_id = c.id limit 1) as system,
      (select id from referrals where case_id = c.id limit 1) as referral, now() as at
      from cases c where c.reference = 'RNT-2021-${n}';
    create temporary table each as select k, ${n}::bigint * 100000 + k as i from generate_series(1000, 999 + ${rows}) k;
    ${statements}
    reset session_replication_role; drop table deep, each;`);
};

const of = (kind: string) => `pg_temp.of('${kind}', each.i + 1000000000)`;
const earlier = "at - k * interval '1 minute'";

const statements = `
  create or replace function pg_temp.of(kind text, n bigint) returns uuid language sql immutable as $$ select overlay(overlay(md5(kind || n) placing '4' from 13) placing 'a' from 17)::uuid $$;
  insert into allegations (id, reference, holder_id, channel, label, status, case_id, received_on, logged_by, logged_at)
    select ${of("allegation")}, 'ALG-2021-D' || each.i, agency, 'e_mail', 'AMBER', 'accepted', case_id, at, worker, ${earlier} from deep, each;
  insert into claims (id, allegation_id, case_id, number, text, recorded_by, recorded_at)
    select ${of("claim")}, allegation, case_id, k, 'A claim.', worker, at from deep, each;
  insert into claim_endings (case_id, claim_id, kind, reason, ended_by, ended_at)
    select case_id, ${of("claim")}, 'split', 'It was two.', worker, at from deep, each where k % 10 = 0;
  insert into positions (case_id, claim_id, party_id, position, entered_by, entered_at)
    select case_id, ${of("claim")}, party, 'acknowledges', worker, at from deep, each;
  insert into position_requests (case_id, claim_id, party_id, asked_by, asked_at) select case_id, ${of("claim")}, party, worker, at from deep, each;
  insert into position_reminders (case_id, request_id, reminded_on, channel, words, reminded_by, reminded_at)
    select q.case_id, q.id, '2021-09-05', 'letter', 'We still ask.', q.asked_by, q.asked_at from deep join position_requests q on q.case_id = deep.case_id;
  insert into timeline_entries (case_id, occurred_at, what, event, recorded_by, recorded_at)
    select case_id, ${earlier}, 'Somebody wrote.', case when k % 10 < 3 then 'event ' || k / 10 end, worker, at from deep, each;
  insert into case_template_items (case_id, kind, language, revision, part, words, record_id, taken_by, taken_at)
    select case_id, 'open_database', 'id', 1, 'claim', 'Sentence ' || k, ${of("claim")}, worker, at from deep, each;
  insert into tasks (case_id, what, assignee_id, ending, ended_at, set_by, set_at)
    select case_id, 'To do.', worker, ending, case when ending is not null then at end, worker, ${earlier}
    from deep, each, (values (null), ('done')) e(ending);
  insert into notes (id, case_id, text, written_by, written_at) select ${of("note")}, case_id, 'They called.', worker, ${earlier} from deep, each;
  insert into deadlines (case_id, title, basis, started_at, due_at, ending, ended_at, set_by, set_at)
    select case_id, 'by hand', 'own_promise', at, ${earlier}, ending, case when ending is not null then at end, worker, at
    from deep, each, (values (null), ('met')) e(ending);
  insert into exposures (id, case_id, system_id, number, service, organisation_id, recorded_by, recorded_at)
    select ${of("exposure")}, case_id, system, k, 'database', agency, worker, at from deep, each;
  insert into observables (case_id, kind, value, as_received, role, organisation_id, recorded_by, recorded_at)
    select case_id, 'domain', 'site-' || k || '.example', 'site', 'not_known', agency, worker, at from deep, each;
  insert into checklists (id, name, edition, digest, imported_at) select pg_temp.of('deep list', 1), 'Deep', '1', repeat('0', 64), now() on conflict do nothing;
  insert into checklist_requirements (id, checklist_id, position, code, chapter, section, level, words)
    select pg_temp.of('deep requirement', k), pg_temp.of('deep list', 1), k, 'V' || k, 'C' || k % 10, 'S', 1, '{"en": {"chapter": "One", "section": "One", "text": "Verify."}}' from each on conflict do nothing;
  insert into assessments (id, case_id, number, kind, scope, method, checklist_id, levels, starts_on, state, organisation_id, planned_by, planned_at)
    select ${of("assessment")}, case_id, k, 'itsa', 'All.', 'By hand.', pg_temp.of('deep list', 1), '{1}', current_date, 'under_way', agency, worker, at from deep, each;
  insert into assessment_systems select case_id, ${of("assessment")}, system from deep, each;
  insert into assessment_team select case_id, ${of("assessment")}, worker from deep, each;
  insert into assessment_steps (case_id, assessment_id, state, reason, occurred_at, exactness, recorded_by, recorded_at)
    select case_id, ${of("assessment")}, 'under_way', 'Agreed.', at, 'day', worker, at from deep, each;
  insert into assessment_results (id, case_id, assessment_id, requirement_id, revision, result, recorded_by, recorded_at)
    select ${of("result")}, case_id, ${of("assessment")}, pg_temp.of('deep requirement', k), 1, 'met', worker, at from deep, each;
  insert into exposure_scores (case_id, exposure_id, assessor, vector, score, recorded_by, recorded_at)
    select case_id, ${of("exposure")}, 'us', 'CVSS:3.1', 9.8, worker, at from deep, each;
  insert into exposure_data (case_id, exposure_id, category, recorded_by, recorded_at)
    select case_id, ${of("exposure")}, 'names', worker, at from deep, each;
  insert into exposure_reports (case_id, exposure_id, reported_at, exactness, recorded_by, recorded_at)
    select case_id, ${of("exposure")}, ${earlier}, 'day', worker, at from deep, each;
  insert into exposure_reports (case_id, exposure_id, event, reported_at, exactness, party_id, recorded_by, recorded_at)
    select case_id, ${of("exposure")}, 'closed', ${earlier}, 'day', party, worker, at from deep, each;
  insert into exposure_steps (case_id, exposure_id, state, reason, recorded_by, recorded_at)
    select case_id, ${of("exposure")}, 'open', 'Seen.', worker, at from deep, each;
  insert into exposure_retests (id, case_id, exposure_id, planned_for, tester, method, planned_by, planned_at)
    select ${of("retest")}, case_id, ${of("exposure")}, current_date, 'us', 'From outside.', worker, at from deep, each;
  insert into exposure_retest_results (case_id, exposure_id, retest_id, result, found, recorded_by, recorded_at)
    select case_id, ${of("exposure")}, ${of("retest")}, 'not_done', 'Nobody came.', worker, at from deep, each;
  insert into findings (id, case_id, claim_id, revision, verdict, confidence, reasoning, organisation_id, made_by, made_at)
    select ${of("finding")}, case_id, ${of("claim")}, 1, 'substantiated', 'high', 'Looked.', agency, worker, at from deep, each;
  insert into recommendations (id, case_id, number, what, why, owner_id, given_on, due_on, made_by, made_at)
    select ${of("advice")}, case_id, k, 'Close the port.', 'It is open.', party, '2021-08-24', '2021-09-01', worker, at from deep, each;
  insert into recommendation_grounds (case_id, recommendation_id, exposure_id)
    select case_id, ${of("advice")}, ${of("exposure")} from deep, each;
  insert into recommendation_grounds (case_id, recommendation_id, result_id)
    select case_id, ${of("advice")}, ${of("result")} from deep, each;
  insert into recommendation_steps (case_id, recommendation_id, step, occurred_on, planned_on, taken_by, taken_at)
    select case_id, ${of("advice")}, 'accepted', '2021-08-25', '2021-08-30', worker, at from deep, each;
  insert into recommendation_reminders (case_id, recommendation_id, reminded_on, channel, words, reminded_by, reminded_at)
    select case_id, ${of("advice")}, '2021-08-31', 'letter', 'We still wait.', worker, at from deep, each;
  insert into recommendation_calls (case_id, recommendation_id, due_on, is_over, called_at)
    select case_id, ${of("advice")}, '2021-09-01', true, at from deep, each;
  insert into evidence_items (id, case_id, number, title, sha256, size, method, holder_id, organisation_id, keeper_id, collected_by, collected_at)
    select ${of("item")}, case_id, k, 'A dump', md5('a' || each.i) || md5('b' || each.i), 1, 'copied', agency, agency, worker, worker, at from deep, each;
  insert into custody_entries (case_id, item_id, sequence, act, person_id, organisation_id, at, reason)
    select case_id, ${of("item")}, link, case link when 1 then 'collected' else 'verified' end, worker, agency, at, 'Held.' from deep, each, generate_series(1, 3) link;
  insert into finding_confirmations (case_id, finding_id, words, confirmed_by, confirmed_at)
    select case_id, ${of("finding")}, 'Read again from end to end.', worker, at from deep, each;
  insert into finding_evidence (case_id, finding_id, item_id) select case_id, ${of("finding")}, ${of("item")} from deep, each;
  insert into position_evidence (case_id, position_id, item_id)
    select p.case_id, p.id, i.id from deep join positions p on p.case_id = deep.case_id join evidence_items i on i.case_id = p.case_id and i.number = 1
    on conflict do nothing;
  insert into statements (id, case_id, number, kind, title, organisation_id, slug, state, drafted_by, drafted_at, updated_at)
    select ${of("statement")}, case_id, k, 'holding', 'What we know', agency, 'deep-' || each.i, 'draft', worker, at, at from deep, each;
  insert into statement_versions (case_id, statement_id, number, language, title, digest, written_by, written_at)
    select case_id, ${of("statement")}, 1, 'id', 'What we know', md5('a') || md5('b'), worker, at from deep, each;
  insert into referrals (id, case_id, number, opened_by_id, unit_id, state, recorded_by, recorded_at)
    select ${of("referral")}, case_id, k, agency, party, 'sent', worker, at from deep, each;
  insert into given (record_id, principal, kind, case_id, referral_id, given_by, given_at)
    select ${of("item")}, (select principal from organisation_roles order by principal limit 1), 'evidence', case_id, ${of("referral")}, worker, ${earlier} from deep, each;
  insert into closures (case_id, outcome, reason, signed_by, signed_at, reopened_at, reopened_by, reopen_reason)
    select case_id, 'undetermined', 'Done.', worker, ${earlier}, at, worker, 'New.' from deep, each;`;
