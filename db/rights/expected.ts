/** Every right of a database as PostgreSQL's catalogue prints it, so that a change of rights is read as a difference here. Written by its test. */
export const expectedRights: readonly string[] = `
database grant to runut_app: connect
database grant to runut_worker: connect
function runut.actor(): owner, sql, stable, parallel safe, rows 0, returns uuid, does bf2383c14d5d424b, run by runut_app
function runut.admits(label text, named integer[], recorded_by_organisation uuid): owner, sql, stable, parallel safe, rows 0, returns boolean, does d6e77b9421f59b30, run by runut_app
function runut.adopt_records(): owner, plpgsql, rows 0, returns void, does a785a8d9dfa462fa, run by nobody else
function runut.allegation_readers(a allegations): owner, security definer, sql, stable, rows 0, search_path=pg_catalog, public, returns integer[], does 4fe28ac6d06f8419, run by nobody else
function runut.altered_derived(): owner, security definer, sql, stable, rows 1000, search_path=pg_catalog, public, returns TABLE(tab text, row_key text), does ae77d7dbdd836625, run by runut_worker
function runut.altered_records(tab text, after text, upto text): owner, security definer, plpgsql, stable, rows 1000, search_path=pg_catalog, public, returns TABLE(row_key text, what text, event_id uuid), does c91d87ff5f748efc, run by runut_worker
function runut.answers_for(item uuid, person uuid): owner, security definer, sql, stable, rows 0, search_path=pg_catalog, public, returns boolean, does 98caa4ab93a5684a, run by runut_app
function runut.asked(words text): owner, sql, immutable, rows 0, search_path=pg_catalog, returns tsquery, does c17658c93c1bbac3, run by nobody else
function runut.authority_of(e erasure_proposals): owner, sql, immutable, rows 0, returns text, does 6949feec3258071f, run by nobody else
function runut.await_erasures(proposal uuid): owner, security definer, sql, rows 0, search_path=pg_catalog, public, returns void, does f7ae2d46d3e1ee3b, run by nobody else
function runut.await_others_of_organisation(): owner, plpgsql, rows 0, search_path=pg_catalog, returns trigger, does 668c988da6b73377, run by nobody else
function runut.await_sequence(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, plan_cache_mode=force_generic_plan, returns trigger, does 029457202c0376b6, run by nobody else
function runut.blank_personal(parts jsonb): owner, plpgsql, rows 0, returns void, does 592e0aa49100f401, run by nobody else
function runut.blobs(): owner, security definer, sql, stable, rows 1000, search_path=pg_catalog, public, returns TABLE(sha256 text, size bigint, needed boolean, checked_at timestamp with time zone), does 02d084364d4bf55e, run by runut_app
function runut.blobs_to_scan(wanted text, now_with text): owner, security definer, sql, stable, rows 1000, search_path=pg_catalog, public, returns TABLE(sha256 text, size bigint, found text, signature text), does 77c718c9dbca8f78, run by runut_app
function runut.bytes_are_needed(digest text): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns boolean, does e74d9ca96a33591b, run by runut_app
function runut.case_called(wanted text): owner, security definer, sql, stable, rows 0, search_path=pg_catalog, public, returns uuid, does ecb1825fce9e0845, run by runut_worker
function runut.case_lead(wanted uuid): owner, security definer, sql, stable, rows 0, search_path=pg_catalog, public, returns uuid, does bad289307cbc3e83, run by runut_app
function runut.case_readers(c cases): owner, security definer, sql, stable, rows 0, search_path=pg_catalog, public, returns integer[], does a756735b43044309, run by nobody else
function runut.case_search(c cases): owner, security definer, sql, stable, rows 0, search_path=pg_catalog, public, returns tsvector, does 1c72705dc6ce669d, run by nobody else
function runut.case_wardens(of uuid): owner, security definer, sql, stable, rows 1000, search_path=pg_catalog, public, returns SETOF uuid, does 73f4af578547a845, run by runut_app
function runut.check_approval(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 760320b2eac5bcab, run by nobody else
function runut.check_custody(): owner, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 5b46d422e1b04804, run by nobody else
function runut.check_notice(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, plan_cache_mode=force_generic_plan, returns trigger, does bb74b6b19bebf8e6, run by nobody else
function runut.check_publication(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does c6859adf98f3baa3, run by nobody else
function runut.commit_records(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 8cde622719a7b006, run by nobody else
function runut.counts_as(person uuid, since timestamp with time zone): owner, security definer, sql, stable, rows 0, search_path=pg_catalog, public, returns uuid[], does f4cd91315807cab7, run by nobody else
function runut.decide_after_others(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does c9294678e4e5387f, run by nobody else
function runut.digest_of(tab text, key text, number integer, version integer, content text, salt uuid): owner, sql, immutable, rows 0, returns bytea, does 1ad804289bd9945c, run by nobody else
function runut.enqueue(task text, payload json, key text): runut_worker, security definer, sql, rows 0, search_path=pg_catalog, returns bigint, does 77372c681003e16b, run by runut_app
function runut.enter(person uuid, built_for text, event uuid, standing_in uuid): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, plan_cache_mode=force_generic_plan, returns void, does 6f1585e14bb4551d, run by runut_app
function runut.enter_job(name text, built_for text, event uuid): owner, security definer, sql, rows 0, search_path=pg_catalog, returns void, does 3be79946ae80c0c3, run by runut_app
function runut.erase_again(was integer, subject uuid, what text, parts jsonb, authority text, by_whom uuid, at timestamp with time zone): owner, security definer, plpgsql, rows 1000, search_path=pg_catalog, public, returns TABLE(number integer, gone_again jsonb), does 683bca4a040052ea, run by runut_app
function runut.erase_personal(proposal uuid, at timestamp with time zone): owner, security definer, plpgsql, rows 1000, search_path=pg_catalog, public, returns TABLE(number integer, parts jsonb), does 759a888d9150423c, run by runut_app
function runut.erasure_seconders(about uuid): owner, security definer, sql, stable, rows 1000, search_path=pg_catalog, public, returns SETOF uuid, does d2af81c408bd825a, run by runut_app
function runut.event(): owner, sql, stable, parallel safe, rows 0, returns uuid, does 5ca4017387e9c898, run by nobody else
function runut.goes_to_unit(referral uuid, of uuid, whom integer): owner, sql, stable, rows 0, returns boolean, does 30eb47871178d7a9, run by runut_app
function runut.guest_cases(): owner, security definer, sql, stable, rows 1000, search_path=pg_catalog, public, returns TABLE(id uuid, reference text, title text, label text), does 9e8a085e8b0486ef, run by runut_app
function runut.hanging(of uuid): owner, security definer, sql, stable, rows 1000, search_path=pg_catalog, public, returns TABLE(claims integer, exposures integer), does 84fa4b0305a56506, run by runut_app
function runut.hears_of_erasure(person uuid, proposal uuid): owner, security definer, sql, stable, rows 0, search_path=pg_catalog, public, returns boolean, does 06d2994630601627, run by runut_app
function runut.hidden_from(of uuid, what text): owner, security definer, plpgsql, stable, rows 1000, search_path=pg_catalog, public, returns TABLE(parent uuid, n integer), does 27f8aa0536d76d82, run by runut_app
function runut.intake_readers(holder uuid, logger uuid, label text): owner, security definer, sql, stable, rows 0, search_path=pg_catalog, public, returns integer[], does a223a1c10bb23c9d, run by nobody else
function runut.is_act_of(event uuid, person uuid): owner, security definer, sql, stable, rows 0, search_path=pg_catalog, public, returns boolean, does c9a7fae2f6a89117, run by nobody else
function runut.is_asked(wanted uuid, on_claim uuid): owner, security definer, sql, stable, rows 0, search_path=pg_catalog, public, returns boolean, does 84afdf15027219ec, run by runut_app
function runut.is_colleague(person uuid): owner, security definer, sql, stable, rows 0, search_path=pg_catalog, public, returns boolean, does d69502a39f778c72, run by runut_app
function runut.is_in_force(d deputies): owner, security definer, sql, stable, rows 0, search_path=pg_catalog, public, returns boolean, does 373571d976d4fc14, run by nobody else
function runut.is_now(at timestamp with time zone): owner, sql, stable, parallel safe, rows 0, returns boolean, does b75369a6e89c7e95, run by runut_app
function runut.is_of(item uuid, organisation uuid): owner, sql, stable, rows 0, returns boolean, does 4b58c50f80061215, run by runut_app
function runut.is_of_own_event(event uuid, field text, salt text, value text): owner, security definer, plpgsql, stable, rows 0, search_path=pg_catalog, public, returns boolean, does ca3bfc996e2bff6c, run by runut_app
function runut.is_oneself(person uuid, since timestamp with time zone): owner, security definer, sql, stable, rows 0, search_path=pg_catalog, public, returns boolean, does 705587fbbde0d561, run by runut_app
function runut.is_source_of_ours(source uuid): owner, security definer, sql, stable, rows 0, search_path=pg_catalog, public, returns boolean, does 90b610acd3a097a8, run by nobody else
function runut.is_there_for(i evidence_items, person uuid): owner, security definer, sql, stable, rows 0, search_path=pg_catalog, public, returns boolean, does ea64dc4ae872a1d1, run by nobody else
function runut.items_of_blob(wanted text): owner, security definer, sql, stable, rows 1000, search_path=pg_catalog, public, returns TABLE(id uuid, case_id uuid, number integer, people uuid[]), does 514b318e849357f0, run by runut_app
function runut.job(): owner, sql, stable, parallel safe, rows 0, returns text, does 516d90c55a18d701, run by runut_app
function runut.keep_allegation_narrowed(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 0dcb0308b2601d1c, run by nobody else
function runut.keep_allegation_readers(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 13a520326624c960, run by nobody else
function runut.keep_allegation_reports(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does f582945238910e2d, run by nobody else
function runut.keep_allegations(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does f0b32565b3d0ad75, run by nobody else
function runut.keep_approvals(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does a39e58588d4a5440, run by nobody else
function runut.keep_case_face(): owner, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does fa14e00fb6de762d, run by nobody else
function runut.keep_case_members(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does f9cf9926b55bc143, run by nobody else
function runut.keep_case_organisations(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 7474da951bd7fb2f, run by nobody else
function runut.keep_case_readers(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 17d303da21caccd2, run by nobody else
function runut.keep_case_search(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 06defd60721346e7, run by nobody else
function runut.keep_case_systems(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does fa3002b6dd3a9995, run by nobody else
function runut.keep_cases(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 24025acd3a95a849, run by nobody else
function runut.keep_claims(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does f4b78b58e1350385, run by nobody else
function runut.keep_closures(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 589d1a5a2bb96b0f, run by nobody else
function runut.keep_credentials(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 7739237f2be77a3b, run by nobody else
function runut.keep_custody_entries(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 8cc6ef0ea2473a21, run by nobody else
function runut.keep_deadlines(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does cf88e2d5dc02f367, run by nobody else
function runut.keep_deputies(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does f5a829b52b61f948, run by nobody else
function runut.keep_erasure_decisions(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 3feec8f4dc3e683f, run by nobody else
function runut.keep_erasure_proposals(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 29f49179918a60f6, run by nobody else
function runut.keep_evidence_blobs(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 4a03d559a0ac628a, run by nobody else
function runut.keep_evidence_checks(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does ed5f16cc7989bd1d, run by nobody else
function runut.keep_evidence_items(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 795f3ed84fab672b, run by nobody else
function runut.keep_evidence_scans(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 01034bc704d1b5af, run by nobody else
function runut.keep_exposure_scores(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 00d70fb7174e4fbb, run by nobody else
function runut.keep_exposure_steps(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 396b3bdc69c42c43, run by nobody else
function runut.keep_exposures(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 021cf99f7bbb12f3, run by nobody else
function runut.keep_finding_evidence(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 63fa4e0419629a62, run by nobody else
function runut.keep_findings(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 0e97d65d07021c4e, run by nobody else
function runut.keep_given(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does df27fb10149d9eaa, run by nobody else
function runut.keep_grant_decisions(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does cf49dbad9a0dae8c, run by nobody else
function runut.keep_grants(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 98f4f194b6077884, run by nobody else
function runut.keep_invitations(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 85c98aef65ad7220, run by nobody else
function runut.keep_known_devices(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 6c024087cd2a105d, run by nobody else
function runut.keep_label_changes(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 6cc77b3ec0c2796a, run by nobody else
function runut.keep_notes(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 7d07bcf2bac6c96b, run by nobody else
function runut.keep_notices(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 95ad87c44025825a, run by nobody else
function runut.keep_organisation_roles(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 5f3db8adf1467697, run by nobody else
function runut.keep_organisations(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 4769d8de50607d26, run by nobody else
function runut.keep_own_standing(): owner, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does a1600d7cfeaec6d9, run by nobody else
function runut.keep_people(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does c7bc3305494af4fd, run by nobody else
function runut.keep_person_roles(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 5c241d0cfd306b80, run by nobody else
function runut.keep_position_requests(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 542f2f2ff87bc832, run by nobody else
function runut.keep_positions(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does a45797104c3a87ea, run by nobody else
function runut.keep_publications(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does bf59163e579d7419, run by nobody else
function runut.keep_record(tab text, key text, version integer, content text): owner, plpgsql, rows 0, returns void, does c1e1661cc624aed3, run by nobody else
function runut.keep_recovery_codes(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 8135813c4c56c23f, run by nobody else
function runut.keep_referral_events(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does c277b17f0423879e, run by nobody else
function runut.keep_referrals(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 431eb0c5a5bb02f5, run by nobody else
function runut.keep_sentences(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does bd063c93d34c59be, run by nobody else
function runut.keep_sessions(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does f2470edda14c6894, run by nobody else
function runut.keep_source_identities(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 07f93a1f67bb64f6, run by nobody else
function runut.keep_sources(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 5cc98679f6a3f342, run by nobody else
function runut.keep_standing(): owner, plpgsql, rows 0, returns trigger, does 95e8fbe14337ed4b, run by nobody else
function runut.keep_statement_versions(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 1d22946a6eb3b877, run by nobody else
function runut.keep_statements(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 781b9cec7b85c2fa, run by nobody else
function runut.keep_system_connections(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 067257eff8c9fec4, run by nobody else
function runut.keep_system_readers(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 0272ab47bfdf9039, run by nobody else
function runut.keep_systems(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does d6614dea1927c902, run by nobody else
function runut.keep_tasks(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 4eacf0f9343f8436, run by nobody else
function runut.keep_timeline_entries(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 9132b40d5ce58cad, run by nobody else
function runut.keep_triage_decisions(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 1aa195a5dbba9398, run by nobody else
function runut.keep_workstream_decisions(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 820c4bf579f76cc6, run by nobody else
function runut.keeps(item uuid, of uuid): owner, sql, stable, rows 0, returns boolean, does 579bdb55646ab1be, run by runut_app
function runut.knows_case(wanted uuid): owner, security definer, sql, stable, rows 0, search_path=pg_catalog, public, returns boolean, does 6e9767f7ee3e04ed, run by runut_app
function runut.knows_system(system uuid): owner, security definer, sql, stable, rows 0, search_path=pg_catalog, public, returns boolean, does 811f68311dba10a8, run by runut_app
function runut.lacks_personal(tab text, key text, given jsonb): owner, sql, stable, rows 0, returns boolean, does ad55cfb37e69bc10, run by nobody else
function runut.let_deputies_read(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 55df4fae29e4bb0a, run by nobody else
function runut.lets_in(person uuid): owner, security definer, sql, rows 0, search_path=pg_catalog, public, returns boolean, does 1e48702842afa9b3, run by runut_app
function runut.lock_asked(wanted uuid, on_claim uuid): owner, security definer, plpgsql, rows 1000, search_path=pg_catalog, public, returns TABLE(lead_id uuid, status text, number integer), does 544c0a67701b0bd5, run by runut_app
function runut.lock_case(wanted uuid): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, plan_cache_mode=force_generic_plan, returns boolean, does 7663d6a780287f4e, run by runut_app
function runut.may_appoint(person uuid, for_whom uuid, held text): owner, security definer, sql, stable, rows 0, search_path=pg_catalog, public, returns boolean, does 10527a2fb27a00a7, run by runut_app
function runut.may_decide(asked uuid, decision text): owner, security definer, sql, stable, rows 0, search_path=pg_catalog, public, returns boolean, does 038dd145484dee11, run by runut_app
function runut.may_decide_erasure(proposal uuid, decision text): owner, security definer, sql, stable, rows 0, search_path=pg_catalog, public, returns boolean, does e4860fe8d53b33ad, run by runut_app
function runut.may_give(record uuid, of uuid): owner, sql, stable, rows 0, returns boolean, does fd97030e78d6042b, run by runut_app
function runut.may_grant(person uuid, gives text, alone boolean): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns boolean, does 457bbd87833a6669, run by runut_app
function runut.may_leave(record uuid, of uuid, reason text): owner, sql, stable, rows 0, returns boolean, does 16771bc3ae01297b, run by runut_app
function runut.move_item(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 0f367df57e5dd6a4, run by nobody else
function runut.name_organisation_roles(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does a015189b91610c5e, run by nobody else
function runut.narrow_allegations(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 2c1340bdbd67a555, run by nobody else
function runut.next_number(kind text, in_year integer): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns integer, does c5562ff1fa5e0ae3, run by runut_app
function runut.next_within(kind text, parent uuid): owner, security definer, plpgsql, stable, rows 0, search_path=pg_catalog, public, returns integer, does e640ecff84b00c6e, run by runut_app
function runut.number_within(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 4470c93e28eb9334, run by nobody else
function runut.organisation(): owner, sql, stable, parallel safe, rows 0, returns uuid, does 0f62fc6f9f1574f2, run by runut_app
function runut.person_emails(): owner, security definer, sql, stable, rows 1000, search_path=pg_catalog, public, returns TABLE(person_id uuid, email text, enrolled boolean), does 5a2763abdf61ad01, run by runut_app
function runut.personal_of(tab text, key text, given jsonb): owner, sql, stable, rows 0, returns jsonb, does d72685cc9209169a, run by nobody else
function runut.personal_parts(kind text, subject uuid, what text): owner, security definer, sql, stable, rows 0, search_path=pg_catalog, public, returns jsonb, does b4fac5de7af574e0, run by nobody else
function runut.personal_states(first bigint, last bigint): owner, security definer, sql, stable, rows 1000, search_path=pg_catalog, public, returns TABLE(index bigint, field text, state text, number integer), does 454bb8ca08814db8, run by runut_worker
function runut.principals(): owner, sql, stable, parallel safe, rows 0, returns integer[], does 1597843ab2cf59dd, run by runut_app
function runut.put_confirmed_into_force(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does a7449e79633f62bd, run by nobody else
function runut.put_grant_into_force(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 13728e2f22f411e1, run by nobody else
function runut.put_into_force(asked uuid): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns void, does 4bc6b6aaa5e8521e, run by nobody else
function runut.reach_recipient(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, plan_cache_mode=force_generic_plan, returns trigger, does bf7852f2c19971e2, run by nobody else
function runut.reads(): owner, sql, stable, parallel safe, rows 0, returns text[], does de487b80291bc39c, run by runut_app
function runut.record_page(tab text, after text, most integer): owner, security definer, sql, stable, rows 0, search_path=pg_catalog, public, returns text, does 380f08834ea44287, run by runut_worker
function runut.recorded_source(source uuid): owner, security definer, sql, stable, rows 0, search_path=pg_catalog, public, returns boolean, does 88dd03029c906eb8, run by runut_app
function runut.refresh_case_guests(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does f2311abec64cbde5, run by nobody else
function runut.refresh_case_readers(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 2bea07ac9d955d5b, run by nobody else
function runut.refresh_case_search(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does da9031d629f62fc9, run by nobody else
function runut.refuse_change(): owner, plpgsql, rows 0, returns trigger, does 4e8488b8b8c19c05, run by nobody else
function runut.refuse_date(): owner, plpgsql, rows 0, returns trigger, does 58d893a229026d0c, run by nobody else
function runut.refuse_move(): owner, plpgsql, rows 0, returns trigger, does 8e15daa0ee3b651b, run by nobody else
function runut.renew_personal(tab text, key text, given jsonb): owner, plpgsql, rows 0, returns jsonb, does eb721a3ab3a4ab7e, run by nobody else
function runut.require_assignee(): owner, plpgsql, rows 0, search_path=pg_catalog, public, plan_cache_mode=force_generic_plan, returns trigger, does 93231493f5cee707, run by nobody else
function runut.require_event(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 838067f2ad42bcb1, run by nobody else
function runut.require_first_link(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does d414ac141e5fd2a3, run by nobody else
function runut.require_own_name(): owner, plpgsql, rows 0, search_path=pg_catalog, returns trigger, does 4e4af81623c66a6d, run by nobody else
function runut.require_own_note(): owner, plpgsql, rows 0, search_path=pg_catalog, public, plan_cache_mode=force_generic_plan, returns trigger, does f71f6255374131b5, run by nobody else
function runut.require_rights(built_for text): owner, plpgsql, rows 0, search_path=pg_catalog, returns void, does 77ba091429d9642a, run by nobody else
function runut.require_trace(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 4ebeabf0eadbc097, run by nobody else
function runut.roles(): owner, sql, stable, parallel safe, rows 0, returns text[], does e87f131079891153, run by runut_app
function runut.row_of_allegation_reports(r allegation_reports, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does f13209b089679c14, run by runut_app
function runut.row_of_allegations(r allegations, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does 792f96b055fc02cc, run by runut_app
function runut.row_of_approvals(r approvals, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does 9dcc2ca02e44e566, run by runut_app
function runut.row_of_case_members(r case_members, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does 47e9e01df922f38d, run by runut_app
function runut.row_of_case_organisations(r case_organisations, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does 53bd37825ba00e0b, run by runut_app
function runut.row_of_case_systems(r case_systems, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does a1530a53b79330ec, run by runut_app
function runut.row_of_cases(r cases, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does 5314389b2c0ce7d3, run by runut_app
function runut.row_of_claims(r claims, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does 0cfc95cf031a9eb3, run by runut_app
function runut.row_of_closures(r closures, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does a7597dea6336b453, run by runut_app
function runut.row_of_credentials(r credentials, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does d1a6d87867a55156, run by nobody else
function runut.row_of_custody_entries(r custody_entries, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does d7a3aea9765eb422, run by runut_app
function runut.row_of_deadlines(r deadlines, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does 4ad49091111e76b6, run by runut_app
function runut.row_of_deputies(r deputies, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does 89551292beee17ad, run by runut_app
function runut.row_of_erasure_decisions(r erasure_decisions, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does c976cc11446bcba0, run by runut_app
function runut.row_of_erasure_proposals(r erasure_proposals, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does 60bdcc604dd0046d, run by runut_app
function runut.row_of_evidence_blobs(r evidence_blobs, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does f0d482c4136960ca, run by runut_app
function runut.row_of_evidence_checks(r evidence_checks, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does c9573722879bd208, run by runut_app
function runut.row_of_evidence_items(r evidence_items, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does 1969ecb3924f73ab, run by runut_app
function runut.row_of_evidence_scans(r evidence_scans, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does caf5b9154a18c190, run by runut_app
function runut.row_of_exposure_scores(r exposure_scores, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does d2567dbd2bb2c630, run by runut_app
function runut.row_of_exposure_steps(r exposure_steps, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does fd9e33222ed08750, run by runut_app
function runut.row_of_exposures(r exposures, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does 5e6ea61f394306c1, run by runut_app
function runut.row_of_finding_evidence(r finding_evidence, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does 0b5abf016f43fa3e, run by runut_app
function runut.row_of_findings(r findings, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does 40ef7c6933c74b29, run by runut_app
function runut.row_of_given(r given, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does feb4a247677c17c1, run by runut_app
function runut.row_of_grant_decisions(r grant_decisions, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does 7b059f42404277a6, run by runut_app
function runut.row_of_grants(r grants, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does 549c573406d36ec7, run by runut_app
function runut.row_of_invitations(r invitations, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does 633d7c793dcdc05b, run by nobody else
function runut.row_of_known_devices(r known_devices, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does e3d927e5921225ed, run by runut_app
function runut.row_of_label_changes(r label_changes, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does 5c96aa43d5901151, run by runut_app
function runut.row_of_notes(r notes, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does 89f51e58e19e91b6, run by runut_app
function runut.row_of_notices(r notices, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does c67da2614221a8db, run by runut_app
function runut.row_of_organisation_roles(r organisation_roles, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does 0fd5b4805d586644, run by runut_app
function runut.row_of_organisations(r organisations, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does 980e85d9997ca811, run by runut_app
function runut.row_of_people(r people, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does 6d7dceab01d5a5d9, run by nobody else
function runut.row_of_person_roles(r person_roles, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does 7fe5d121a07b953f, run by runut_app
function runut.row_of_position_requests(r position_requests, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does 37c79e8996cba6a7, run by runut_app
function runut.row_of_positions(r positions, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does 603c0847ec5fa6f5, run by runut_app
function runut.row_of_publications(r publications, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does 6a9dd9dd78de8ca8, run by runut_app
function runut.row_of_recovery_codes(r recovery_codes, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does 9548d3a7bbbb1434, run by nobody else
function runut.row_of_referral_events(r referral_events, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does 49e5fabc08d201ab, run by runut_app
function runut.row_of_referrals(r referrals, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does 093177a9405f65b0, run by runut_app
function runut.row_of_sentences(r sentences, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does b630383468f3f4ce, run by runut_app
function runut.row_of_sessions(r sessions, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does e730cd572f03891e, run by runut_app
function runut.row_of_source_identities(r source_identities, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does f22a7284332bdaac, run by nobody else
function runut.row_of_sources(r sources, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does a14ba2a3abfa0938, run by runut_app
function runut.row_of_statement_versions(r statement_versions, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does a45c9247d9efc159, run by runut_app
function runut.row_of_statements(r statements, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does 6a59640ca5b27928, run by runut_app
function runut.row_of_system_connections(r system_connections, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does 0ff1e4e50fec4156, run by runut_app
function runut.row_of_systems(r systems, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does b2bc51bb299652af, run by runut_app
function runut.row_of_tasks(r tasks, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does 22788157f44feb4a, run by runut_app
function runut.row_of_timeline_entries(r timeline_entries, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does 50d9658d8b46421b, run by runut_app
function runut.row_of_triage_decisions(r triage_decisions, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does 8a009333640253ff, run by runut_app
function runut.row_of_workstream_decisions(r workstream_decisions, version integer, personal jsonb): owner, sql, stable, rows 0, returns text, does 826a7691301d1e62, run by runut_app
function runut.rows_of(tab text, wanted jsonb): owner, plpgsql, stable, rows 1000, returns TABLE(row_key text, content text), does 5518f7337e466932, run by runut_app
function runut.same_person(one uuid, other uuid, since timestamp with time zone): owner, security definer, sql, stable, rows 0, search_path=pg_catalog, public, returns boolean, does 5614f3cdfc9d49aa, run by nobody else
function runut.search_cases(words text, up_to integer, before timestamp with time zone, before_id uuid): owner, security definer, plpgsql, stable, rows 50, search_path=public, pg_catalog, returns SETOF uuid, does 3f6ac6bfade5db3c, run by runut_app
function runut.search_exposures(of_cwe text, of_host text, of_port text, up_to integer): owner, security definer, plpgsql, stable, rows 50, search_path=public, pg_catalog, returns TABLE(kind text, id uuid), does 333a1c7fc4196bef, run by runut_app
function runut.search_records(words text, up_to integer): owner, security definer, plpgsql, stable, rows 50, search_path=public, pg_catalog, returns TABLE(kind text, id uuid), does ae1c8418086b2eea, run by runut_app
function runut.sees_subject(kind text, record uuid): owner, sql, stable, rows 0, returns boolean, does 89d7341c1620ed47, run by runut_app
function runut.session_person(session uuid, idle interval, standing_in uuid): owner, security definer, plpgsql, rows 1000, search_path=pg_catalog, public, plan_cache_mode=force_generic_plan, returns TABLE(id uuid, name text, organisation_id uuid, organisation text, roles text[], locale text, created_at timestamp with time zone, deputy_id uuid, for_id uuid, for_name text, until timestamp with time zone), does d5c0581d2f7c88df, run by runut_app
function runut.sets_up(organisation uuid, first uuid): owner, security definer, sql, rows 0, search_path=pg_catalog, public, returns boolean, does f22cbfb9e7ceadad, run by runut_app
function runut.settle_notices(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 4699441a9b6b4a66, run by nobody else
function runut.shut_out_by(of uuid, wanted text): owner, security definer, plpgsql, stable, rows 1000, search_path=pg_catalog, public, returns TABLE(person_id uuid, organisation_id uuid, role text), does 864bb0f5a07e95ae, run by runut_app
function runut.source_of_report(report text): owner, security definer, sql, stable, rows 0, search_path=pg_catalog, public, returns uuid, does b2a3e179da5ef181, run by runut_app
function runut.stands_for(): owner, sql, stable, parallel safe, rows 0, returns uuid, does dc0b5550210d5ae6, run by runut_app
function runut.state_of_deputy(deputy uuid): owner, security definer, sql, stable, rows 0, search_path=pg_catalog, public, returns text, does 782c0180ad99e898, run by runut_app
function runut.system_readers(s systems): owner, security definer, sql, stable, rows 0, search_path=pg_catalog, public, returns integer[], does 6285027955234555, run by nobody else
function runut.takes_two(gives text, person uuid, by_whom uuid): owner, sql, immutable, parallel safe, rows 0, returns boolean, does 113e0e35199bc899, run by runut_app
function runut.touch_case(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, plan_cache_mode=force_generic_plan, returns trigger, does 9090230cb16efdd0, run by nobody else
function runut.tree_hashes(levels integer[], indexes bigint[]): owner, security definer, sql, stable, rows 1000, search_path=pg_catalog, public, returns TABLE(level integer, index bigint, hash bytea), does 06be6edf04b0f4d9, run by runut_app
function runut.was_confirmed(deputy uuid): owner, security definer, sql, stable, rows 0, search_path=pg_catalog, public, returns boolean, does 2609c1ee3795c525, run by nobody else
function runut.why_not_confirm(asked uuid): owner, security definer, plpgsql, stable, rows 0, search_path=pg_catalog, public, returns text, does 23b328ea5ee02a81, run by runut_app
function runut.why_not_erasable(event uuid, person uuid, source uuid, what text): owner, security definer, sql, stable, rows 0, search_path=pg_catalog, public, returns text, does b3f56dc6a0e68c6a, run by nobody else
function runut.why_not_erase(proposal uuid): owner, security definer, sql, stable, rows 0, search_path=pg_catalog, public, returns text, does 0f0cc3377797f2ed, run by runut_app
function runut.why_not_propose_erasure(event uuid, person uuid, source uuid, what text): owner, security definer, sql, stable, rows 0, search_path=pg_catalog, public, returns text, does 8ebb56a5539f2251, run by runut_app
function runut.withdraw_lost_offers(): owner, security definer, plpgsql, rows 0, search_path=pg_catalog, public, returns trigger, does 7c0ad05efe077e7e, run by nobody else
function runut.without_keeper(of uuid): owner, security definer, sql, stable, rows 1000, search_path=pg_catalog, public, returns TABLE(lead integer, items integer), does 9c4dcc92c4b258ed, run by runut_app
function runut.writes(): owner, sql, stable, parallel safe, rows 0, returns text[], does 32e5484a20ebaa8a, run by runut_app
reach administrator: notice reads
reach administrator: organisation reads writes
reach administrator: person reads writes
reach administrator: session reads writes
reach approver: case reads
reach approver: claim reads
reach approver: closure reads writes
reach approver: deadline reads
reach approver: evidence reads
reach approver: exposure reads
reach approver: finding reads
reach approver: note reads writes
reach approver: notice reads
reach approver: position reads
reach approver: referral reads
reach approver: statement reads writes
reach approver: system reads
reach approver: task reads writes
reach approver: timeline reads
reach auditor: allegation reads
reach auditor: case reads
reach auditor: claim reads
reach auditor: closure reads
reach auditor: custody reads
reach auditor: deadline reads
reach auditor: evidence reads
reach auditor: exposure reads
reach auditor: finding reads
reach auditor: log reads
reach auditor: note reads
reach auditor: notice reads
reach auditor: organisation reads
reach auditor: person reads
reach auditor: position reads
reach auditor: referral reads
reach auditor: session reads
reach auditor: source reads
reach auditor: statement reads
reach auditor: system reads
reach auditor: task reads
reach auditor: timeline reads
reach coordinator: allegation reads writes
reach coordinator: case reads writes
reach coordinator: claim reads writes
reach coordinator: closure reads writes
reach coordinator: custody reads writes
reach coordinator: deadline reads writes
reach coordinator: evidence reads
reach coordinator: exposure reads
reach coordinator: finding reads
reach coordinator: note reads writes
reach coordinator: notice reads
reach coordinator: position reads writes
reach coordinator: referral reads writes
reach coordinator: source reads writes
reach coordinator: statement reads
reach coordinator: system reads
reach coordinator: task reads writes
reach coordinator: timeline reads writes
reach custodian: notice reads
reach intake_officer: allegation reads writes
reach intake_officer: case reads
reach intake_officer: claim reads writes
reach intake_officer: deadline reads writes
reach intake_officer: note reads writes
reach intake_officer: notice reads
reach intake_officer: position reads
reach intake_officer: source reads writes
reach intake_officer: task reads writes
reach intake_officer: timeline reads
reach investigator: allegation reads
reach investigator: case reads
reach investigator: claim reads writes
reach investigator: closure reads
reach investigator: custody reads writes
reach investigator: deadline reads writes
reach investigator: evidence reads writes
reach investigator: exposure reads writes
reach investigator: finding reads writes
reach investigator: note reads writes
reach investigator: notice reads
reach investigator: position reads writes
reach investigator: referral reads
reach investigator: source reads
reach investigator: statement reads
reach investigator: system reads writes
reach investigator: task reads writes
reach investigator: timeline reads writes
reach official: case reads
reach official: claim reads
reach official: closure reads
reach official: deadline reads
reach official: finding reads
reach official: notice reads
reach official: position reads writes
reach official: referral reads
reach official: statement reads
reach official: timeline reads
reach police_liaison: notice reads
reach police_liaison: referral writes
reach spokesperson: case reads
reach spokesperson: claim reads
reach spokesperson: closure reads
reach spokesperson: deadline reads
reach spokesperson: evidence reads
reach spokesperson: exposure reads
reach spokesperson: finding reads
reach spokesperson: note reads writes
reach spokesperson: notice reads
reach spokesperson: position reads
reach spokesperson: referral reads
reach spokesperson: statement reads writes
reach spokesperson: system reads
reach spokesperson: task reads writes
reach spokesperson: timeline reads
role runut_app: signs in, TimeZone=UTC, idle_in_transaction_session_timeout=30s, lock_timeout=10s, plan_cache_mode=force_custom_plan, statement_timeout=30s
role runut_worker: signs in, TimeZone=UTC, idle_in_transaction_session_timeout=60s
schema public grant to runut_app: usage
schema public grant to runut_worker: usage
schema runut grant to runut_app: usage
schema runut grant to runut_worker: usage
sequence principal_numbers grant to runut_app: usage
table allegation_numbers: owner, row security
table allegation_reports grant to runut_app: insert, select
table allegation_reports policy adds: insert to runut_app check (( SELECT ('allegation'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM allegations a WHERE ((a.id = allegation_reports.allegation_id) AND (a.logged_by = runut.actor())))) AND runut.recorded_source(source_id))
table allegation_reports policy sees: select to runut_app using (( SELECT ('allegation'::text = ANY (runut.reads()))) AND (EXISTS ( SELECT 1 FROM allegations a WHERE ((a.id = allegation_reports.allegation_id) AND ((NOT a.narrowed) OR (a.logged_by = runut.actor()) OR (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = a.case_id) OFFSET 0)))) OFFSET 0)))
table allegation_reports trigger allegation_reports_append_only: CREATE TRIGGER allegation_reports_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.allegation_reports FOR EACH STATEMENT EXECUTE FUNCTION runut.refuse_change()
table allegation_reports trigger allegation_reports_keep_changed: CREATE TRIGGER allegation_reports_keep_changed AFTER UPDATE ON public.allegation_reports FOR EACH ROW WHEN (((((old.allegation_id IS DISTINCT FROM new.allegation_id) OR (old.source_id IS DISTINCT FROM new.source_id)) OR (old.source_reference IS DISTINCT FROM new.source_reference)) OR (old.summary IS DISTINCT FROM new.summary))) EXECUTE FUNCTION runut.keep_allegation_reports()
table allegation_reports trigger allegation_reports_keep_written: CREATE TRIGGER allegation_reports_keep_written AFTER INSERT OR DELETE ON public.allegation_reports FOR EACH ROW EXECUTE FUNCTION runut.keep_allegation_reports()
table allegation_reports: owner, row security
table allegations grant to runut_app of columns: update case_id, status, version
table allegations grant to runut_app: insert, select
table allegations policy adds: insert to runut_app check (( SELECT ('allegation'::text = ANY (runut.writes()))) AND (holder_id = runut.organisation()) AND (logged_by = runut.actor()) AND (case_id IS NULL))
table allegations policy changes: update to runut_app using (( SELECT ('allegation'::text = ANY (runut.writes()))) AND ((readers && runut.principals()) OR (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = allegations.case_id))))) check ((case_id IS NULL) OR (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = allegations.case_id))))
table allegations policy sees: select to runut_app using (( SELECT ('allegation'::text = ANY (runut.reads()))) AND ((readers && runut.principals()) OR (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = allegations.case_id) OFFSET 0))))
table allegations trigger allegations_by_a_decision: CREATE CONSTRAINT TRIGGER allegations_by_a_decision AFTER UPDATE OF status ON public.allegations DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((CURRENT_USER = 'runut_app'::name) AND (old.status IS DISTINCT FROM new.status))) EXECUTE FUNCTION runut.require_trace('exists (select 1 from public.triage_decisions where allegation_id = $2.id and decision = $2.status and xmin = pg_current_xact_id()::xid)')
table allegations trigger allegations_dated: CREATE TRIGGER allegations_dated BEFORE INSERT OR UPDATE OF received_on ON public.allegations FOR EACH ROW WHEN (((new.received_on IS NOT NULL) AND ((EXTRACT(year FROM (new.received_on AT TIME ZONE 'Asia/Jakarta'::text)) < (1970)::numeric) OR (EXTRACT(year FROM (new.received_on AT TIME ZONE 'Asia/Jakarta'::text)) > (2099)::numeric)))) EXECUTE FUNCTION runut.refuse_date()
table allegations trigger allegations_keep_changed: CREATE TRIGGER allegations_keep_changed AFTER UPDATE ON public.allegations FOR EACH ROW WHEN (((((((((((((old.case_id IS DISTINCT FROM new.case_id) OR (old.channel IS DISTINCT FROM new.channel)) OR (old.holder_id IS DISTINCT FROM new.holder_id)) OR (old.id IS DISTINCT FROM new.id)) OR (old.label IS DISTINCT FROM new.label)) OR (old.logged_at IS DISTINCT FROM new.logged_at)) OR (old.logged_by IS DISTINCT FROM new.logged_by)) OR (old.received_on IS DISTINCT FROM new.received_on)) OR (old.received_precision IS DISTINCT FROM new.received_precision)) OR (old.reference IS DISTINCT FROM new.reference)) OR (old.status IS DISTINCT FROM new.status)) OR (old.version IS DISTINCT FROM new.version))) EXECUTE FUNCTION runut.keep_allegations()
table allegations trigger allegations_keep_written: CREATE TRIGGER allegations_keep_written AFTER INSERT OR DELETE ON public.allegations FOR EACH ROW EXECUTE FUNCTION runut.keep_allegations()
table allegations trigger allegations_narrowed: CREATE TRIGGER allegations_narrowed BEFORE INSERT OR UPDATE OF case_id ON public.allegations FOR EACH ROW EXECUTE FUNCTION runut.keep_allegation_narrowed()
table allegations trigger allegations_readers: CREATE TRIGGER allegations_readers BEFORE INSERT OR UPDATE OF holder_id, label ON public.allegations FOR EACH ROW EXECUTE FUNCTION runut.keep_allegation_readers()
table allegations trigger allegations_stay: CREATE TRIGGER allegations_stay BEFORE UPDATE OF case_id ON public.allegations FOR EACH ROW WHEN (((old.case_id IS NOT NULL) AND (old.case_id IS DISTINCT FROM new.case_id))) EXECUTE FUNCTION runut.refuse_move()
table allegations: owner, row security
table approvals grant to runut_app: insert, select
table approvals policy adds: insert to runut_app check ((( SELECT ('statement'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE ((c.id = approvals.case_id) AND (c.status <> 'closed'::text)) OFFSET 0))) OR false)
table approvals policy by_oneself: restrictive insert to runut_app check (('approver'::text = ANY (runut.roles())) AND (NOT (for_id IS DISTINCT FROM runut.stands_for())) AND (EXISTS ( SELECT 1 FROM statements s WHERE ((s.id = approvals.statement_id) AND (s.organisation_id = runut.organisation())))))
table approvals policy changes: update to runut_app using ((( SELECT ('statement'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = approvals.case_id) OFFSET 0))) OR false) check true
table approvals policy ours: restrictive select to runut_app using (EXISTS ( SELECT 1 FROM statements s WHERE ((s.id = approvals.statement_id) AND ((s.organisation_id = runut.organisation()) OR (EXISTS ( SELECT 1 FROM given g WHERE ((g.record_id = s.id) AND (g.principal = ANY (runut.principals())) AND (g.ended_at IS NULL)))))) OFFSET 0))
table approvals policy sees: select to runut_app using ((( SELECT ('statement'::text = ANY (runut.reads()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = approvals.case_id) OFFSET 0))) OR false OR false)
table approvals policy signed: restrictive insert to runut_app check ((decided_by = runut.actor()) AND runut.is_now(decided_at))
table approvals trigger approvals_append_only: CREATE TRIGGER approvals_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.approvals FOR EACH STATEMENT EXECUTE FUNCTION runut.refuse_change()
table approvals trigger approvals_keep_changed: CREATE TRIGGER approvals_keep_changed AFTER UPDATE ON public.approvals FOR EACH ROW WHEN (((((((((((old.case_id IS DISTINCT FROM new.case_id) OR (old.decided_at IS DISTINCT FROM new.decided_at)) OR (old.decided_by IS DISTINCT FROM new.decided_by)) OR (old.decision IS DISTINCT FROM new.decision)) OR (old.digest IS DISTINCT FROM new.digest)) OR (old.for_id IS DISTINCT FROM new.for_id)) OR (old.id IS DISTINCT FROM new.id)) OR (old.reason IS DISTINCT FROM new.reason)) OR (old.statement_id IS DISTINCT FROM new.statement_id)) OR (old.version_id IS DISTINCT FROM new.version_id))) EXECUTE FUNCTION runut.keep_approvals()
table approvals trigger approvals_keep_written: CREATE TRIGGER approvals_keep_written AFTER INSERT OR DELETE ON public.approvals FOR EACH ROW EXECUTE FUNCTION runut.keep_approvals()
table approvals trigger approvals_of_what_was_read: CREATE TRIGGER approvals_of_what_was_read BEFORE INSERT ON public.approvals FOR EACH ROW EXECUTE FUNCTION runut.check_approval()
table approvals: owner, row security
table audit_checkpoints grant to runut_app: select
table audit_checkpoints grant to runut_worker: insert, select
table audit_checkpoints policy keeps: all to runut_worker using true
table audit_checkpoints policy sees: select to runut_app using ((runut.actor() IS NOT NULL) OR (runut.job() <> ''::text))
table audit_checkpoints trigger audit_checkpoints_append_only: CREATE TRIGGER audit_checkpoints_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit_checkpoints FOR EACH STATEMENT EXECUTE FUNCTION runut.refuse_change()
table audit_checkpoints: owner, row security
table audit_cosignatures grant to runut_app: select
table audit_cosignatures grant to runut_worker: insert, select
table audit_cosignatures policy keeps: all to runut_worker using true
table audit_cosignatures policy sees: select to runut_app using ((runut.actor() IS NOT NULL) OR (runut.job() <> ''::text))
table audit_cosignatures trigger audit_cosignatures_append_only: CREATE TRIGGER audit_cosignatures_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit_cosignatures FOR EACH STATEMENT EXECUTE FUNCTION runut.refuse_change()
table audit_cosignatures: owner, row security
table audit_erasures grant to runut_app: select
table audit_erasures grant to runut_worker: select
table audit_erasures policy exports: select to runut_worker using true
table audit_erasures policy sees: select to runut_app using ( SELECT (runut.roles() && ARRAY['auditor'::text, 'custodian'::text, 'administrator'::text]))
table audit_erasures trigger audit_erasures_append_only: CREATE TRIGGER audit_erasures_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit_erasures FOR EACH STATEMENT EXECUTE FUNCTION runut.refuse_change()
table audit_erasures: owner, row security
table audit_events grant to runut_app: insert, select
table audit_events grant to runut_worker: select
table audit_events policy adds: insert to runut_app check (runut.is_now(at) AND (((actor_kind = 'person'::text) AND (actor_id = runut.actor()) AND (actor_job IS NULL) AND (organisation_id = runut.organisation()) AND (NOT ((facts ->> 'inNameOf'::text) IS DISTINCT FROM (runut.stands_for())::text)) AND ((role IS NULL) OR (role = ANY (runut.roles()))) AND ((case_id IS NULL) OR runut.knows_case(case_id))) OR ((actor_kind = 'job'::text) AND (actor_job = runut.job()) AND (runut.job() <> ''::text) AND (role IS NULL) AND (organisation_id IS NULL))))
table audit_events policy sees: select to runut_app using ((actor_id = runut.actor()) OR ((subject_kind = ANY (runut.reads())) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = audit_events.case_id) OFFSET 0)) AND ((subject_kind <> ALL (ARRAY['finding'::text, 'exposure'::text, 'evidence'::text, 'custody'::text])) OR runut.sees_subject(subject_kind, subject_id)) AND ((subject_kind <> 'statement'::text) OR (organisation_id = runut.organisation()) OR (action = 'statement.publish'::text))) OR ((case_id IS NULL) AND (subject_kind = ANY (ARRAY['allegation'::text, 'source'::text])) AND (subject_kind = ANY (runut.reads())) AND (EXISTS ( SELECT 1 FROM allegations a WHERE ((a.id = audit_events.subject_id) AND ((NOT a.narrowed) OR (a.logged_by = runut.actor()) OR (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = a.case_id) OFFSET 0)))) OFFSET 0))) OR ((subject_kind = 'claim'::text) AND (EXISTS ( SELECT 1 FROM claims k WHERE (k.id = audit_events.subject_id) OFFSET 0))) OR ((case_id IS NULL) AND (subject_kind = ANY (ARRAY['person'::text, 'organisation'::text, 'session'::text, 'log'::text])) AND (subject_kind = ANY (runut.reads())) AND (((organisation_id IS NULL) AND ((subject_kind = 'log'::text) OR (subject_id IS NULL))) OR (organisation_id = runut.organisation()) OR (EXISTS ( SELECT 1 FROM sessions s WHERE (s.id = audit_events.subject_id) OFFSET 0)) OR (EXISTS ( SELECT 1 FROM people p WHERE ((p.id = audit_events.subject_id) AND (p.organisation_id = runut.organisation())) OFFSET 0)))) OR (EXISTS ( SELECT 1 FROM given g WHERE ((g.record_id = audit_events.subject_id) AND (g.principal = ANY (runut.principals())) AND (g.ended_at IS NULL)))))
table audit_events policy sequences: select to runut_worker using true
table audit_events trigger audit_events_append_only: CREATE TRIGGER audit_events_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit_events FOR EACH STATEMENT EXECUTE FUNCTION runut.refuse_change()
table audit_events trigger audit_events_await_sequence: CREATE TRIGGER audit_events_await_sequence AFTER INSERT ON public.audit_events FOR EACH ROW EXECUTE FUNCTION runut.await_sequence()
table audit_events trigger audit_events_commit_records: CREATE TRIGGER audit_events_commit_records BEFORE INSERT ON public.audit_events FOR EACH ROW EXECUTE FUNCTION runut.commit_records()
table audit_events trigger audit_events_touch_case: CREATE TRIGGER audit_events_touch_case AFTER INSERT ON public.audit_events FOR EACH ROW EXECUTE FUNCTION runut.touch_case()
table audit_events: owner, row security
table audit_keys grant to runut_app: select
table audit_keys grant to runut_worker: insert, select
table audit_keys policy keeps: all to runut_worker using true
table audit_keys policy sees: select to runut_app using ((runut.actor() IS NOT NULL) OR (runut.job() <> ''::text))
table audit_keys trigger audit_keys_append_only: CREATE TRIGGER audit_keys_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit_keys FOR EACH STATEMENT EXECUTE FUNCTION runut.refuse_change()
table audit_keys: owner, row security
table audit_leaves grant to runut_app: select
table audit_leaves grant to runut_worker: insert, select
table audit_leaves policy sees: select to runut_app using (EXISTS ( SELECT 1 FROM audit_events e WHERE (e.id = audit_leaves.event_id) OFFSET 0))
table audit_leaves policy sequences: all to runut_worker using true
table audit_leaves trigger audit_leaves_append_only: CREATE TRIGGER audit_leaves_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit_leaves FOR EACH STATEMENT EXECUTE FUNCTION runut.refuse_change()
table audit_leaves: owner, row security
table audit_nodes grant to runut_worker: insert, select
table audit_nodes policy sequences: all to runut_worker using true
table audit_nodes trigger audit_nodes_append_only: CREATE TRIGGER audit_nodes_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit_nodes FOR EACH STATEMENT EXECUTE FUNCTION runut.refuse_change()
table audit_nodes: owner, row security
table audit_pending grant to runut_worker: delete, select
table audit_pending policy sequences: all to runut_worker using true
table audit_pending: owner, row security
table audit_personal grant to runut_app: insert, select
table audit_personal policy adds: insert to runut_app check runut.is_of_own_event(event_id, field, salt, value)
table audit_personal policy sees: select to runut_app using (('auditor'::text = ANY (runut.roles())) AND (EXISTS ( SELECT 1 FROM audit_events e WHERE ((e.id = audit_personal.event_id) AND (COALESCE(e.organisation_id, runut.organisation()) = runut.organisation())) OFFSET 0)))
table audit_personal: owner, row security
table audit_time_stamps grant to runut_app: select
table audit_time_stamps grant to runut_worker: insert, select
table audit_time_stamps policy keeps: all to runut_worker using true
table audit_time_stamps policy sees: select to runut_app using ((runut.actor() IS NOT NULL) OR (runut.job() <> ''::text))
table audit_time_stamps trigger audit_time_stamps_append_only: CREATE TRIGGER audit_time_stamps_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit_time_stamps FOR EACH STATEMENT EXECUTE FUNCTION runut.refuse_change()
table audit_time_stamps: owner, row security
table case_looks grant to runut_app of columns: update looked_at
table case_looks grant to runut_app: insert, select
table case_looks policy adds: insert to runut_app check ((person_id = runut.actor()) AND runut.is_now(looked_at) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = case_looks.case_id))))
table case_looks policy changes: update to runut_app using (person_id = runut.actor()) check runut.is_now(looked_at)
table case_looks policy sees: select to runut_app using (person_id = runut.actor())
table case_looks: owner, row security
table case_members grant to runut_app of columns: update added_at, added_by, removal_reason, removed_at
table case_members grant to runut_app: insert, select
table case_members policy adds: insert to runut_app check ((( SELECT ('case'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE ((c.id = case_members.case_id) AND (c.status <> 'closed'::text)) OFFSET 0))) OR false)
table case_members policy changes: update to runut_app using ((( SELECT ('case'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = case_members.case_id) OFFSET 0))) OR false) check true
table case_members policy sees: select to runut_app using ((( SELECT ('case'::text = ANY (runut.reads()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = case_members.case_id) OFFSET 0))) OR false OR false)
table case_members policy signed: restrictive insert to runut_app check ((added_by = runut.actor()) AND runut.is_now(added_at))
table case_members trigger case_members_come_back: CREATE CONSTRAINT TRIGGER case_members_come_back AFTER UPDATE ON public.case_members DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((CURRENT_USER = 'runut_app'::name) AND (((old.added_by IS DISTINCT FROM new.added_by) OR (old.added_at IS DISTINCT FROM new.added_at)) OR (new.removed_at IS NULL)))) EXECUTE FUNCTION runut.require_trace('$1.removed_at is not null and $2.removed_at is null and $2.added_by = runut.actor() and runut.is_now($2.added_at)')
table case_members trigger case_members_in_own_name: CREATE TRIGGER case_members_in_own_name BEFORE UPDATE OF added_by ON public.case_members FOR EACH ROW EXECUTE FUNCTION runut.require_own_name('added_by')
table case_members trigger case_members_keep_changed: CREATE TRIGGER case_members_keep_changed AFTER UPDATE ON public.case_members FOR EACH ROW WHEN (((((((old.added_at IS DISTINCT FROM new.added_at) OR (old.added_by IS DISTINCT FROM new.added_by)) OR (old.case_id IS DISTINCT FROM new.case_id)) OR (old.person_id IS DISTINCT FROM new.person_id)) OR (old.removal_reason IS DISTINCT FROM new.removal_reason)) OR (old.removed_at IS DISTINCT FROM new.removed_at))) EXECUTE FUNCTION runut.keep_case_members()
table case_members trigger case_members_keep_written: CREATE TRIGGER case_members_keep_written AFTER INSERT OR DELETE ON public.case_members FOR EACH ROW EXECUTE FUNCTION runut.keep_case_members()
table case_members trigger case_members_leave_with_reason: CREATE CONSTRAINT TRIGGER case_members_leave_with_reason AFTER UPDATE OF removed_at ON public.case_members DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((CURRENT_USER = 'runut_app'::name) AND ((old.removed_at IS NULL) AND (new.removed_at IS NOT NULL)))) EXECUTE FUNCTION runut.require_trace('runut.is_now($2.removed_at) and coalesce(btrim($2.removal_reason), '''') <> ''''')
table case_members trigger case_members_readers: CREATE TRIGGER case_members_readers AFTER INSERT OR DELETE OR UPDATE ON public.case_members FOR EACH ROW EXECUTE FUNCTION runut.refresh_case_readers()
table case_members: owner, row security
table case_numbers: owner, row security
table case_organisations grant to runut_app of columns: update admitted, role
table case_organisations grant to runut_app: insert, select
table case_organisations policy adds: insert to runut_app check ((( SELECT ('case'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE ((c.id = case_organisations.case_id) AND (c.status <> 'closed'::text)) OFFSET 0))) OR false)
table case_organisations policy changes: update to runut_app using ((( SELECT ('case'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = case_organisations.case_id) OFFSET 0))) OR false) check true
table case_organisations policy sees: select to runut_app using ((( SELECT ('case'::text = ANY (runut.reads()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = case_organisations.case_id) OFFSET 0))) OR false OR false)
table case_organisations policy signed: restrictive insert to runut_app check ((added_by = runut.actor()) AND runut.is_now(added_at))
table case_organisations trigger case_organisations_keep_changed: CREATE TRIGGER case_organisations_keep_changed AFTER UPDATE ON public.case_organisations FOR EACH ROW WHEN (((((((old.added_at IS DISTINCT FROM new.added_at) OR (old.added_by IS DISTINCT FROM new.added_by)) OR (old.admitted IS DISTINCT FROM new.admitted)) OR (old.case_id IS DISTINCT FROM new.case_id)) OR (old.organisation_id IS DISTINCT FROM new.organisation_id)) OR (old.role IS DISTINCT FROM new.role))) EXECUTE FUNCTION runut.keep_case_organisations()
table case_organisations trigger case_organisations_keep_written: CREATE TRIGGER case_organisations_keep_written AFTER INSERT OR DELETE ON public.case_organisations FOR EACH ROW EXECUTE FUNCTION runut.keep_case_organisations()
table case_organisations trigger case_organisations_readers: CREATE TRIGGER case_organisations_readers AFTER INSERT OR DELETE OR UPDATE ON public.case_organisations FOR EACH ROW EXECUTE FUNCTION runut.refresh_case_readers()
table case_organisations: owner, row security
table case_systems grant to runut_app: insert, select
table case_systems policy adds: insert to runut_app check ((( SELECT ('system'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE ((c.id = case_systems.case_id) AND (c.status <> 'closed'::text)) OFFSET 0))) OR false)
table case_systems policy changes: update to runut_app using ((( SELECT ('system'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = case_systems.case_id) OFFSET 0))) OR false) check true
table case_systems policy known: restrictive insert to runut_app check runut.knows_system(system_id)
table case_systems policy sees: select to runut_app using ((( SELECT ('system'::text = ANY (runut.reads()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = case_systems.case_id) OFFSET 0))) OR false OR false)
table case_systems policy signed: restrictive insert to runut_app check ((recorded_by = runut.actor()) AND runut.is_now(recorded_at))
table case_systems trigger case_systems_keep_changed: CREATE TRIGGER case_systems_keep_changed AFTER UPDATE ON public.case_systems FOR EACH ROW WHEN (((((old.case_id IS DISTINCT FROM new.case_id) OR (old.recorded_at IS DISTINCT FROM new.recorded_at)) OR (old.recorded_by IS DISTINCT FROM new.recorded_by)) OR (old.system_id IS DISTINCT FROM new.system_id))) EXECUTE FUNCTION runut.keep_case_systems()
table case_systems trigger case_systems_keep_written: CREATE TRIGGER case_systems_keep_written AFTER INSERT OR DELETE ON public.case_systems FOR EACH ROW EXECUTE FUNCTION runut.keep_case_systems()
table case_systems: owner, row security
table cases grant to runut_app of columns: update label, lead_id, sector, severity, status, summary, title, version
table cases grant to runut_app: insert, select
table cases policy adds: insert to runut_app check (( SELECT ('case'::text = ANY (runut.writes()))) AND (organisation_id = runut.organisation()) AND (lead_id = COALESCE(runut.stands_for(), runut.actor())) AND (status <> 'closed'::text) AND (guests = '{}'::integer[]))
table cases policy changes: update to runut_app using (( SELECT (runut.writes() && ARRAY['case'::text, 'closure'::text])) AND (readers && runut.principals())) check true
table cases policy sees: select to runut_app using (readers && runut.principals())
table cases trigger cases_by_a_closure: CREATE CONSTRAINT TRIGGER cases_by_a_closure AFTER UPDATE OF status ON public.cases DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((CURRENT_USER = 'runut_app'::name) AND ((old.status IS DISTINCT FROM new.status) AND (('closed'::text = old.status) OR ('closed'::text = new.status))))) EXECUTE FUNCTION runut.require_trace('exists (select 1 from public.closures where case_id = $2.id and (reopened_at is null) = ($2.status = ''closed'') and xmin = pg_current_xact_id()::xid)')
table cases trigger cases_face: CREATE TRIGGER cases_face BEFORE UPDATE ON public.cases FOR EACH ROW WHEN ((CURRENT_USER = 'runut_app'::name)) EXECUTE FUNCTION runut.keep_case_face()
table cases trigger cases_keep_changed: CREATE TRIGGER cases_keep_changed AFTER UPDATE ON public.cases FOR EACH ROW WHEN ((((((((((((((old.id IS DISTINCT FROM new.id) OR (old.label IS DISTINCT FROM new.label)) OR (old.lead_id IS DISTINCT FROM new.lead_id)) OR (old.opened_at IS DISTINCT FROM new.opened_at)) OR (old.organisation_id IS DISTINCT FROM new.organisation_id)) OR (old.provenance IS DISTINCT FROM new.provenance)) OR (old.reference IS DISTINCT FROM new.reference)) OR (old.sector IS DISTINCT FROM new.sector)) OR (old.severity IS DISTINCT FROM new.severity)) OR (old.status IS DISTINCT FROM new.status)) OR (old.summary IS DISTINCT FROM new.summary)) OR (old.title IS DISTINCT FROM new.title)) OR (old.version IS DISTINCT FROM new.version))) EXECUTE FUNCTION runut.keep_cases()
table cases trigger cases_keep_written: CREATE TRIGGER cases_keep_written AFTER INSERT OR DELETE ON public.cases FOR EACH ROW EXECUTE FUNCTION runut.keep_cases()
table cases trigger cases_label_with_reason: CREATE CONSTRAINT TRIGGER cases_label_with_reason AFTER UPDATE OF label ON public.cases DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((CURRENT_USER = 'runut_app'::name) AND (old.label IS DISTINCT FROM new.label))) EXECUTE FUNCTION runut.require_trace('exists (select 1 from public.label_changes where case_id = $2.id and before = $1.label and after = $2.label and xmin = pg_current_xact_id()::xid)')
table cases trigger cases_narrow_allegations: CREATE TRIGGER cases_narrow_allegations AFTER UPDATE OF label ON public.cases FOR EACH ROW EXECUTE FUNCTION runut.narrow_allegations()
table cases trigger cases_readers: CREATE TRIGGER cases_readers BEFORE INSERT OR UPDATE OF lead_id, label, organisation_id ON public.cases FOR EACH ROW EXECUTE FUNCTION runut.keep_case_readers()
table cases trigger cases_search: CREATE TRIGGER cases_search BEFORE INSERT OR UPDATE OF title, summary, sector ON public.cases FOR EACH ROW EXECUTE FUNCTION runut.keep_case_search()
table cases trigger cases_withdraw_offers: CREATE TRIGGER cases_withdraw_offers AFTER UPDATE ON public.cases FOR EACH ROW WHEN (((old.readers IS DISTINCT FROM new.readers) OR (old.guests IS DISTINCT FROM new.guests))) EXECUTE FUNCTION runut.withdraw_lost_offers()
table cases: owner, row security
table claims grant to runut_app of columns: update case_id, credibility, number, version
table claims grant to runut_app: insert, select
table claims policy adds: insert to runut_app check (( SELECT ('claim'::text = ANY (runut.writes()))) AND (recorded_by = runut.actor()) AND (EXISTS ( SELECT 1 FROM allegations a WHERE ((a.id = claims.allegation_id) AND (NOT (a.case_id IS DISTINCT FROM claims.case_id))))) AND ((case_id IS NULL) OR (EXISTS ( SELECT 1 FROM cases c WHERE ((c.id = claims.case_id) AND (c.status <> 'closed'::text))))))
table claims policy changes: update to runut_app using (( SELECT ('claim'::text = ANY (runut.writes()))) AND ((EXISTS ( SELECT 1 FROM cases c WHERE (c.id = claims.case_id))) OR ((case_id IS NULL) AND (EXISTS ( SELECT 1 FROM allegations a WHERE (a.id = claims.allegation_id))))))
table claims policy sees: select to runut_app using ((( SELECT ('claim'::text = ANY (runut.reads()))) AND ((recorded_by = runut.actor()) OR (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = claims.case_id) OFFSET 0)) OR ((case_id IS NULL) AND (EXISTS ( SELECT 1 FROM allegations a WHERE (a.id = claims.allegation_id) OFFSET 0))))) OR (EXISTS ( SELECT 1 FROM given g WHERE ((g.record_id = claims.id) AND (g.principal = ANY (runut.principals())) AND (g.ended_at IS NULL)))))
table claims trigger claims_keep_changed: CREATE TRIGGER claims_keep_changed AFTER UPDATE ON public.claims FOR EACH ROW WHEN ((((((((((old.allegation_id IS DISTINCT FROM new.allegation_id) OR (old.case_id IS DISTINCT FROM new.case_id)) OR (old.credibility IS DISTINCT FROM new.credibility)) OR (old.id IS DISTINCT FROM new.id)) OR (old.number IS DISTINCT FROM new.number)) OR (old.recorded_at IS DISTINCT FROM new.recorded_at)) OR (old.recorded_by IS DISTINCT FROM new.recorded_by)) OR (old.text IS DISTINCT FROM new.text)) OR (old.version IS DISTINCT FROM new.version))) EXECUTE FUNCTION runut.keep_claims()
table claims trigger claims_keep_written: CREATE TRIGGER claims_keep_written AFTER INSERT OR DELETE ON public.claims FOR EACH ROW EXECUTE FUNCTION runut.keep_claims()
table claims trigger claims_numbered_by_insert_within_allegation_id: CREATE TRIGGER claims_numbered_by_insert_within_allegation_id BEFORE INSERT ON public.claims FOR EACH ROW WHEN (((CURRENT_USER = 'runut_app'::name) AND (new.case_id IS NULL))) EXECUTE FUNCTION runut.number_within('number', 'allegation_id')
table claims trigger claims_numbered_by_insert_within_case_id: CREATE TRIGGER claims_numbered_by_insert_within_case_id BEFORE INSERT ON public.claims FOR EACH ROW WHEN (((CURRENT_USER = 'runut_app'::name) AND (new.case_id IS NOT NULL))) EXECUTE FUNCTION runut.number_within('number', 'case_id')
table claims trigger claims_numbered_by_update_within_case_id: CREATE TRIGGER claims_numbered_by_update_within_case_id BEFORE UPDATE OF case_id ON public.claims FOR EACH ROW WHEN (((CURRENT_USER = 'runut_app'::name) AND ((old.case_id IS NULL) AND (new.case_id IS NOT NULL)))) EXECUTE FUNCTION runut.number_within('number', 'case_id')
table claims trigger claims_search: CREATE TRIGGER claims_search AFTER INSERT OR UPDATE OF text, case_id ON public.claims FOR EACH ROW EXECUTE FUNCTION runut.refresh_case_search()
table claims trigger claims_stay: CREATE TRIGGER claims_stay BEFORE UPDATE OF case_id, number ON public.claims FOR EACH ROW WHEN ((((old.case_id IS NOT NULL) OR (new.case_id IS NULL)) AND ((old.case_id IS DISTINCT FROM new.case_id) OR (old.number IS DISTINCT FROM new.number)))) EXECUTE FUNCTION runut.refuse_move()
table claims: owner, row security
table closures grant to runut_app of columns: update reopen_reason, reopened_at, reopened_by
table closures grant to runut_app: insert, select
table closures policy adds: insert to runut_app check ((( SELECT ('closure'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE ((c.id = closures.case_id) AND (c.status <> 'closed'::text)) OFFSET 0))) OR false)
table closures policy changes: update to runut_app using ((( SELECT ('closure'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = closures.case_id) OFFSET 0))) OR false) check true
table closures policy not_over_ones_own: restrictive insert to runut_app check ((NOT ('waved_away_by_one'::text = ANY (over))) OR (NOT (EXISTS ( SELECT FROM workstream_decisions w WHERE ((w.case_id = closures.case_id) AND runut.is_oneself(w.decided_by, w.decided_at) AND (NOT (EXISTS ( SELECT FROM workstream_decisions later WHERE ((later.case_id = w.case_id) AND (later.workstream = w.workstream) AND (later.decided_at > w.decided_at))))))))))
table closures policy over_what_hangs: restrictive insert to runut_app check (((over = '{}'::text[]) AND (over_reason IS NULL)) OR ((btrim(over_reason) <> ''::text) AND ('approver'::text = ANY (runut.roles()))))
table closures policy sees: select to runut_app using ((( SELECT ('closure'::text = ANY (runut.reads()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = closures.case_id) OFFSET 0))) OR false OR false)
table closures policy signed: restrictive insert to runut_app check ((signed_by = runut.actor()) AND runut.is_now(signed_at))
table closures trigger closures_close: CREATE CONSTRAINT TRIGGER closures_close AFTER INSERT ON public.closures DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((CURRENT_USER = 'runut_app'::name) AND true)) EXECUTE FUNCTION runut.require_trace('$2.reopened_at is null and exists (select 1 from public.cases where id = $2.case_id and status = ''closed'' and xmin = pg_current_xact_id()::xid)')
table closures trigger closures_in_own_name: CREATE TRIGGER closures_in_own_name BEFORE UPDATE OF reopened_by ON public.closures FOR EACH ROW EXECUTE FUNCTION runut.require_own_name('reopened_by')
table closures trigger closures_keep_changed: CREATE TRIGGER closures_keep_changed AFTER UPDATE ON public.closures FOR EACH ROW WHEN (((((((((((((old.case_id IS DISTINCT FROM new.case_id) OR (old.id IS DISTINCT FROM new.id)) OR (old.outcome IS DISTINCT FROM new.outcome)) OR (old.over IS DISTINCT FROM new.over)) OR (old.over_reason IS DISTINCT FROM new.over_reason)) OR (old.reason IS DISTINCT FROM new.reason)) OR (old.reopen_reason IS DISTINCT FROM new.reopen_reason)) OR (old.reopened_at IS DISTINCT FROM new.reopened_at)) OR (old.reopened_by IS DISTINCT FROM new.reopened_by)) OR (old.signed_at IS DISTINCT FROM new.signed_at)) OR (old.signed_by IS DISTINCT FROM new.signed_by)) OR (old.stays_open IS DISTINCT FROM new.stays_open))) EXECUTE FUNCTION runut.keep_closures()
table closures trigger closures_keep_written: CREATE TRIGGER closures_keep_written AFTER INSERT OR DELETE ON public.closures FOR EACH ROW EXECUTE FUNCTION runut.keep_closures()
table closures trigger closures_reopen_once: CREATE CONSTRAINT TRIGGER closures_reopen_once AFTER UPDATE ON public.closures DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((CURRENT_USER = 'runut_app'::name) AND true)) EXECUTE FUNCTION runut.require_trace('$1.reopened_at is null and $2.reopened_at is not null and $2.reopened_by is not null and btrim($2.reopen_reason) <> '''' and exists (select 1 from public.cases where id = $2.case_id and status <> ''closed'' and xmin = pg_current_xact_id()::xid)')
table closures: owner, row security
table credentials grant to runut_app of columns: update password_hash, password_set_at, totp_enrolled_at, totp_last_step, totp_secret
table credentials grant to runut_app: insert, select
table credentials policy adds: insert to runut_app check ((runut.job() = 'bootstrap'::text) OR runut.lets_in(person_id))
table credentials policy changes: update to runut_app using ((runut.job() = 'sign-in'::text) OR (person_id = runut.actor()))
table credentials policy sees: select to runut_app using ((runut.job() = 'sign-in'::text) OR (person_id = runut.actor()))
table credentials trigger credentials_keep_changed: CREATE TRIGGER credentials_keep_changed AFTER UPDATE ON public.credentials FOR EACH ROW WHEN (((((((old.email IS DISTINCT FROM new.email) OR (old.password_hash IS DISTINCT FROM new.password_hash)) OR (old.password_set_at IS DISTINCT FROM new.password_set_at)) OR (old.person_id IS DISTINCT FROM new.person_id)) OR (old.totp_enrolled_at IS DISTINCT FROM new.totp_enrolled_at)) OR (old.totp_secret IS DISTINCT FROM new.totp_secret))) EXECUTE FUNCTION runut.keep_credentials()
table credentials trigger credentials_keep_written: CREATE TRIGGER credentials_keep_written AFTER INSERT OR DELETE ON public.credentials FOR EACH ROW EXECUTE FUNCTION runut.keep_credentials()
table credentials: owner, row security
table custody_entries grant to runut_app: insert, select
table custody_entries policy adds: insert to runut_app check ((( SELECT ('custody'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = custody_entries.case_id) OFFSET 0))) OR (EXISTS ( SELECT 1 FROM given g WHERE ((g.record_id = custody_entries.item_id) AND (g.principal = ANY (runut.principals())) AND (g.ended_at IS NULL)))))
table custody_entries policy by_oneself: restrictive insert to runut_app check ((person_id = runut.actor()) AND (organisation_id = runut.organisation()) AND runut.is_now(at))
table custody_entries policy changes: update to runut_app using ((( SELECT ('custody'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = custody_entries.case_id) OFFSET 0))) OR (EXISTS ( SELECT 1 FROM given g WHERE ((g.record_id = custody_entries.item_id) AND (g.principal = ANY (runut.principals())) AND (g.ended_at IS NULL))))) check true
table custody_entries policy follows: restrictive select to runut_app using (EXISTS ( SELECT 1 FROM evidence_items e WHERE (e.id = custody_entries.item_id) OFFSET 0))
table custody_entries policy inside: restrictive insert to runut_app check ((act = ANY (ARRAY['viewed'::text, 'downloaded'::text, 'verified'::text, 'sealed'::text, 'unsealed'::text, 'offered'::text, 'returned'::text, 'refused'::text, 'accepted'::text, 'received'::text, 'taken_over'::text])) OR (( SELECT ('custody'::text = ANY (runut.writes()))) AND ((act <> 'hold_lifted'::text) OR ('coordinator'::text = ANY (runut.roles())))))
table custody_entries policy looks: insert to runut_app check ((act = ANY (ARRAY['viewed'::text, 'downloaded'::text, 'verified'::text])) AND ( SELECT ('custody'::text = ANY (runut.reads()))) AND (EXISTS ( SELECT 1 FROM evidence_items e WHERE (e.id = custody_entries.item_id))))
table custody_entries policy sees: select to runut_app using ((( SELECT ('custody'::text = ANY (runut.reads()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = custody_entries.case_id) OFFSET 0))) OR false OR (EXISTS ( SELECT 1 FROM given g WHERE ((g.record_id = custody_entries.item_id) AND (g.principal = ANY (runut.principals())) AND (g.ended_at IS NULL)))))
table custody_entries policy takes_over: restrictive insert to runut_app check ((act <> 'taken_over'::text) OR (runut.roles() && ARRAY['coordinator'::text, 'police_liaison'::text]))
table custody_entries trigger custody_entries_append_only: CREATE TRIGGER custody_entries_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.custody_entries FOR EACH STATEMENT EXECUTE FUNCTION runut.refuse_change()
table custody_entries trigger custody_entries_follow: CREATE TRIGGER custody_entries_follow BEFORE INSERT ON public.custody_entries FOR EACH ROW EXECUTE FUNCTION runut.check_custody()
table custody_entries trigger custody_entries_keep_changed: CREATE TRIGGER custody_entries_keep_changed AFTER UPDATE ON public.custody_entries FOR EACH ROW WHEN (((((((((((((((((old.act IS DISTINCT FROM new.act) OR (old.at IS DISTINCT FROM new.at)) OR (old.authority IS DISTINCT FROM new.authority)) OR (old.case_id IS DISTINCT FROM new.case_id)) OR (old.id IS DISTINCT FROM new.id)) OR (old.item_id IS DISTINCT FROM new.item_id)) OR (old.organisation_id IS DISTINCT FROM new.organisation_id)) OR (old.other_item_id IS DISTINCT FROM new.other_item_id)) OR (old.person_id IS DISTINCT FROM new.person_id)) OR (old.place IS DISTINCT FROM new.place)) OR (old.reason IS DISTINCT FROM new.reason)) OR (old.referral_id IS DISTINCT FROM new.referral_id)) OR (old.seal_number IS DISTINCT FROM new.seal_number)) OR (old.sequence IS DISTINCT FROM new.sequence)) OR (old.to_party IS DISTINCT FROM new.to_party)) OR (old.to_person_id IS DISTINCT FROM new.to_person_id))) EXECUTE FUNCTION runut.keep_custody_entries()
table custody_entries trigger custody_entries_keep_written: CREATE TRIGGER custody_entries_keep_written AFTER INSERT OR DELETE ON public.custody_entries FOR EACH ROW EXECUTE FUNCTION runut.keep_custody_entries()
table custody_entries trigger custody_entries_move: CREATE TRIGGER custody_entries_move AFTER INSERT ON public.custody_entries FOR EACH ROW WHEN ((new.act = ANY (ARRAY['sealed'::text, 'unsealed'::text, 'offered'::text, 'returned'::text, 'withdrawn'::text, 'refused'::text, 'accepted'::text, 'received'::text, 'hold_placed'::text, 'hold_lifted'::text, 'disposal_proposed'::text, 'disposal_dropped'::text, 'disposed'::text, 'taken_over'::text, 'derived'::text]))) EXECUTE FUNCTION runut.move_item()
table custody_entries: owner, row security
table deadlines grant to runut_app of columns: update end_reason, ended_at, ended_by, ending, version
table deadlines grant to runut_app: insert, select
table deadlines policy adds: insert to runut_app check (( SELECT ('deadline'::text = ANY (runut.writes()))) AND (set_by = runut.actor()) AND ((case_id IS NOT NULL) OR (allegation_id IS NOT NULL)) AND ((case_id IS NULL) OR (EXISTS ( SELECT 1 FROM cases c WHERE ((c.id = deadlines.case_id) AND (c.status <> 'closed'::text))))) AND ((allegation_id IS NULL) OR (EXISTS ( SELECT 1 FROM allegations a WHERE ((a.id = deadlines.allegation_id) AND (NOT (a.case_id IS DISTINCT FROM deadlines.case_id)))))))
table deadlines policy changes: update to runut_app using (( SELECT ('deadline'::text = ANY (runut.writes()))) AND ((EXISTS ( SELECT 1 FROM cases c WHERE (c.id = deadlines.case_id))) OR ((case_id IS NULL) AND (EXISTS ( SELECT 1 FROM allegations a WHERE (a.id = deadlines.allegation_id)))))) check true
table deadlines policy sees: select to runut_app using (( SELECT ('deadline'::text = ANY (runut.reads()))) AND ((EXISTS ( SELECT 1 FROM cases c WHERE (c.id = deadlines.case_id) OFFSET 0)) OR ((case_id IS NULL) AND (EXISTS ( SELECT 1 FROM allegations a WHERE (a.id = deadlines.allegation_id) OFFSET 0)))))
table deadlines trigger deadlines_dated: CREATE TRIGGER deadlines_dated BEFORE INSERT OR UPDATE OF started_at, due_at, ended_at ON public.deadlines FOR EACH ROW WHEN ((((new.started_at IS NOT NULL) AND ((EXTRACT(year FROM (new.started_at AT TIME ZONE 'Asia/Jakarta'::text)) < (1970)::numeric) OR (EXTRACT(year FROM (new.started_at AT TIME ZONE 'Asia/Jakarta'::text)) > (2099)::numeric))) OR ((new.due_at IS NOT NULL) AND ((EXTRACT(year FROM (new.due_at AT TIME ZONE 'Asia/Jakarta'::text)) < (1970)::numeric) OR (EXTRACT(year FROM (new.due_at AT TIME ZONE 'Asia/Jakarta'::text)) > (2099)::numeric))) OR ((new.ended_at IS NOT NULL) AND ((EXTRACT(year FROM (new.ended_at AT TIME ZONE 'Asia/Jakarta'::text)) < (1970)::numeric) OR (EXTRACT(year FROM (new.ended_at AT TIME ZONE 'Asia/Jakarta'::text)) > (2099)::numeric))))) EXECUTE FUNCTION runut.refuse_date()
table deadlines trigger deadlines_end_once: CREATE CONSTRAINT TRIGGER deadlines_end_once AFTER UPDATE ON public.deadlines DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((CURRENT_USER = 'runut_app'::name) AND true)) EXECUTE FUNCTION runut.require_trace('$1.ending is null and $2.ending is not null and $2.ended_at is not null and $2.ended_by is not null')
table deadlines trigger deadlines_in_own_name: CREATE TRIGGER deadlines_in_own_name BEFORE UPDATE OF ended_by ON public.deadlines FOR EACH ROW EXECUTE FUNCTION runut.require_own_name('ended_by')
table deadlines trigger deadlines_keep_changed: CREATE TRIGGER deadlines_keep_changed AFTER UPDATE ON public.deadlines FOR EACH ROW WHEN ((((((((((((((((((old.allegation_id IS DISTINCT FROM new.allegation_id) OR (old.basis IS DISTINCT FROM new.basis)) OR (old.case_id IS DISTINCT FROM new.case_id)) OR (old.due_at IS DISTINCT FROM new.due_at)) OR (old.end_reason IS DISTINCT FROM new.end_reason)) OR (old.ended_at IS DISTINCT FROM new.ended_at)) OR (old.ended_by IS DISTINCT FROM new.ended_by)) OR (old.ending IS DISTINCT FROM new.ending)) OR (old.id IS DISTINCT FROM new.id)) OR (old.obliged_id IS DISTINCT FROM new.obliged_id)) OR (old.set_at IS DISTINCT FROM new.set_at)) OR (old.set_by IS DISTINCT FROM new.set_by)) OR (old.source IS DISTINCT FROM new.source)) OR (old.started_at IS DISTINCT FROM new.started_at)) OR (old.title IS DISTINCT FROM new.title)) OR (old.version IS DISTINCT FROM new.version)) OR (old.zone IS DISTINCT FROM new.zone))) EXECUTE FUNCTION runut.keep_deadlines()
table deadlines trigger deadlines_keep_written: CREATE TRIGGER deadlines_keep_written AFTER INSERT OR DELETE ON public.deadlines FOR EACH ROW EXECUTE FUNCTION runut.keep_deadlines()
table deadlines: owner, row security
table deputies grant to runut_app of columns: update ended_at, ended_by
table deputies grant to runut_app: insert, select
table deputies policy adds: insert to runut_app check (runut.is_now(appointed_at) AND (appointed_by = runut.actor()) AND (ended_at IS NULL) AND (ended_by IS NULL) AND (begins_at >= appointed_at) AND runut.may_appoint(person_id, for_id, role))
table deputies policy changes: update to runut_app using ((runut.stands_for() IS NULL) AND ((for_id = runut.actor()) OR (( SELECT ('person'::text = ANY (runut.writes()))) AND runut.is_colleague(for_id)))) check true
table deputies policy sees: select to runut_app using ((person_id = runut.actor()) OR (for_id = runut.actor()) OR (( SELECT ('person'::text = ANY (runut.reads()))) AND runut.is_colleague(person_id)))
table deputies trigger deputies_end_once: CREATE CONSTRAINT TRIGGER deputies_end_once AFTER UPDATE ON public.deputies DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((CURRENT_USER = 'runut_app'::name) AND true)) EXECUTE FUNCTION runut.require_trace('$1.ended_at is null and $2.ended_at is not null and runut.is_now($2.ended_at) and $2.ended_by = runut.actor()')
table deputies trigger deputies_keep_changed: CREATE TRIGGER deputies_keep_changed AFTER UPDATE ON public.deputies FOR EACH ROW WHEN (((((((((((old.appointed_at IS DISTINCT FROM new.appointed_at) OR (old.appointed_by IS DISTINCT FROM new.appointed_by)) OR (old.begins_at IS DISTINCT FROM new.begins_at)) OR (old.ended_at IS DISTINCT FROM new.ended_at)) OR (old.ended_by IS DISTINCT FROM new.ended_by)) OR (old.ends_at IS DISTINCT FROM new.ends_at)) OR (old.for_id IS DISTINCT FROM new.for_id)) OR (old.id IS DISTINCT FROM new.id)) OR (old.person_id IS DISTINCT FROM new.person_id)) OR (old.role IS DISTINCT FROM new.role))) EXECUTE FUNCTION runut.keep_deputies()
table deputies trigger deputies_keep_written: CREATE TRIGGER deputies_keep_written AFTER INSERT OR DELETE ON public.deputies FOR EACH ROW EXECUTE FUNCTION runut.keep_deputies()
table deputies trigger deputies_read: CREATE TRIGGER deputies_read AFTER INSERT ON public.deputies FOR EACH ROW EXECUTE FUNCTION runut.let_deputies_read()
table deputies: owner, row security
table erasure_decisions grant to runut_app: insert, select
table erasure_decisions policy adds: insert to runut_app check (runut.is_now(decided_at) AND (decided_by = runut.actor()) AND runut.may_decide_erasure(proposal_id, decision))
table erasure_decisions policy sees: select to runut_app using (EXISTS ( SELECT 1 FROM erasure_proposals p WHERE (p.id = erasure_decisions.proposal_id) OFFSET 0))
table erasure_decisions trigger erasure_decisions_after_others: CREATE TRIGGER erasure_decisions_after_others BEFORE INSERT ON public.erasure_decisions FOR EACH ROW EXECUTE FUNCTION runut.decide_after_others()
table erasure_decisions trigger erasure_decisions_append_only: CREATE TRIGGER erasure_decisions_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.erasure_decisions FOR EACH STATEMENT EXECUTE FUNCTION runut.refuse_change()
table erasure_decisions trigger erasure_decisions_keep_changed: CREATE TRIGGER erasure_decisions_keep_changed AFTER UPDATE ON public.erasure_decisions FOR EACH ROW WHEN ((((((old.decided_at IS DISTINCT FROM new.decided_at) OR (old.decided_by IS DISTINCT FROM new.decided_by)) OR (old.decision IS DISTINCT FROM new.decision)) OR (old.proposal_id IS DISTINCT FROM new.proposal_id)) OR (old.reason IS DISTINCT FROM new.reason))) EXECUTE FUNCTION runut.keep_erasure_decisions()
table erasure_decisions trigger erasure_decisions_keep_written: CREATE TRIGGER erasure_decisions_keep_written AFTER INSERT OR DELETE ON public.erasure_decisions FOR EACH ROW EXECUTE FUNCTION runut.keep_erasure_decisions()
table erasure_decisions: owner, row security
table erasure_proposals grant to runut_app: insert, select
table erasure_proposals policy adds: insert to runut_app check (runut.is_now(proposed_at) AND (proposed_by = runut.actor()) AND (runut.why_not_propose_erasure(event_id, person_id, source_id, field) IS NULL))
table erasure_proposals policy sees: select to runut_app using (( SELECT (runut.roles() && ARRAY['auditor'::text, 'custodian'::text, 'administrator'::text])) AND runut.is_colleague(proposed_by))
table erasure_proposals trigger erasure_proposals_append_only: CREATE TRIGGER erasure_proposals_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.erasure_proposals FOR EACH STATEMENT EXECUTE FUNCTION runut.refuse_change()
table erasure_proposals trigger erasure_proposals_keep_changed: CREATE TRIGGER erasure_proposals_keep_changed AFTER UPDATE ON public.erasure_proposals FOR EACH ROW WHEN ((((((((((((old.authority IS DISTINCT FROM new.authority) OR (old.event_id IS DISTINCT FROM new.event_id)) OR (old.field IS DISTINCT FROM new.field)) OR (old.id IS DISTINCT FROM new.id)) OR (old.paper_number IS DISTINCT FROM new.paper_number)) OR (old.paper_on IS DISTINCT FROM new.paper_on)) OR (old.paper_sha256 IS DISTINCT FROM new.paper_sha256)) OR (old.person_id IS DISTINCT FROM new.person_id)) OR (old.proposed_at IS DISTINCT FROM new.proposed_at)) OR (old.proposed_by IS DISTINCT FROM new.proposed_by)) OR (old.source_id IS DISTINCT FROM new.source_id))) EXECUTE FUNCTION runut.keep_erasure_proposals()
table erasure_proposals trigger erasure_proposals_keep_written: CREATE TRIGGER erasure_proposals_keep_written AFTER INSERT OR DELETE ON public.erasure_proposals FOR EACH ROW EXECUTE FUNCTION runut.keep_erasure_proposals()
table erasure_proposals: owner, row security
table evidence_blobs grant to runut_app: insert, select
table evidence_blobs policy adds: insert to runut_app check ( SELECT ('evidence'::text = ANY (runut.writes())))
table evidence_blobs policy sees: select to runut_app using (EXISTS ( SELECT 1 FROM evidence_items e WHERE (e.sha256 = evidence_blobs.sha256) OFFSET 0))
table evidence_blobs trigger evidence_blobs_append_only: CREATE TRIGGER evidence_blobs_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.evidence_blobs FOR EACH STATEMENT EXECUTE FUNCTION runut.refuse_change()
table evidence_blobs trigger evidence_blobs_keep_changed: CREATE TRIGGER evidence_blobs_keep_changed AFTER UPDATE ON public.evidence_blobs FOR EACH ROW WHEN ((((old.held_at IS DISTINCT FROM new.held_at) OR (old.sha256 IS DISTINCT FROM new.sha256)) OR (old.size IS DISTINCT FROM new.size))) EXECUTE FUNCTION runut.keep_evidence_blobs()
table evidence_blobs trigger evidence_blobs_keep_written: CREATE TRIGGER evidence_blobs_keep_written AFTER INSERT OR DELETE ON public.evidence_blobs FOR EACH ROW EXECUTE FUNCTION runut.keep_evidence_blobs()
table evidence_blobs: owner, row security
table evidence_checks grant to runut_app of columns: update checked_at, shown
table evidence_checks grant to runut_app: insert, select
table evidence_checks policy upkeep: all to runut_app using (runut.job() = 'upkeep'::text) check (runut.job() = 'upkeep'::text)
table evidence_checks trigger evidence_checks_keep_changed: CREATE TRIGGER evidence_checks_keep_changed AFTER UPDATE ON public.evidence_checks FOR EACH ROW WHEN ((((old.checked_at IS DISTINCT FROM new.checked_at) OR (old.sha256 IS DISTINCT FROM new.sha256)) OR (old.shown IS DISTINCT FROM new.shown))) EXECUTE FUNCTION runut.keep_evidence_checks()
table evidence_checks trigger evidence_checks_keep_written: CREATE TRIGGER evidence_checks_keep_written AFTER INSERT OR DELETE ON public.evidence_checks FOR EACH ROW EXECUTE FUNCTION runut.keep_evidence_checks()
table evidence_checks: owner, row security
table evidence_items grant to runut_app: insert, select
table evidence_items policy adds: insert to runut_app check ((( SELECT ('evidence'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = evidence_items.case_id) OFFSET 0))) OR false)
table evidence_items policy begins: restrictive insert to runut_app check ((keeper_id = runut.actor()) AND (holder_id = runut.organisation()) AND (state = 'held'::text) AND (seal_number IS NULL) AND (hold_authority IS NULL) AND (offered_to_id IS NULL) AND (disposal_proposed_by IS NULL) AND (descent IS DISTINCT FROM 'derived'::text) AND (version = 1))
table evidence_items policy by_its_organisation: restrictive insert to runut_app check ((organisation_id = runut.organisation()) OR runut.is_of(parent_id, organisation_id))
table evidence_items policy changes: update to runut_app using ((( SELECT ('evidence'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = evidence_items.case_id) OFFSET 0)) AND runut.admits(label, named, organisation_id)) OR false) check true
table evidence_items policy sees: select to runut_app using ((( SELECT ('evidence'::text = ANY (runut.reads()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = evidence_items.case_id) OFFSET 0)) AND runut.admits(label, named, organisation_id)) OR false OR (EXISTS ( SELECT 1 FROM given g WHERE ((g.record_id = evidence_items.id) AND (g.principal = ANY (runut.principals())) AND (g.ended_at IS NULL)))))
table evidence_items policy signed: restrictive insert to runut_app check (collected_by = runut.actor())
table evidence_items trigger evidence_items_begin: CREATE CONSTRAINT TRIGGER evidence_items_begin AFTER INSERT ON public.evidence_items DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((CURRENT_USER = 'runut_app'::name)) EXECUTE FUNCTION runut.require_first_link()
table evidence_items trigger evidence_items_dated: CREATE TRIGGER evidence_items_dated BEFORE INSERT OR UPDATE OF collected_at ON public.evidence_items FOR EACH ROW WHEN (((new.collected_at IS NOT NULL) AND ((EXTRACT(year FROM (new.collected_at AT TIME ZONE 'Asia/Jakarta'::text)) < (1970)::numeric) OR (EXTRACT(year FROM (new.collected_at AT TIME ZONE 'Asia/Jakarta'::text)) > (2099)::numeric)))) EXECUTE FUNCTION runut.refuse_date()
table evidence_items trigger evidence_items_keep_changed: CREATE TRIGGER evidence_items_keep_changed AFTER UPDATE ON public.evidence_items FOR EACH ROW WHEN ((((((((((((((((((((((((((((((((((old.case_id IS DISTINCT FROM new.case_id) OR (old.collected_at IS DISTINCT FROM new.collected_at)) OR (old.collected_by IS DISTINCT FROM new.collected_by)) OR (old.declared_md5 IS DISTINCT FROM new.declared_md5)) OR (old.declared_sha1 IS DISTINCT FROM new.declared_sha1)) OR (old.declared_sha256 IS DISTINCT FROM new.declared_sha256)) OR (old.descent IS DISTINCT FROM new.descent)) OR (old.disposal_proposed_by IS DISTINCT FROM new.disposal_proposed_by)) OR (old.file_name IS DISTINCT FROM new.file_name)) OR (old.hold_authority IS DISTINCT FROM new.hold_authority)) OR (old.holder_id IS DISTINCT FROM new.holder_id)) OR (old.id IS DISTINCT FROM new.id)) OR (old.keeper_id IS DISTINCT FROM new.keeper_id)) OR (old.kind IS DISTINCT FROM new.kind)) OR (old.label IS DISTINCT FROM new.label)) OR (old.md5 IS DISTINCT FROM new.md5)) OR (old.media_type IS DISTINCT FROM new.media_type)) OR (old.method IS DISTINCT FROM new.method)) OR (old.named IS DISTINCT FROM new.named)) OR (old.number IS DISTINCT FROM new.number)) OR (old.offer_kind IS DISTINCT FROM new.offer_kind)) OR (old.offered_to_id IS DISTINCT FROM new.offered_to_id)) OR (old.organisation_id IS DISTINCT FROM new.organisation_id)) OR (old.parent_id IS DISTINCT FROM new.parent_id)) OR (old.place IS DISTINCT FROM new.place)) OR (old.seal_number IS DISTINCT FROM new.seal_number)) OR (old.sha1 IS DISTINCT FROM new.sha1)) OR (old.sha256 IS DISTINCT FROM new.sha256)) OR (old.size IS DISTINCT FROM new.size)) OR (old.state IS DISTINCT FROM new.state)) OR (old.title IS DISTINCT FROM new.title)) OR (old.tool IS DISTINCT FROM new.tool)) OR (old.version IS DISTINCT FROM new.version))) EXECUTE FUNCTION runut.keep_evidence_items()
table evidence_items trigger evidence_items_keep_written: CREATE TRIGGER evidence_items_keep_written AFTER INSERT OR DELETE ON public.evidence_items FOR EACH ROW EXECUTE FUNCTION runut.keep_evidence_items()
table evidence_items trigger evidence_items_numbered_by_insert_within_case_id: CREATE TRIGGER evidence_items_numbered_by_insert_within_case_id BEFORE INSERT ON public.evidence_items FOR EACH ROW WHEN (((CURRENT_USER = 'runut_app'::name) AND true)) EXECUTE FUNCTION runut.number_within('number', 'case_id')
table evidence_items trigger evidence_items_settle_evidence_disposal_proposed: CREATE TRIGGER evidence_items_settle_evidence_disposal_proposed AFTER UPDATE OF disposal_proposed_by ON public.evidence_items FOR EACH ROW WHEN ((new.disposal_proposed_by IS NULL)) EXECUTE FUNCTION runut.settle_notices('evidence.disposal_proposed')
table evidence_items trigger evidence_items_settle_evidence_offered: CREATE TRIGGER evidence_items_settle_evidence_offered AFTER UPDATE OF offered_to_id ON public.evidence_items FOR EACH ROW WHEN ((new.offered_to_id IS DISTINCT FROM old.offered_to_id)) EXECUTE FUNCTION runut.settle_notices('evidence.offered')
table evidence_items: owner, row security
table evidence_scans grant to runut_app of columns: update found, scanned_at, scanner, signature
table evidence_scans grant to runut_app: insert, select
table evidence_scans policy sees: select to runut_app using (EXISTS ( SELECT 1 FROM evidence_items e WHERE (e.sha256 = evidence_scans.sha256) OFFSET 0))
table evidence_scans policy upkeep: all to runut_app using (runut.job() = 'upkeep'::text) check (runut.job() = 'upkeep'::text)
table evidence_scans trigger evidence_scans_keep_changed: CREATE TRIGGER evidence_scans_keep_changed AFTER UPDATE ON public.evidence_scans FOR EACH ROW WHEN ((((((old.found IS DISTINCT FROM new.found) OR (old.scanned_at IS DISTINCT FROM new.scanned_at)) OR (old.scanner IS DISTINCT FROM new.scanner)) OR (old.sha256 IS DISTINCT FROM new.sha256)) OR (old.signature IS DISTINCT FROM new.signature))) EXECUTE FUNCTION runut.keep_evidence_scans()
table evidence_scans trigger evidence_scans_keep_written: CREATE TRIGGER evidence_scans_keep_written AFTER INSERT OR DELETE ON public.evidence_scans FOR EACH ROW EXECUTE FUNCTION runut.keep_evidence_scans()
table evidence_scans: owner, row security
table exposure_scores grant to runut_app: insert, select
table exposure_scores policy adds: insert to runut_app check ((( SELECT ('exposure'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE ((c.id = exposure_scores.case_id) AND (c.status <> 'closed'::text)) OFFSET 0))) OR false)
table exposure_scores policy changes: update to runut_app using ((( SELECT ('exposure'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = exposure_scores.case_id) OFFSET 0))) OR false) check true
table exposure_scores policy follows: restrictive select to runut_app using (EXISTS ( SELECT 1 FROM exposures e WHERE (e.id = exposure_scores.exposure_id) OFFSET 0))
table exposure_scores policy of_what_one_sees: restrictive insert to runut_app check (EXISTS ( SELECT 1 FROM exposures e WHERE (e.id = exposure_scores.exposure_id)))
table exposure_scores policy sees: select to runut_app using ((( SELECT ('exposure'::text = ANY (runut.reads()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = exposure_scores.case_id) OFFSET 0))) OR false OR (EXISTS ( SELECT 1 FROM given g WHERE ((g.record_id = exposure_scores.exposure_id) AND (g.principal = ANY (runut.principals())) AND (g.ended_at IS NULL)))))
table exposure_scores policy signed: restrictive insert to runut_app check ((recorded_by = runut.actor()) AND runut.is_now(recorded_at))
table exposure_scores trigger exposure_scores_append_only: CREATE TRIGGER exposure_scores_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.exposure_scores FOR EACH STATEMENT EXECUTE FUNCTION runut.refuse_change()
table exposure_scores trigger exposure_scores_keep_changed: CREATE TRIGGER exposure_scores_keep_changed AFTER UPDATE ON public.exposure_scores FOR EACH ROW WHEN (((((((((old.assessor IS DISTINCT FROM new.assessor) OR (old.case_id IS DISTINCT FROM new.case_id)) OR (old.exposure_id IS DISTINCT FROM new.exposure_id)) OR (old.id IS DISTINCT FROM new.id)) OR (old.recorded_at IS DISTINCT FROM new.recorded_at)) OR (old.recorded_by IS DISTINCT FROM new.recorded_by)) OR (old.score IS DISTINCT FROM new.score)) OR (old.vector IS DISTINCT FROM new.vector))) EXECUTE FUNCTION runut.keep_exposure_scores()
table exposure_scores trigger exposure_scores_keep_written: CREATE TRIGGER exposure_scores_keep_written AFTER INSERT OR DELETE ON public.exposure_scores FOR EACH ROW EXECUTE FUNCTION runut.keep_exposure_scores()
table exposure_scores: owner, row security
table exposure_steps grant to runut_app: insert, select
table exposure_steps policy adds: insert to runut_app check ((( SELECT ('exposure'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE ((c.id = exposure_steps.case_id) AND (c.status <> 'closed'::text)) OFFSET 0))) OR false)
table exposure_steps policy changes: update to runut_app using ((( SELECT ('exposure'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = exposure_steps.case_id) OFFSET 0))) OR false) check true
table exposure_steps policy follows: restrictive select to runut_app using (EXISTS ( SELECT 1 FROM exposures e WHERE (e.id = exposure_steps.exposure_id) OFFSET 0))
table exposure_steps policy of_what_one_sees: restrictive insert to runut_app check (EXISTS ( SELECT 1 FROM exposures e WHERE (e.id = exposure_steps.exposure_id)))
table exposure_steps policy sees: select to runut_app using ((( SELECT ('exposure'::text = ANY (runut.reads()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = exposure_steps.case_id) OFFSET 0))) OR false OR (EXISTS ( SELECT 1 FROM given g WHERE ((g.record_id = exposure_steps.exposure_id) AND (g.principal = ANY (runut.principals())) AND (g.ended_at IS NULL)))))
table exposure_steps policy signed: restrictive insert to runut_app check ((recorded_by = runut.actor()) AND runut.is_now(recorded_at))
table exposure_steps trigger exposure_steps_append_only: CREATE TRIGGER exposure_steps_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.exposure_steps FOR EACH STATEMENT EXECUTE FUNCTION runut.refuse_change()
table exposure_steps trigger exposure_steps_keep_changed: CREATE TRIGGER exposure_steps_keep_changed AFTER UPDATE ON public.exposure_steps FOR EACH ROW WHEN ((((((((old.case_id IS DISTINCT FROM new.case_id) OR (old.exposure_id IS DISTINCT FROM new.exposure_id)) OR (old.id IS DISTINCT FROM new.id)) OR (old.reason IS DISTINCT FROM new.reason)) OR (old.recorded_at IS DISTINCT FROM new.recorded_at)) OR (old.recorded_by IS DISTINCT FROM new.recorded_by)) OR (old.state IS DISTINCT FROM new.state))) EXECUTE FUNCTION runut.keep_exposure_steps()
table exposure_steps trigger exposure_steps_keep_written: CREATE TRIGGER exposure_steps_keep_written AFTER INSERT OR DELETE ON public.exposure_steps FOR EACH ROW EXECUTE FUNCTION runut.keep_exposure_steps()
table exposure_steps: owner, row security
table exposures grant to runut_app of columns: update state, version
table exposures grant to runut_app: insert, select
table exposures policy adds: insert to runut_app check ((( SELECT ('exposure'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE ((c.id = exposures.case_id) AND (c.status <> 'closed'::text)) OFFSET 0))) OR false)
table exposures policy by_its_organisation: restrictive insert to runut_app check (organisation_id = runut.organisation())
table exposures policy changes: update to runut_app using ((( SELECT ('exposure'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = exposures.case_id) OFFSET 0)) AND runut.admits(label, named, organisation_id)) OR false) check true
table exposures policy sees: select to runut_app using ((( SELECT ('exposure'::text = ANY (runut.reads()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = exposures.case_id) OFFSET 0)) AND runut.admits(label, named, organisation_id)) OR false OR (EXISTS ( SELECT 1 FROM given g WHERE ((g.record_id = exposures.id) AND (g.principal = ANY (runut.principals())) AND (g.ended_at IS NULL)))))
table exposures policy signed: restrictive insert to runut_app check ((recorded_by = runut.actor()) AND runut.is_now(recorded_at))
table exposures trigger exposures_by_a_step: CREATE CONSTRAINT TRIGGER exposures_by_a_step AFTER UPDATE OF state ON public.exposures DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((CURRENT_USER = 'runut_app'::name) AND (old.state IS DISTINCT FROM new.state))) EXECUTE FUNCTION runut.require_trace('exists (select 1 from public.exposure_steps where exposure_id = $2.id and state = $2.state and xmin = pg_current_xact_id()::xid)')
table exposures trigger exposures_dated: CREATE TRIGGER exposures_dated BEFORE INSERT OR UPDATE OF first_seen_on ON public.exposures FOR EACH ROW WHEN (((new.first_seen_on IS NOT NULL) AND ((EXTRACT(year FROM (new.first_seen_on AT TIME ZONE 'Asia/Jakarta'::text)) < (1970)::numeric) OR (EXTRACT(year FROM (new.first_seen_on AT TIME ZONE 'Asia/Jakarta'::text)) > (2099)::numeric)))) EXECUTE FUNCTION runut.refuse_date()
table exposures trigger exposures_keep_changed: CREATE TRIGGER exposures_keep_changed AFTER UPDATE ON public.exposures FOR EACH ROW WHEN ((((((((((((((((((((((old.case_id IS DISTINCT FROM new.case_id) OR (old.categories IS DISTINCT FROM new.categories)) OR (old.cwe IS DISTINCT FROM new.cwe)) OR (old.first_seen_by_id IS DISTINCT FROM new.first_seen_by_id)) OR (old.first_seen_on IS DISTINCT FROM new.first_seen_on)) OR (old.host IS DISTINCT FROM new.host)) OR (old.id IS DISTINCT FROM new.id)) OR (old.label IS DISTINCT FROM new.label)) OR (old.named IS DISTINCT FROM new.named)) OR (old.number IS DISTINCT FROM new.number)) OR (old.organisation_id IS DISTINCT FROM new.organisation_id)) OR (old.owasp IS DISTINCT FROM new.owasp)) OR (old.people IS DISTINCT FROM new.people)) OR (old.port IS DISTINCT FROM new.port)) OR (old.recorded_at IS DISTINCT FROM new.recorded_at)) OR (old.recorded_by IS DISTINCT FROM new.recorded_by)) OR (old.records IS DISTINCT FROM new.records)) OR (old.service IS DISTINCT FROM new.service)) OR (old.state IS DISTINCT FROM new.state)) OR (old.system_id IS DISTINCT FROM new.system_id)) OR (old.version IS DISTINCT FROM new.version))) EXECUTE FUNCTION runut.keep_exposures()
table exposures trigger exposures_keep_written: CREATE TRIGGER exposures_keep_written AFTER INSERT OR DELETE ON public.exposures FOR EACH ROW EXECUTE FUNCTION runut.keep_exposures()
table exposures trigger exposures_numbered_by_insert_within_case_id: CREATE TRIGGER exposures_numbered_by_insert_within_case_id BEFORE INSERT ON public.exposures FOR EACH ROW WHEN (((CURRENT_USER = 'runut_app'::name) AND true)) EXECUTE FUNCTION runut.number_within('number', 'case_id')
table exposures: owner, row security
table finding_evidence grant to runut_app: insert, select
table finding_evidence policy adds: insert to runut_app check ((( SELECT ('evidence'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE ((c.id = finding_evidence.case_id) AND (c.status <> 'closed'::text)) OFFSET 0))) OR (( SELECT ('finding'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = finding_evidence.case_id)))))
table finding_evidence policy by_oneself: restrictive insert to runut_app check ((EXISTS ( SELECT 1 FROM evidence_items e WHERE (e.id = finding_evidence.item_id))) AND (EXISTS ( SELECT 1 FROM findings f WHERE ((f.id = finding_evidence.finding_id) AND (f.made_by = runut.actor())))))
table finding_evidence policy changes: update to runut_app using ((( SELECT ('evidence'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = finding_evidence.case_id) OFFSET 0))) OR (( SELECT ('finding'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = finding_evidence.case_id))))) check true
table finding_evidence policy follows: restrictive select to runut_app using ((EXISTS ( SELECT 1 FROM evidence_items e WHERE (e.id = finding_evidence.item_id) OFFSET 0)) AND (EXISTS ( SELECT 1 FROM findings f WHERE (f.id = finding_evidence.finding_id) OFFSET 0)))
table finding_evidence policy sees: select to runut_app using ((( SELECT ('evidence'::text = ANY (runut.reads()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = finding_evidence.case_id) OFFSET 0))) OR false OR false)
table finding_evidence trigger finding_evidence_keep_changed: CREATE TRIGGER finding_evidence_keep_changed AFTER UPDATE ON public.finding_evidence FOR EACH ROW WHEN ((((old.case_id IS DISTINCT FROM new.case_id) OR (old.finding_id IS DISTINCT FROM new.finding_id)) OR (old.item_id IS DISTINCT FROM new.item_id))) EXECUTE FUNCTION runut.keep_finding_evidence()
table finding_evidence trigger finding_evidence_keep_written: CREATE TRIGGER finding_evidence_keep_written AFTER INSERT OR DELETE ON public.finding_evidence FOR EACH ROW EXECUTE FUNCTION runut.keep_finding_evidence()
table finding_evidence: owner, row security
table findings grant to runut_app: insert, select
table findings policy adds: insert to runut_app check ((( SELECT ('finding'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE ((c.id = findings.case_id) AND (c.status <> 'closed'::text)) OFFSET 0))) OR false)
table findings policy by_its_organisation: restrictive insert to runut_app check (organisation_id = runut.organisation())
table findings policy changes: update to runut_app using ((( SELECT ('finding'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = findings.case_id) OFFSET 0)) AND runut.admits(label, named, organisation_id)) OR false) check true
table findings policy sees: select to runut_app using ((( SELECT ('finding'::text = ANY (runut.reads()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = findings.case_id) OFFSET 0)) AND runut.admits(label, named, organisation_id)) OR false OR (EXISTS ( SELECT 1 FROM given g WHERE ((g.record_id = findings.id) AND (g.principal = ANY (runut.principals())) AND (g.ended_at IS NULL)))))
table findings policy signed: restrictive insert to runut_app check ((made_by = runut.actor()) AND runut.is_now(made_at))
table findings trigger findings_append_only: CREATE TRIGGER findings_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.findings FOR EACH STATEMENT EXECUTE FUNCTION runut.refuse_change()
table findings trigger findings_keep_changed: CREATE TRIGGER findings_keep_changed AFTER UPDATE ON public.findings FOR EACH ROW WHEN ((((((((((((((((old.case_id IS DISTINCT FROM new.case_id) OR (old.claim_id IS DISTINCT FROM new.claim_id)) OR (old.confidence IS DISTINCT FROM new.confidence)) OR (old.evidence_count IS DISTINCT FROM new.evidence_count)) OR (old.id IS DISTINCT FROM new.id)) OR (old.label IS DISTINCT FROM new.label)) OR (old.made_at IS DISTINCT FROM new.made_at)) OR (old.made_by IS DISTINCT FROM new.made_by)) OR (old.named IS DISTINCT FROM new.named)) OR (old.organisation_id IS DISTINCT FROM new.organisation_id)) OR (old.reasoning IS DISTINCT FROM new.reasoning)) OR (old.rests_on IS DISTINCT FROM new.rests_on)) OR (old.revision IS DISTINCT FROM new.revision)) OR (old.supersedes_reason IS DISTINCT FROM new.supersedes_reason)) OR (old.verdict IS DISTINCT FROM new.verdict))) EXECUTE FUNCTION runut.keep_findings()
table findings trigger findings_keep_written: CREATE TRIGGER findings_keep_written AFTER INSERT OR DELETE ON public.findings FOR EACH ROW EXECUTE FUNCTION runut.keep_findings()
table findings trigger findings_numbered_by_insert_within_claim_id: CREATE TRIGGER findings_numbered_by_insert_within_claim_id BEFORE INSERT ON public.findings FOR EACH ROW WHEN (((CURRENT_USER = 'runut_app'::name) AND true)) EXECUTE FUNCTION runut.number_within('revision', 'claim_id')
table findings trigger findings_rest_on_something: CREATE CONSTRAINT TRIGGER findings_rest_on_something AFTER INSERT ON public.findings DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((CURRENT_USER = 'runut_app'::name) AND true)) EXECUTE FUNCTION runut.require_trace('$2.evidence_count = (select count(*) from public.finding_evidence where finding_id = $2.id) and ($2.verdict not in (''substantiated'', ''refuted'') or $2.evidence_count > 0 or btrim($2.rests_on) <> '''') and (coalesce(btrim($2.supersedes_reason), '''') <> '''' or not exists (select 1 from public.findings where claim_id = $2.claim_id and revision < $2.revision and label not in (''RED'', ''AMBER+STRICT'')))')
table findings: owner, row security
table given grant to runut_app of columns: update end_reason, ended_at, ended_by
table given grant to runut_app: insert, select
table given policy adds: insert to runut_app check (( SELECT ('referral'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = given.case_id))) AND runut.may_give(record_id, case_id))
table given policy as_labelled: restrictive insert to runut_app check runut.may_leave(record_id, case_id, reason)
table given policy ends: update to runut_app using ((ended_at IS NULL) AND ( SELECT (runut.writes() && ARRAY['case'::text, 'referral'::text])) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = given.case_id))) AND (EXISTS ( SELECT 1 FROM people p WHERE ((p.id = given.given_by) AND (p.organisation_id = runut.organisation()))))) check true
table given policy offers: insert to runut_app check ((kind = 'evidence'::text) AND ( SELECT ('custody'::text = ANY (runut.writes()))) AND runut.keeps(record_id, case_id))
table given policy sees: select to runut_app using (((principal = ANY (runut.principals())) AND (ended_at IS NULL)) OR (( SELECT ('referral'::text = ANY (runut.reads()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = given.case_id) OFFSET 0))))
table given policy to_its_unit: restrictive insert to runut_app check ((given_by = runut.actor()) AND runut.goes_to_unit(referral_id, case_id, principal))
table given trigger given_guests: CREATE TRIGGER given_guests AFTER INSERT OR DELETE OR UPDATE OF ended_at ON public.given FOR EACH ROW EXECUTE FUNCTION runut.refresh_case_guests()
table given trigger given_in_own_name: CREATE TRIGGER given_in_own_name BEFORE UPDATE OF ended_by ON public.given FOR EACH ROW EXECUTE FUNCTION runut.require_own_name('ended_by')
table given trigger given_keep_changed: CREATE TRIGGER given_keep_changed AFTER UPDATE ON public.given FOR EACH ROW WHEN (((((((((((((old.case_id IS DISTINCT FROM new.case_id) OR (old.end_reason IS DISTINCT FROM new.end_reason)) OR (old.ended_at IS DISTINCT FROM new.ended_at)) OR (old.ended_by IS DISTINCT FROM new.ended_by)) OR (old.given_at IS DISTINCT FROM new.given_at)) OR (old.given_by IS DISTINCT FROM new.given_by)) OR (old.id IS DISTINCT FROM new.id)) OR (old.kind IS DISTINCT FROM new.kind)) OR (old.principal IS DISTINCT FROM new.principal)) OR (old.reason IS DISTINCT FROM new.reason)) OR (old.record_id IS DISTINCT FROM new.record_id)) OR (old.referral_id IS DISTINCT FROM new.referral_id))) EXECUTE FUNCTION runut.keep_given()
table given trigger given_keep_written: CREATE TRIGGER given_keep_written AFTER INSERT OR DELETE ON public.given FOR EACH ROW EXECUTE FUNCTION runut.keep_given()
table given: owner, row security
table grant_decisions grant to runut_app: insert, select
table grant_decisions policy adds: insert to runut_app check (runut.is_now(decided_at) AND (decided_by = runut.actor()) AND runut.may_decide(grant_id, decision))
table grant_decisions policy sees: select to runut_app using ((runut.job() = 'bootstrap'::text) OR (EXISTS ( SELECT 1 FROM grants g WHERE (g.id = grant_decisions.grant_id) OFFSET 0)))
table grant_decisions trigger grant_decisions_append_only: CREATE TRIGGER grant_decisions_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.grant_decisions FOR EACH STATEMENT EXECUTE FUNCTION runut.refuse_change()
table grant_decisions trigger grant_decisions_confirm: CREATE TRIGGER grant_decisions_confirm AFTER INSERT ON public.grant_decisions FOR EACH ROW WHEN ((new.decision = 'confirmed'::text)) EXECUTE FUNCTION runut.put_confirmed_into_force()
table grant_decisions trigger grant_decisions_keep_changed: CREATE TRIGGER grant_decisions_keep_changed AFTER UPDATE ON public.grant_decisions FOR EACH ROW WHEN ((((((old.decided_at IS DISTINCT FROM new.decided_at) OR (old.decided_by IS DISTINCT FROM new.decided_by)) OR (old.decision IS DISTINCT FROM new.decision)) OR (old.grant_id IS DISTINCT FROM new.grant_id)) OR (old.reason IS DISTINCT FROM new.reason))) EXECUTE FUNCTION runut.keep_grant_decisions()
table grant_decisions trigger grant_decisions_keep_written: CREATE TRIGGER grant_decisions_keep_written AFTER INSERT OR DELETE ON public.grant_decisions FOR EACH ROW EXECUTE FUNCTION runut.keep_grant_decisions()
table grant_decisions: owner, row security
table grants grant to runut_app: insert, select
table grants policy adds: insert to runut_app check (runut.is_now(granted_at) AND (NOT (granted_by IS DISTINCT FROM runut.actor())) AND CASE WHEN (deputy_id IS NULL) THEN runut.may_grant(person_id, gives, alone) ELSE ((NOT alone) AND (EXISTS ( SELECT FROM deputies d WHERE ((d.id = grants.deputy_id) AND (d.appointed_by = runut.actor()))))) END)
table grants policy sees: select to runut_app using ((runut.job() = 'bootstrap'::text) OR (person_id = runut.actor()) OR (( SELECT ('person'::text = ANY (runut.reads()))) AND runut.is_colleague(person_id)) OR (EXISTS ( SELECT FROM deputies d WHERE ((d.id = grants.deputy_id) AND (d.for_id = runut.actor())) OFFSET 0)))
table grants trigger grants_alone: CREATE TRIGGER grants_alone AFTER INSERT ON public.grants FOR EACH ROW WHEN (new.alone) EXECUTE FUNCTION runut.put_grant_into_force()
table grants trigger grants_append_only: CREATE TRIGGER grants_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.grants FOR EACH STATEMENT EXECUTE FUNCTION runut.refuse_change()
table grants trigger grants_keep_changed: CREATE TRIGGER grants_keep_changed AFTER UPDATE ON public.grants FOR EACH ROW WHEN ((((((((old.alone IS DISTINCT FROM new.alone) OR (old.deputy_id IS DISTINCT FROM new.deputy_id)) OR (old.gives IS DISTINCT FROM new.gives)) OR (old.granted_at IS DISTINCT FROM new.granted_at)) OR (old.granted_by IS DISTINCT FROM new.granted_by)) OR (old.id IS DISTINCT FROM new.id)) OR (old.person_id IS DISTINCT FROM new.person_id))) EXECUTE FUNCTION runut.keep_grants()
table grants trigger grants_keep_written: CREATE TRIGGER grants_keep_written AFTER INSERT OR DELETE ON public.grants FOR EACH ROW EXECUTE FUNCTION runut.keep_grants()
table grants: owner, row security
table invitations grant to runut_app of columns: update used_at
table invitations grant to runut_app: insert, select
table invitations policy in_own_name: restrictive insert to runut_app check (NOT (made_by IS DISTINCT FROM runut.actor()))
table invitations policy invites: all to runut_app using ((runut.job() = ANY (ARRAY['sign-in'::text, 'bootstrap'::text])) OR runut.lets_in(person_id))
table invitations trigger invitations_keep_changed: CREATE TRIGGER invitations_keep_changed AFTER UPDATE ON public.invitations FOR EACH ROW WHEN (((((((((old.authenticator_lost IS DISTINCT FROM new.authenticator_lost) OR (old.expires_at IS DISTINCT FROM new.expires_at)) OR (old.id IS DISTINCT FROM new.id)) OR (old.made_at IS DISTINCT FROM new.made_at)) OR (old.made_by IS DISTINCT FROM new.made_by)) OR (old.person_id IS DISTINCT FROM new.person_id)) OR (old.token_hash IS DISTINCT FROM new.token_hash)) OR (old.used_at IS DISTINCT FROM new.used_at))) EXECUTE FUNCTION runut.keep_invitations()
table invitations trigger invitations_keep_written: CREATE TRIGGER invitations_keep_written AFTER INSERT OR DELETE ON public.invitations FOR EACH ROW EXECUTE FUNCTION runut.keep_invitations()
table invitations: owner, row security
table kept_forms grant to runut_app of columns: update kept_at, sealed
table kept_forms grant to runut_app: delete, insert, select
table kept_forms policy keeps: all to runut_app using ((runut.job() = 'sign-in'::text) OR (person_id = runut.actor()))
table kept_forms: owner, row security
table known_devices grant to runut_app of columns: update browser, known_at, revoked_at, used_at
table known_devices grant to runut_app: insert, select
table known_devices policy forgets: update to runut_app using ((runut.job() = 'sign-in'::text) OR (person_id = runut.actor()) OR (( SELECT ('person'::text = ANY (runut.writes()))) AND runut.is_colleague(person_id))) check ((runut.job() = 'sign-in'::text) OR (revoked_at IS NOT NULL))
table known_devices policy knows: insert to runut_app check (runut.job() = 'sign-in'::text)
table known_devices policy sees: select to runut_app using ((runut.job() = 'sign-in'::text) OR (person_id = runut.actor()) OR (( SELECT ('session'::text = ANY (runut.reads()))) AND runut.is_colleague(person_id)))
table known_devices trigger known_devices_keep_changed: CREATE TRIGGER known_devices_keep_changed AFTER UPDATE ON public.known_devices FOR EACH ROW WHEN (((((((old.browser IS DISTINCT FROM new.browser) OR (old.id IS DISTINCT FROM new.id)) OR (old.known_at IS DISTINCT FROM new.known_at)) OR (old.person_id IS DISTINCT FROM new.person_id)) OR (old.revoked_at IS DISTINCT FROM new.revoked_at)) OR (old.used_at IS DISTINCT FROM new.used_at))) EXECUTE FUNCTION runut.keep_known_devices()
table known_devices trigger known_devices_keep_written: CREATE TRIGGER known_devices_keep_written AFTER INSERT OR DELETE ON public.known_devices FOR EACH ROW EXECUTE FUNCTION runut.keep_known_devices()
table known_devices: owner, row security
table label_changes grant to runut_app: insert, select
table label_changes policy adds: insert to runut_app check ((( SELECT ('case'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE ((c.id = label_changes.case_id) AND (c.status <> 'closed'::text)) OFFSET 0))) OR false)
table label_changes policy changes: update to runut_app using ((( SELECT ('case'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = label_changes.case_id) OFFSET 0))) OR false) check true
table label_changes policy sees: select to runut_app using ((( SELECT ('case'::text = ANY (runut.reads()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = label_changes.case_id) OFFSET 0))) OR false OR false)
table label_changes policy signed: restrictive insert to runut_app check ((changed_by = runut.actor()) AND runut.is_now(changed_at))
table label_changes trigger label_changes_append_only: CREATE TRIGGER label_changes_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.label_changes FOR EACH STATEMENT EXECUTE FUNCTION runut.refuse_change()
table label_changes trigger label_changes_keep_changed: CREATE TRIGGER label_changes_keep_changed AFTER UPDATE ON public.label_changes FOR EACH ROW WHEN ((((((((old.after IS DISTINCT FROM new.after) OR (old.before IS DISTINCT FROM new.before)) OR (old.case_id IS DISTINCT FROM new.case_id)) OR (old.changed_at IS DISTINCT FROM new.changed_at)) OR (old.changed_by IS DISTINCT FROM new.changed_by)) OR (old.id IS DISTINCT FROM new.id)) OR (old.reason IS DISTINCT FROM new.reason))) EXECUTE FUNCTION runut.keep_label_changes()
table label_changes trigger label_changes_keep_written: CREATE TRIGGER label_changes_keep_written AFTER INSERT OR DELETE ON public.label_changes FOR EACH ROW EXECUTE FUNCTION runut.keep_label_changes()
table label_changes trigger label_changes_of_its_case: CREATE CONSTRAINT TRIGGER label_changes_of_its_case AFTER INSERT ON public.label_changes DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((CURRENT_USER = 'runut_app'::name) AND true)) EXECUTE FUNCTION runut.require_trace('$2.before <> $2.after and btrim($2.reason) <> '''' and exists (select 1 from public.cases where id = $2.case_id and label = $2.after and xmin = pg_current_xact_id()::xid)')
table label_changes: owner, row security
table notes grant to runut_app: insert, select
table notes policy adds: insert to runut_app check ((( SELECT ('note'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE ((c.id = notes.case_id) AND (c.status <> 'closed'::text)) OFFSET 0))) OR false)
table notes policy changes: update to runut_app using ((( SELECT ('note'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = notes.case_id) OFFSET 0))) OR false) check true
table notes policy sees: select to runut_app using ((( SELECT ('note'::text = ANY (runut.reads()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = notes.case_id) OFFSET 0))) OR false OR false)
table notes policy signed: restrictive insert to runut_app check ((written_by = runut.actor()) AND runut.is_now(written_at))
table notes trigger notes_append_only: CREATE TRIGGER notes_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.notes FOR EACH STATEMENT EXECUTE FUNCTION runut.refuse_change()
table notes trigger notes_follow: CREATE TRIGGER notes_follow BEFORE INSERT ON public.notes FOR EACH ROW WHEN (((CURRENT_USER = 'runut_app'::name) AND (new.follows IS NOT NULL))) EXECUTE FUNCTION runut.require_own_note()
table notes trigger notes_keep_changed: CREATE TRIGGER notes_keep_changed AFTER UPDATE ON public.notes FOR EACH ROW WHEN (((((((old.case_id IS DISTINCT FROM new.case_id) OR (old.follows IS DISTINCT FROM new.follows)) OR (old.id IS DISTINCT FROM new.id)) OR (old.text IS DISTINCT FROM new.text)) OR (old.written_at IS DISTINCT FROM new.written_at)) OR (old.written_by IS DISTINCT FROM new.written_by))) EXECUTE FUNCTION runut.keep_notes()
table notes trigger notes_keep_written: CREATE TRIGGER notes_keep_written AFTER INSERT OR DELETE ON public.notes FOR EACH ROW EXECUTE FUNCTION runut.keep_notes()
table notes: owner, row security
table notices grant to runut_app of columns: update read_at
table notices grant to runut_app: insert, select
table notices policy adds: insert to runut_app check (runut.is_now(created_at) AND (read_at IS NULL) AND CASE WHEN (case_id IS NULL) THEN ((runut.job() = 'bootstrap'::text) OR (runut.is_colleague(subject_id) AND ( SELECT ('person'::text = ANY (runut.writes())))) OR ((kind ~~ 'erasure.%'::text) AND runut.hears_of_erasure(person_id, subject_id))) ELSE ((runut.job() = 'upkeep'::text) OR ((runut.actor() IS NOT NULL) AND runut.knows_case(case_id))) END)
table notices policy changes: update to runut_app using (person_id = runut.actor())
table notices policy sees: select to runut_app using (person_id = runut.actor())
table notices trigger notices_keep_changed: CREATE TRIGGER notices_keep_changed AFTER UPDATE ON public.notices FOR EACH ROW WHEN ((((((((old.case_id IS DISTINCT FROM new.case_id) OR (old.created_at IS DISTINCT FROM new.created_at)) OR (old.facts IS DISTINCT FROM new.facts)) OR (old.id IS DISTINCT FROM new.id)) OR (old.kind IS DISTINCT FROM new.kind)) OR (old.person_id IS DISTINCT FROM new.person_id)) OR (old.subject_id IS DISTINCT FROM new.subject_id))) EXECUTE FUNCTION runut.keep_notices()
table notices trigger notices_keep_written: CREATE TRIGGER notices_keep_written AFTER INSERT OR DELETE ON public.notices FOR EACH ROW EXECUTE FUNCTION runut.keep_notices()
table notices trigger notices_reach: CREATE TRIGGER notices_reach BEFORE INSERT ON public.notices FOR EACH ROW WHEN ((CURRENT_USER = 'runut_app'::name)) EXECUTE FUNCTION runut.reach_recipient()
table notices trigger notices_tell: CREATE CONSTRAINT TRIGGER notices_tell AFTER INSERT ON public.notices DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((CURRENT_USER = 'runut_app'::name)) EXECUTE FUNCTION runut.check_notice()
table notices: owner, row security
table organisation_roles grant to runut_app: select
table organisation_roles policy sees: select to runut_app using (runut.actor() IS NOT NULL)
table organisation_roles trigger organisation_roles_keep_changed: CREATE TRIGGER organisation_roles_keep_changed AFTER UPDATE ON public.organisation_roles FOR EACH ROW WHEN ((((old.organisation_id IS DISTINCT FROM new.organisation_id) OR (old.principal IS DISTINCT FROM new.principal)) OR (old.role IS DISTINCT FROM new.role))) EXECUTE FUNCTION runut.keep_organisation_roles()
table organisation_roles trigger organisation_roles_keep_written: CREATE TRIGGER organisation_roles_keep_written AFTER INSERT OR DELETE ON public.organisation_roles FOR EACH ROW EXECUTE FUNCTION runut.keep_organisation_roles()
table organisation_roles: owner, row security
table organisations grant to runut_app: insert, select
table organisations policy adds: insert to runut_app check ((NOT (set_up_by IS DISTINCT FROM runut.organisation())) AND (( SELECT ('organisation'::text = ANY (runut.writes()))) OR (runut.job() = 'bootstrap'::text)))
table organisations policy sees: select to runut_app using ((runut.actor() IS NOT NULL) OR (runut.job() <> ''::text))
table organisations trigger organisations_keep_changed: CREATE TRIGGER organisations_keep_changed AFTER UPDATE ON public.organisations FOR EACH ROW WHEN ((((((((((old.english IS DISTINCT FROM new.english) OR (old.everything IS DISTINCT FROM new.everything)) OR (old.id IS DISTINCT FROM new.id)) OR (old.kind IS DISTINCT FROM new.kind)) OR (old.name IS DISTINCT FROM new.name)) OR (old.recorded_at IS DISTINCT FROM new.recorded_at)) OR (old.set_up_by IS DISTINCT FROM new.set_up_by)) OR (old.short IS DISTINCT FROM new.short)) OR (old.version IS DISTINCT FROM new.version))) EXECUTE FUNCTION runut.keep_organisations()
table organisations trigger organisations_keep_written: CREATE TRIGGER organisations_keep_written AFTER INSERT OR DELETE ON public.organisations FOR EACH ROW EXECUTE FUNCTION runut.keep_organisations()
table organisations trigger organisations_name_roles: CREATE TRIGGER organisations_name_roles AFTER INSERT ON public.organisations FOR EACH ROW EXECUTE FUNCTION runut.name_organisation_roles()
table organisations: owner, row security
table people grant to runut_app of columns: update closing_reason, locale, name, sees_all, status, version
table people grant to runut_app: insert, select
table people policy adds: insert to runut_app check ((NOT sees_all) AND ((runut.job() = 'bootstrap'::text) OR (( SELECT ('person'::text = ANY (runut.writes()))) AND ((organisation_id = runut.organisation()) OR runut.sets_up(organisation_id, id)))))
table people policy changes: update to runut_app using ((( SELECT ('person'::text = ANY (runut.writes()))) AND (organisation_id = runut.organisation())) OR (runut.job() = ANY (ARRAY['sign-in'::text, 'bootstrap'::text])) OR (id = runut.actor())) check true
table people policy sees: select to runut_app using ((runut.actor() IS NOT NULL) OR (runut.job() = ANY (ARRAY['sign-in'::text, 'bootstrap'::text])))
table people trigger people_closed_with_reason: CREATE CONSTRAINT TRIGGER people_closed_with_reason AFTER UPDATE OF status ON public.people DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((CURRENT_USER = 'runut_app'::name) AND ((old.status <> 'deactivated'::text) AND (new.status = 'deactivated'::text)))) EXECUTE FUNCTION runut.require_trace('coalesce(btrim($2.closing_reason), '''') <> ''''')
table people trigger people_keep_changed: CREATE TRIGGER people_keep_changed AFTER UPDATE ON public.people FOR EACH ROW WHEN (((((((((((old.closing_reason IS DISTINCT FROM new.closing_reason) OR (old.id IS DISTINCT FROM new.id)) OR (old.locale IS DISTINCT FROM new.locale)) OR (old.name IS DISTINCT FROM new.name)) OR (old.organisation_id IS DISTINCT FROM new.organisation_id)) OR (old.principal IS DISTINCT FROM new.principal)) OR (old.recorded_at IS DISTINCT FROM new.recorded_at)) OR (old.sees_all IS DISTINCT FROM new.sees_all)) OR (old.status IS DISTINCT FROM new.status)) OR (old.version IS DISTINCT FROM new.version))) EXECUTE FUNCTION runut.keep_people()
table people trigger people_keep_own_standing: CREATE TRIGGER people_keep_own_standing BEFORE UPDATE ON public.people FOR EACH ROW EXECUTE FUNCTION runut.keep_own_standing()
table people trigger people_keep_standing: CREATE TRIGGER people_keep_standing BEFORE UPDATE ON public.people FOR EACH ROW EXECUTE FUNCTION runut.keep_standing()
table people trigger people_keep_written: CREATE TRIGGER people_keep_written AFTER INSERT OR DELETE ON public.people FOR EACH ROW EXECUTE FUNCTION runut.keep_people()
table people trigger people_one_by_one: CREATE TRIGGER people_one_by_one BEFORE INSERT ON public.people FOR EACH ROW EXECUTE FUNCTION runut.await_others_of_organisation()
table people trigger people_withdraw_offers: CREATE TRIGGER people_withdraw_offers AFTER UPDATE OF status, version ON public.people FOR EACH ROW WHEN ((old.version IS DISTINCT FROM new.version)) EXECUTE FUNCTION runut.withdraw_lost_offers()
table people: owner, row security
table person_roles grant to runut_app: delete, insert, select
table person_roles policy adds: insert to runut_app check ((NOT runut.takes_two(role, person_id, runut.actor())) AND ((runut.job() = 'bootstrap'::text) OR (( SELECT ('person'::text = ANY (runut.writes()))) AND runut.is_colleague(person_id))))
table person_roles policy in_own_name: restrictive insert to runut_app check (NOT (granted_by IS DISTINCT FROM runut.actor()))
table person_roles policy sees: select to runut_app using ((runut.actor() IS NOT NULL) OR (runut.job() = ANY (ARRAY['sign-in'::text, 'bootstrap'::text])))
table person_roles policy takes: delete to runut_app using (( SELECT ('person'::text = ANY (runut.writes()))) AND runut.is_colleague(person_id))
table person_roles trigger person_roles_keep_changed: CREATE TRIGGER person_roles_keep_changed AFTER UPDATE ON public.person_roles FOR EACH ROW WHEN (((((old.granted_at IS DISTINCT FROM new.granted_at) OR (old.granted_by IS DISTINCT FROM new.granted_by)) OR (old.person_id IS DISTINCT FROM new.person_id)) OR (old.role IS DISTINCT FROM new.role))) EXECUTE FUNCTION runut.keep_person_roles()
table person_roles trigger person_roles_keep_written: CREATE TRIGGER person_roles_keep_written AFTER INSERT OR DELETE ON public.person_roles FOR EACH ROW EXECUTE FUNCTION runut.keep_person_roles()
table person_roles: owner, row security
table position_requests grant to runut_app of columns: update answered_at
table position_requests grant to runut_app: insert, select
table position_requests policy adds: insert to runut_app check ((( SELECT ('position'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE ((c.id = position_requests.case_id) AND (c.status <> 'closed'::text)) OFFSET 0))) OR (( SELECT ('position'::text = ANY (runut.writes()))) AND (party_id = runut.organisation())))
table position_requests policy asks: restrictive insert to runut_app check (runut.roles() && ARRAY['investigator'::text, 'coordinator'::text])
table position_requests policy changes: update to runut_app using ((( SELECT ('position'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = position_requests.case_id) OFFSET 0))) OR (( SELECT ('position'::text = ANY (runut.writes()))) AND (party_id = runut.organisation()))) check true
table position_requests policy own_answer: restrictive update to runut_app using ((runut.roles() && ARRAY['investigator'::text, 'coordinator'::text]) OR (party_id = runut.organisation()))
table position_requests policy sees: select to runut_app using ((( SELECT ('position'::text = ANY (runut.reads()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = position_requests.case_id) OFFSET 0))) OR (( SELECT ('position'::text = ANY (runut.reads()))) AND (party_id = runut.organisation())) OR false)
table position_requests policy signed: restrictive insert to runut_app check ((asked_by = runut.actor()) AND runut.is_now(asked_at))
table position_requests trigger position_requests_by_an_answer: CREATE CONSTRAINT TRIGGER position_requests_by_an_answer AFTER UPDATE OF answered_at ON public.position_requests DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((CURRENT_USER = 'runut_app'::name) AND true)) EXECUTE FUNCTION runut.require_trace('$1.answered_at is null and exists (select 1 from public.positions where claim_id = $2.claim_id and party_id = $2.party_id and xmin = pg_current_xact_id()::xid)')
table position_requests trigger position_requests_keep_changed: CREATE TRIGGER position_requests_keep_changed AFTER UPDATE ON public.position_requests FOR EACH ROW WHEN ((((((((old.answered_at IS DISTINCT FROM new.answered_at) OR (old.asked_at IS DISTINCT FROM new.asked_at)) OR (old.asked_by IS DISTINCT FROM new.asked_by)) OR (old.case_id IS DISTINCT FROM new.case_id)) OR (old.claim_id IS DISTINCT FROM new.claim_id)) OR (old.id IS DISTINCT FROM new.id)) OR (old.party_id IS DISTINCT FROM new.party_id))) EXECUTE FUNCTION runut.keep_position_requests()
table position_requests trigger position_requests_keep_written: CREATE TRIGGER position_requests_keep_written AFTER INSERT OR DELETE ON public.position_requests FOR EACH ROW EXECUTE FUNCTION runut.keep_position_requests()
table position_requests trigger position_requests_settle_position_asked: CREATE TRIGGER position_requests_settle_position_asked AFTER UPDATE OF answered_at ON public.position_requests FOR EACH ROW WHEN ((new.answered_at IS NOT NULL)) EXECUTE FUNCTION runut.settle_notices('position.asked')
table position_requests: owner, row security
table positions grant to runut_app: insert, select
table positions policy adds: insert to runut_app check ((( SELECT ('position'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE ((c.id = positions.case_id) AND (c.status <> 'closed'::text)) OFFSET 0))) OR (( SELECT ('position'::text = ANY (runut.writes()))) AND (party_id = runut.organisation()) AND runut.is_asked(case_id, claim_id)))
table positions policy changes: update to runut_app using ((( SELECT ('position'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = positions.case_id) OFFSET 0))) OR (( SELECT ('position'::text = ANY (runut.writes()))) AND (party_id = runut.organisation()) AND runut.is_asked(case_id, claim_id))) check true
table positions policy own_word: restrictive insert to runut_app check ((runut.roles() && ARRAY['investigator'::text, 'coordinator'::text]) OR (party_id = runut.organisation()))
table positions policy sees: select to runut_app using ((( SELECT ('position'::text = ANY (runut.reads()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = positions.case_id) OFFSET 0))) OR (( SELECT ('position'::text = ANY (runut.reads()))) AND (party_id = runut.organisation()) AND (EXISTS ( SELECT 1 FROM people p WHERE ((p.id = positions.entered_by) AND (p.organisation_id = positions.party_id))))) OR (EXISTS ( SELECT 1 FROM given g WHERE ((g.record_id = positions.claim_id) AND (g.principal = ANY (runut.principals())) AND (g.ended_at IS NULL)))))
table positions policy signed: restrictive insert to runut_app check ((entered_by = runut.actor()) AND runut.is_now(entered_at))
table positions trigger positions_append_only: CREATE TRIGGER positions_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.positions FOR EACH STATEMENT EXECUTE FUNCTION runut.refuse_change()
table positions trigger positions_dated: CREATE TRIGGER positions_dated BEFORE INSERT OR UPDATE OF said_on, until ON public.positions FOR EACH ROW WHEN ((((new.said_on IS NOT NULL) AND ((EXTRACT(year FROM (new.said_on AT TIME ZONE 'Asia/Jakarta'::text)) < (1970)::numeric) OR (EXTRACT(year FROM (new.said_on AT TIME ZONE 'Asia/Jakarta'::text)) > (2099)::numeric))) OR ((new.until IS NOT NULL) AND ((EXTRACT(year FROM (new.until AT TIME ZONE 'Asia/Jakarta'::text)) < (1970)::numeric) OR (EXTRACT(year FROM (new.until AT TIME ZONE 'Asia/Jakarta'::text)) > (2099)::numeric))))) EXECUTE FUNCTION runut.refuse_date()
table positions trigger positions_keep_changed: CREATE TRIGGER positions_keep_changed AFTER UPDATE ON public.positions FOR EACH ROW WHEN (((((((((((((old.allegation_id IS DISTINCT FROM new.allegation_id) OR (old.case_id IS DISTINCT FROM new.case_id)) OR (old.claim_id IS DISTINCT FROM new.claim_id)) OR (old.entered_at IS DISTINCT FROM new.entered_at)) OR (old.entered_by IS DISTINCT FROM new.entered_by)) OR (old.id IS DISTINCT FROM new.id)) OR (old.party_id IS DISTINCT FROM new.party_id)) OR (old."position" IS DISTINCT FROM new."position")) OR (old.said_on IS DISTINCT FROM new.said_on)) OR (old.source IS DISTINCT FROM new.source)) OR (old.until IS DISTINCT FROM new.until)) OR (old.words IS DISTINCT FROM new.words))) EXECUTE FUNCTION runut.keep_positions()
table positions trigger positions_keep_written: CREATE TRIGGER positions_keep_written AFTER INSERT OR DELETE ON public.positions FOR EACH ROW EXECUTE FUNCTION runut.keep_positions()
table positions: owner, row security
table publications grant to runut_app: insert, select
table publications policy adds: insert to runut_app check ((( SELECT ('statement'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE ((c.id = publications.case_id) AND (c.status <> 'closed'::text)) OFFSET 0))) OR false)
table publications policy by_oneself: restrictive insert to runut_app check (EXISTS ( SELECT 1 FROM statements s WHERE ((s.id = publications.statement_id) AND (s.organisation_id = runut.organisation()))))
table publications policy changes: update to runut_app using ((( SELECT ('statement'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = publications.case_id) OFFSET 0))) OR false) check true
table publications policy sees: select to runut_app using ((( SELECT ('statement'::text = ANY (runut.reads()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = publications.case_id) OFFSET 0))) OR false OR false)
table publications policy serves: select to runut_app using (runut.job() = 'public'::text)
table publications policy signed: restrictive insert to runut_app check ((published_by = runut.actor()) AND runut.is_now(published_at))
table publications trigger publications_append_only: CREATE TRIGGER publications_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.publications FOR EACH STATEMENT EXECUTE FUNCTION runut.refuse_change()
table publications trigger publications_keep_changed: CREATE TRIGGER publications_keep_changed AFTER UPDATE ON public.publications FOR EACH ROW WHEN (((((((((((((old.body IS DISTINCT FROM new.body) OR (old.case_id IS DISTINCT FROM new.case_id)) OR (old.digest IS DISTINCT FROM new.digest)) OR (old.id IS DISTINCT FROM new.id)) OR (old.language IS DISTINCT FROM new.language)) OR (old.published_at IS DISTINCT FROM new.published_at)) OR (old.published_by IS DISTINCT FROM new.published_by)) OR (old.reason IS DISTINCT FROM new.reason)) OR (old.slug IS DISTINCT FROM new.slug)) OR (old.statement_id IS DISTINCT FROM new.statement_id)) OR (old.title IS DISTINCT FROM new.title)) OR (old.version_id IS DISTINCT FROM new.version_id))) EXECUTE FUNCTION runut.keep_publications()
table publications trigger publications_keep_written: CREATE TRIGGER publications_keep_written AFTER INSERT OR DELETE ON public.publications FOR EACH ROW EXECUTE FUNCTION runut.keep_publications()
table publications trigger publications_of_what_was_approved: CREATE TRIGGER publications_of_what_was_approved BEFORE INSERT ON public.publications FOR EACH ROW EXECUTE FUNCTION runut.check_publication()
table publications trigger publications_word_for_word: CREATE CONSTRAINT TRIGGER publications_word_for_word AFTER INSERT ON public.publications DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((CURRENT_USER = 'runut_app'::name) AND true)) EXECUTE FUNCTION runut.require_trace('$2.body = (select jsonb_build_object(''kind'', s.kind, ''organisation'', jsonb_build_object(''name'', o.name, ''english'', o.english, ''short'', o.short), ''sentences'', (select coalesce(jsonb_agg(jsonb_build_object(''kind'', t.kind, ''text'', t.text) order by t.position), ''[]'') from public.sentences t where t.version_id = $2.version_id)) from public.statements s join public.organisations o on o.id = s.organisation_id where s.id = $2.statement_id)')
table publications: owner, row security
table record_digests grant to runut_worker: select
table record_digests policy verifies: select to runut_worker using true
table record_digests trigger record_digests_append_only: CREATE TRIGGER record_digests_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.record_digests FOR EACH STATEMENT EXECUTE FUNCTION runut.refuse_change()
table record_digests trigger record_digests_event: CREATE CONSTRAINT TRIGGER record_digests_event AFTER INSERT ON public.record_digests DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION runut.require_event()
table record_digests: owner, row security
table record_salts: owner, row security
table recovery_codes grant to runut_app of columns: update used_at
table recovery_codes grant to runut_app: delete, insert, select
table recovery_codes policy signs_in: all to runut_app using ((runut.job() = 'sign-in'::text) OR (person_id = runut.actor()))
table recovery_codes trigger recovery_codes_keep_changed: CREATE TRIGGER recovery_codes_keep_changed AFTER UPDATE ON public.recovery_codes FOR EACH ROW WHEN ((((((old.code_hash IS DISTINCT FROM new.code_hash) OR (old.id IS DISTINCT FROM new.id)) OR (old.made_at IS DISTINCT FROM new.made_at)) OR (old.person_id IS DISTINCT FROM new.person_id)) OR (old.used_at IS DISTINCT FROM new.used_at))) EXECUTE FUNCTION runut.keep_recovery_codes()
table recovery_codes trigger recovery_codes_keep_written: CREATE TRIGGER recovery_codes_keep_written AFTER INSERT OR DELETE ON public.recovery_codes FOR EACH ROW EXECUTE FUNCTION runut.keep_recovery_codes()
table recovery_codes: owner, row security
table referral_events grant to runut_app: insert, select
table referral_events policy adds: insert to runut_app check ((( SELECT ('referral'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE ((c.id = referral_events.case_id) AND (c.status <> 'closed'::text)) OFFSET 0))) OR (( SELECT ('referral'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM given g WHERE ((g.record_id = referral_events.referral_id) AND (g.principal = ANY (runut.principals())) AND (g.ended_at IS NULL))))))
table referral_events policy by_its_side: restrictive insert to runut_app check CASE WHEN (step = ANY (ARRAY['drafted'::text, 'sent'::text, 'opened_by_police'::text])) THEN ('coordinator'::text = ANY (runut.roles())) ELSE (('police_liaison'::text = ANY (runut.roles())) AND (EXISTS ( SELECT 1 FROM referrals r WHERE ((r.id = referral_events.referral_id) AND (r.unit_id = runut.organisation()))))) END
table referral_events policy changes: update to runut_app using ((( SELECT ('referral'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = referral_events.case_id) OFFSET 0))) OR (( SELECT ('referral'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM given g WHERE ((g.record_id = referral_events.referral_id) AND (g.principal = ANY (runut.principals())) AND (g.ended_at IS NULL)))))) check true
table referral_events policy sees: select to runut_app using ((( SELECT ('referral'::text = ANY (runut.reads()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = referral_events.case_id) OFFSET 0))) OR false OR (EXISTS ( SELECT 1 FROM given g WHERE ((g.record_id = referral_events.referral_id) AND (g.principal = ANY (runut.principals())) AND (g.ended_at IS NULL)))))
table referral_events policy signed: restrictive insert to runut_app check ((written_by = runut.actor()) AND runut.is_now(written_at))
table referral_events trigger referral_events_append_only: CREATE TRIGGER referral_events_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.referral_events FOR EACH STATEMENT EXECUTE FUNCTION runut.refuse_change()
table referral_events trigger referral_events_dated: CREATE TRIGGER referral_events_dated BEFORE INSERT OR UPDATE OF occurred_on ON public.referral_events FOR EACH ROW WHEN (((new.occurred_on IS NOT NULL) AND ((EXTRACT(year FROM (new.occurred_on AT TIME ZONE 'Asia/Jakarta'::text)) < (1970)::numeric) OR (EXTRACT(year FROM (new.occurred_on AT TIME ZONE 'Asia/Jakarta'::text)) > (2099)::numeric)))) EXECUTE FUNCTION runut.refuse_date()
table referral_events trigger referral_events_keep_changed: CREATE TRIGGER referral_events_keep_changed AFTER UPDATE ON public.referral_events FOR EACH ROW WHEN (((((((((((old.case_id IS DISTINCT FROM new.case_id) OR (old.id IS DISTINCT FROM new.id)) OR (old.occurred_on IS DISTINCT FROM new.occurred_on)) OR (old.outcome IS DISTINCT FROM new.outcome)) OR (old.reason IS DISTINCT FROM new.reason)) OR (old.reference IS DISTINCT FROM new.reference)) OR (old.referral_id IS DISTINCT FROM new.referral_id)) OR (old.step IS DISTINCT FROM new.step)) OR (old.written_at IS DISTINCT FROM new.written_at)) OR (old.written_by IS DISTINCT FROM new.written_by))) EXECUTE FUNCTION runut.keep_referral_events()
table referral_events trigger referral_events_keep_written: CREATE TRIGGER referral_events_keep_written AFTER INSERT OR DELETE ON public.referral_events FOR EACH ROW EXECUTE FUNCTION runut.keep_referral_events()
table referral_events: owner, row security
table referrals grant to runut_app of columns: update outcome, police_reference, state, version
table referrals grant to runut_app: insert, select
table referrals policy adds: insert to runut_app check ((( SELECT ('referral'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE ((c.id = referrals.case_id) AND (c.status <> 'closed'::text)) OFFSET 0))) OR (( SELECT ('referral'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM given g WHERE ((g.record_id = referrals.id) AND (g.principal = ANY (runut.principals())) AND (g.ended_at IS NULL))))))
table referrals policy by_its_side: restrictive update to runut_app using (((unit_id = runut.organisation()) AND ('police_liaison'::text = ANY (runut.roles()))) OR ((state = 'drafted'::text) AND ('coordinator'::text = ANY (runut.roles())))) check (((unit_id = runut.organisation()) AND ('police_liaison'::text = ANY (runut.roles()))) OR ((state = ANY (ARRAY['drafted'::text, 'sent'::text])) AND (outcome IS NULL) AND (police_reference IS NULL) AND ('coordinator'::text = ANY (runut.roles()))))
table referrals policy changes: update to runut_app using ((( SELECT ('referral'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = referrals.case_id) OFFSET 0))) OR (( SELECT ('referral'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM given g WHERE ((g.record_id = referrals.id) AND (g.principal = ANY (runut.principals())) AND (g.ended_at IS NULL)))))) check true
table referrals policy sees: select to runut_app using ((( SELECT ('referral'::text = ANY (runut.reads()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = referrals.case_id) OFFSET 0))) OR false OR (EXISTS ( SELECT 1 FROM given g WHERE ((g.record_id = referrals.id) AND (g.principal = ANY (runut.principals())) AND (g.ended_at IS NULL)))))
table referrals policy signed: restrictive insert to runut_app check ((recorded_by = runut.actor()) AND runut.is_now(recorded_at))
table referrals policy unanswered: restrictive insert to runut_app check ((state = ANY (ARRAY['drafted'::text, 'sent'::text, 'opened_by_police'::text])) AND (outcome IS NULL) AND (police_reference IS NULL))
table referrals trigger referrals_by_a_step: CREATE CONSTRAINT TRIGGER referrals_by_a_step AFTER UPDATE OF state, outcome, police_reference ON public.referrals DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((CURRENT_USER = 'runut_app'::name) AND (((old.state IS DISTINCT FROM new.state) OR (old.outcome IS DISTINCT FROM new.outcome)) OR (old.police_reference IS DISTINCT FROM new.police_reference)))) EXECUTE FUNCTION runut.require_trace('exists (select 1 from public.referral_events where referral_id = $2.id and step = $2.state and xmin = pg_current_xact_id()::xid and ($1.outcome is not distinct from $2.outcome or outcome = $2.outcome) and ($1.police_reference is not distinct from $2.police_reference or reference = $2.police_reference))')
table referrals trigger referrals_dated: CREATE TRIGGER referrals_dated BEFORE INSERT OR UPDATE OF opened_on ON public.referrals FOR EACH ROW WHEN (((new.opened_on IS NOT NULL) AND ((EXTRACT(year FROM (new.opened_on AT TIME ZONE 'Asia/Jakarta'::text)) < (1970)::numeric) OR (EXTRACT(year FROM (new.opened_on AT TIME ZONE 'Asia/Jakarta'::text)) > (2099)::numeric)))) EXECUTE FUNCTION runut.refuse_date()
table referrals trigger referrals_keep_changed: CREATE TRIGGER referrals_keep_changed AFTER UPDATE ON public.referrals FOR EACH ROW WHEN ((((((((((((((((old.basis_in_law IS DISTINCT FROM new.basis_in_law) OR (old.case_id IS DISTINCT FROM new.case_id)) OR (old.id IS DISTINCT FROM new.id)) OR (old.note IS DISTINCT FROM new.note)) OR (old.number IS DISTINCT FROM new.number)) OR (old.opened_by_id IS DISTINCT FROM new.opened_by_id)) OR (old.opened_on IS DISTINCT FROM new.opened_on)) OR (old.our_reference IS DISTINCT FROM new.our_reference)) OR (old.outcome IS DISTINCT FROM new.outcome)) OR (old.police_reference IS DISTINCT FROM new.police_reference)) OR (old.recorded_at IS DISTINCT FROM new.recorded_at)) OR (old.recorded_by IS DISTINCT FROM new.recorded_by)) OR (old.state IS DISTINCT FROM new.state)) OR (old.unit_id IS DISTINCT FROM new.unit_id)) OR (old.version IS DISTINCT FROM new.version))) EXECUTE FUNCTION runut.keep_referrals()
table referrals trigger referrals_keep_written: CREATE TRIGGER referrals_keep_written AFTER INSERT OR DELETE ON public.referrals FOR EACH ROW EXECUTE FUNCTION runut.keep_referrals()
table referrals trigger referrals_numbered_by_insert_within_case_id: CREATE TRIGGER referrals_numbered_by_insert_within_case_id BEFORE INSERT ON public.referrals FOR EACH ROW WHEN (((CURRENT_USER = 'runut_app'::name) AND true)) EXECUTE FUNCTION runut.number_within('number', 'case_id')
table referrals trigger referrals_settle_referral_sent: CREATE TRIGGER referrals_settle_referral_sent AFTER UPDATE OF state ON public.referrals FOR EACH ROW WHEN (((old.state = ANY (ARRAY['sent'::text, 'opened_by_police'::text])) AND (new.state <> ALL (ARRAY['sent'::text, 'opened_by_police'::text])))) EXECUTE FUNCTION runut.settle_notices('referral.sent')
table referrals: owner, row security
table role_access grant to runut_app: select
table role_access grant to runut_worker: select
table role_access policy sees: select to runut_app, runut_worker using true
table role_access: owner, row security
table sentences grant to runut_app: insert, select
table sentences policy adds: insert to runut_app check ((( SELECT ('statement'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE ((c.id = sentences.case_id) AND (c.status <> 'closed'::text)) OFFSET 0))) OR false)
table sentences policy before_decision: restrictive insert to runut_app check ((EXISTS ( SELECT 1 FROM statement_versions v WHERE ((v.id = sentences.version_id) AND (v.written_by = runut.actor())))) AND (NOT (EXISTS ( SELECT 1 FROM approvals a WHERE (a.version_id = sentences.version_id)))))
table sentences policy changes: update to runut_app using ((( SELECT ('statement'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = sentences.case_id) OFFSET 0))) OR false) check true
table sentences policy follows: restrictive select to runut_app using (EXISTS ( SELECT 1 FROM statement_versions v WHERE (v.id = sentences.version_id) OFFSET 0))
table sentences policy rests_in_its_case: restrictive insert to runut_app check CASE basis WHEN 'finding'::text THEN (EXISTS ( SELECT 1 FROM findings r WHERE ((r.id = sentences.basis_id) AND (r.case_id = sentences.case_id)))) WHEN 'exposure'::text THEN (EXISTS ( SELECT 1 FROM exposures r WHERE ((r.id = sentences.basis_id) AND (r.case_id = sentences.case_id)))) WHEN 'referral'::text THEN (EXISTS ( SELECT 1 FROM referrals r WHERE ((r.id = sentences.basis_id) AND (r.case_id = sentences.case_id)))) WHEN 'position'::text THEN (EXISTS ( SELECT 1 FROM positions r WHERE ((r.id = sentences.basis_id) AND (r.case_id = sentences.case_id)))) ELSE true END
table sentences policy sees: select to runut_app using ((( SELECT ('statement'::text = ANY (runut.reads()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = sentences.case_id) OFFSET 0))) OR false OR false)
table sentences trigger sentences_append_only: CREATE TRIGGER sentences_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.sentences FOR EACH STATEMENT EXECUTE FUNCTION runut.refuse_change()
table sentences trigger sentences_keep_changed: CREATE TRIGGER sentences_keep_changed AFTER UPDATE ON public.sentences FOR EACH ROW WHEN ((((((((((old.basis IS DISTINCT FROM new.basis) OR (old.basis_id IS DISTINCT FROM new.basis_id)) OR (old.case_id IS DISTINCT FROM new.case_id)) OR (old.id IS DISTINCT FROM new.id)) OR (old.kind IS DISTINCT FROM new.kind)) OR (old."position" IS DISTINCT FROM new."position")) OR (old.reason IS DISTINCT FROM new.reason)) OR (old.text IS DISTINCT FROM new.text)) OR (old.version_id IS DISTINCT FROM new.version_id))) EXECUTE FUNCTION runut.keep_sentences()
table sentences trigger sentences_keep_written: CREATE TRIGGER sentences_keep_written AFTER INSERT OR DELETE ON public.sentences FOR EACH ROW EXECUTE FUNCTION runut.keep_sentences()
table sentences: owner, row security
table sessions grant to runut_app of columns: update revoked_at, seen_at
table sessions grant to runut_app: insert, select
table sessions policy begins: insert to runut_app check (runut.job() = 'sign-in'::text)
table sessions policy ends: update to runut_app using ((runut.job() = ANY (ARRAY['sign-in'::text, 'bootstrap'::text])) OR (person_id = runut.actor()) OR (( SELECT ('person'::text = ANY (runut.writes()))) AND runut.is_colleague(person_id))) check ((runut.job() = 'sign-in'::text) OR (revoked_at IS NOT NULL))
table sessions policy sees: select to runut_app using ((runut.job() = ANY (ARRAY['sign-in'::text, 'bootstrap'::text])) OR (person_id = runut.actor()) OR (( SELECT ('session'::text = ANY (runut.reads()))) AND runut.is_colleague(person_id)))
table sessions trigger sessions_keep_changed: CREATE TRIGGER sessions_keep_changed AFTER UPDATE ON public.sessions FOR EACH ROW WHEN ((((((old.created_at IS DISTINCT FROM new.created_at) OR (old.expires_at IS DISTINCT FROM new.expires_at)) OR (old.id IS DISTINCT FROM new.id)) OR (old.person_id IS DISTINCT FROM new.person_id)) OR (old.revoked_at IS DISTINCT FROM new.revoked_at))) EXECUTE FUNCTION runut.keep_sessions()
table sessions trigger sessions_keep_written: CREATE TRIGGER sessions_keep_written AFTER INSERT OR DELETE ON public.sessions FOR EACH ROW EXECUTE FUNCTION runut.keep_sessions()
table sessions: owner, row security
table sign_in_attempts grant to runut_app: delete, insert, select
table sign_in_attempts policy counts: all to runut_app using (runut.job() = 'sign-in'::text)
table sign_in_attempts: owner, row security
table source_identities grant to runut_app: insert
table source_identities policy adds: insert to runut_app check (( SELECT ('source'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM sources s WHERE (s.id = source_identities.source_id))))
table source_identities trigger source_identities_keep_changed: CREATE TRIGGER source_identities_keep_changed AFTER UPDATE ON public.source_identities FOR EACH ROW WHEN ((((old.sealed IS DISTINCT FROM new.sealed) OR (old.sealed_at IS DISTINCT FROM new.sealed_at)) OR (old.source_id IS DISTINCT FROM new.source_id))) EXECUTE FUNCTION runut.keep_source_identities()
table source_identities trigger source_identities_keep_written: CREATE TRIGGER source_identities_keep_written AFTER INSERT OR DELETE ON public.source_identities FOR EACH ROW EXECUTE FUNCTION runut.keep_source_identities()
table source_identities: owner, row security
table sources grant to runut_app: insert, select
table sources policy adds: insert to runut_app check (( SELECT ('source'::text = ANY (runut.writes()))) AND (recorded_by = runut.actor()))
table sources policy sees: select to runut_app using (( SELECT ('source'::text = ANY (runut.reads()))) AND ((recorded_by = runut.actor()) OR (EXISTS ( SELECT 1 FROM allegation_reports r WHERE (r.source_id = sources.id) OFFSET 0))))
table sources trigger sources_keep_changed: CREATE TRIGGER sources_keep_changed AFTER UPDATE ON public.sources FOR EACH ROW WHEN ((((((((old.anonymous IS DISTINCT FROM new.anonymous) OR (old.described IS DISTINCT FROM new.described)) OR (old.id IS DISTINCT FROM new.id)) OR (old.organisation_id IS DISTINCT FROM new.organisation_id)) OR (old.recorded_at IS DISTINCT FROM new.recorded_at)) OR (old.recorded_by IS DISTINCT FROM new.recorded_by)) OR (old.reliability IS DISTINCT FROM new.reliability))) EXECUTE FUNCTION runut.keep_sources()
table sources trigger sources_keep_written: CREATE TRIGGER sources_keep_written AFTER INSERT OR DELETE ON public.sources FOR EACH ROW EXECUTE FUNCTION runut.keep_sources()
table sources: owner, row security
table statement_versions grant to runut_app: insert, select
table statement_versions policy adds: insert to runut_app check ((( SELECT ('statement'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE ((c.id = statement_versions.case_id) AND (c.status <> 'closed'::text)) OFFSET 0))) OR false)
table statement_versions policy by_oneself: restrictive insert to runut_app check (EXISTS ( SELECT 1 FROM statements s WHERE ((s.id = statement_versions.statement_id) AND (s.organisation_id = runut.organisation()))))
table statement_versions policy changes: update to runut_app using ((( SELECT ('statement'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = statement_versions.case_id) OFFSET 0))) OR false) check true
table statement_versions policy ours_or_published: restrictive select to runut_app using ((EXISTS ( SELECT 1 FROM publications p WHERE (p.version_id = statement_versions.id) OFFSET 0)) OR (EXISTS ( SELECT 1 FROM statements s WHERE ((s.id = statement_versions.statement_id) AND ((s.organisation_id = runut.organisation()) OR (EXISTS ( SELECT 1 FROM given g WHERE ((g.record_id = s.id) AND (g.principal = ANY (runut.principals())) AND (g.ended_at IS NULL)))))) OFFSET 0)))
table statement_versions policy sees: select to runut_app using ((( SELECT ('statement'::text = ANY (runut.reads()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = statement_versions.case_id) OFFSET 0))) OR false OR false)
table statement_versions policy signed: restrictive insert to runut_app check ((written_by = runut.actor()) AND runut.is_now(written_at))
table statement_versions trigger statement_versions_append_only: CREATE TRIGGER statement_versions_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.statement_versions FOR EACH STATEMENT EXECUTE FUNCTION runut.refuse_change()
table statement_versions trigger statement_versions_keep_changed: CREATE TRIGGER statement_versions_keep_changed AFTER UPDATE ON public.statement_versions FOR EACH ROW WHEN (((((((((((old.case_id IS DISTINCT FROM new.case_id) OR (old.digest IS DISTINCT FROM new.digest)) OR (old.id IS DISTINCT FROM new.id)) OR (old.language IS DISTINCT FROM new.language)) OR (old.number IS DISTINCT FROM new.number)) OR (old.reason IS DISTINCT FROM new.reason)) OR (old.statement_id IS DISTINCT FROM new.statement_id)) OR (old.title IS DISTINCT FROM new.title)) OR (old.written_at IS DISTINCT FROM new.written_at)) OR (old.written_by IS DISTINCT FROM new.written_by))) EXECUTE FUNCTION runut.keep_statement_versions()
table statement_versions trigger statement_versions_keep_written: CREATE TRIGGER statement_versions_keep_written AFTER INSERT OR DELETE ON public.statement_versions FOR EACH ROW EXECUTE FUNCTION runut.keep_statement_versions()
table statement_versions trigger statement_versions_numbered_by_insert_within_statement_id: CREATE TRIGGER statement_versions_numbered_by_insert_within_statement_id BEFORE INSERT ON public.statement_versions FOR EACH ROW WHEN (((CURRENT_USER = 'runut_app'::name) AND true)) EXECUTE FUNCTION runut.number_within('number', 'statement_id')
table statement_versions: owner, row security
table statements grant to runut_app of columns: update slug, state, title, updated_at, version
table statements grant to runut_app: insert, select
table statements policy adds: insert to runut_app check ((( SELECT ('statement'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE ((c.id = statements.case_id) AND (c.status <> 'closed'::text)) OFFSET 0))) OR false)
table statements policy by_oneself: restrictive insert to runut_app check (organisation_id = runut.organisation())
table statements policy changes: update to runut_app using ((( SELECT ('statement'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = statements.case_id) OFFSET 0))) OR false) check true
table statements policy of_ones_own: restrictive update to runut_app using (organisation_id = runut.organisation()) check true
table statements policy ours_or_published: restrictive select to runut_app using ((organisation_id = runut.organisation()) OR (EXISTS ( SELECT 1 FROM given g WHERE ((g.record_id = statements.id) AND (g.principal = ANY (runut.principals())) AND (g.ended_at IS NULL)))) OR (state = ANY (ARRAY['published'::text, 'corrected'::text, 'retracted'::text])))
table statements policy sees: select to runut_app using ((( SELECT ('statement'::text = ANY (runut.reads()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = statements.case_id) OFFSET 0))) OR false OR (EXISTS ( SELECT 1 FROM given g WHERE ((g.record_id = statements.id) AND (g.principal = ANY (runut.principals())) AND (g.ended_at IS NULL)))))
table statements policy signed: restrictive insert to runut_app check ((drafted_by = runut.actor()) AND runut.is_now(drafted_at))
table statements trigger statements_begin_as_drafts: CREATE CONSTRAINT TRIGGER statements_begin_as_drafts AFTER INSERT ON public.statements DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((CURRENT_USER = 'runut_app'::name) AND true)) EXECUTE FUNCTION runut.require_trace('$2.state = ''draft''')
table statements trigger statements_by_what_was_done: CREATE CONSTRAINT TRIGGER statements_by_what_was_done AFTER UPDATE OF state ON public.statements DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((CURRENT_USER = 'runut_app'::name) AND (old.state IS DISTINCT FROM new.state))) EXECUTE FUNCTION runut.require_trace('$1.state in (''draft'', ''in_review'', ''approved'') and case $2.state when ''in_review'' then $1.state = ''draft'' when ''approved'' then exists (select 1 from public.approvals where statement_id = $2.id and decision = ''approved'' and xmin = pg_current_xact_id()::xid) when ''published'' then exists (select 1 from public.publications where statement_id = $2.id and xmin = pg_current_xact_id()::xid) when ''draft'' then exists (select 1 from public.statement_versions where statement_id = $2.id and xmin = pg_current_xact_id()::xid) or exists (select 1 from public.approvals where statement_id = $2.id and decision <> ''approved'' and xmin = pg_current_xact_id()::xid) end')
table statements trigger statements_keep_changed: CREATE TRIGGER statements_keep_changed AFTER UPDATE ON public.statements FOR EACH ROW WHEN (((((((((((((((((old.audience IS DISTINCT FROM new.audience) OR (old.case_id IS DISTINCT FROM new.case_id)) OR (old.channel IS DISTINCT FROM new.channel)) OR (old.drafted_at IS DISTINCT FROM new.drafted_at)) OR (old.drafted_by IS DISTINCT FROM new.drafted_by)) OR (old.id IS DISTINCT FROM new.id)) OR (old.kind IS DISTINCT FROM new.kind)) OR (old.label IS DISTINCT FROM new.label)) OR (old.language IS DISTINCT FROM new.language)) OR (old.number IS DISTINCT FROM new.number)) OR (old.organisation_id IS DISTINCT FROM new.organisation_id)) OR (old.slug IS DISTINCT FROM new.slug)) OR (old.state IS DISTINCT FROM new.state)) OR (old.title IS DISTINCT FROM new.title)) OR (old.updated_at IS DISTINCT FROM new.updated_at)) OR (old.version IS DISTINCT FROM new.version))) EXECUTE FUNCTION runut.keep_statements()
table statements trigger statements_keep_written: CREATE TRIGGER statements_keep_written AFTER INSERT OR DELETE ON public.statements FOR EACH ROW EXECUTE FUNCTION runut.keep_statements()
table statements trigger statements_numbered_by_insert_within_case_id: CREATE TRIGGER statements_numbered_by_insert_within_case_id BEFORE INSERT ON public.statements FOR EACH ROW WHEN (((CURRENT_USER = 'runut_app'::name) AND true)) EXECUTE FUNCTION runut.number_within('number', 'case_id')
table statements trigger statements_settle_statement_approved: CREATE TRIGGER statements_settle_statement_approved AFTER UPDATE OF state ON public.statements FOR EACH ROW WHEN (((old.state = 'approved'::text) AND (new.state <> 'approved'::text))) EXECUTE FUNCTION runut.settle_notices('statement.approved')
table statements trigger statements_settle_statement_returned: CREATE TRIGGER statements_settle_statement_returned AFTER UPDATE OF state ON public.statements FOR EACH ROW WHEN (((old.state = 'draft'::text) AND (new.state <> 'draft'::text))) EXECUTE FUNCTION runut.settle_notices('statement.returned')
table statements trigger statements_settle_statement_submitted: CREATE TRIGGER statements_settle_statement_submitted AFTER UPDATE OF state ON public.statements FOR EACH ROW WHEN (((old.state = 'in_review'::text) AND (new.state <> 'in_review'::text))) EXECUTE FUNCTION runut.settle_notices('statement.submitted')
table statements trigger statements_titled_by_a_version: CREATE CONSTRAINT TRIGGER statements_titled_by_a_version AFTER UPDATE OF title, slug ON public.statements DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((CURRENT_USER = 'runut_app'::name) AND ((old.title IS DISTINCT FROM new.title) OR (old.slug IS DISTINCT FROM new.slug)))) EXECUTE FUNCTION runut.require_trace('exists (select 1 from public.statement_versions where statement_id = $2.id and title = $2.title and xmin = pg_current_xact_id()::xid)')
table statements: owner, row security
table system_connections grant to runut_app: insert, select
table system_connections policy adds: insert to runut_app check ((( SELECT ('system'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE ((c.id = system_connections.case_id) AND (c.status <> 'closed'::text)) OFFSET 0))) OR false)
table system_connections policy changes: update to runut_app using ((( SELECT ('system'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = system_connections.case_id) OFFSET 0))) OR false) check true
table system_connections policy sees: select to runut_app using ((( SELECT ('system'::text = ANY (runut.reads()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = system_connections.case_id) OFFSET 0))) OR false OR false)
table system_connections policy signed: restrictive insert to runut_app check ((recorded_by = runut.actor()) AND runut.is_now(recorded_at))
table system_connections trigger system_connections_append_only: CREATE TRIGGER system_connections_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.system_connections FOR EACH STATEMENT EXECUTE FUNCTION runut.refuse_change()
table system_connections trigger system_connections_dated: CREATE TRIGGER system_connections_dated BEFORE INSERT OR UPDATE OF as_of ON public.system_connections FOR EACH ROW WHEN (((new.as_of IS NOT NULL) AND ((EXTRACT(year FROM (new.as_of AT TIME ZONE 'Asia/Jakarta'::text)) < (1970)::numeric) OR (EXTRACT(year FROM (new.as_of AT TIME ZONE 'Asia/Jakarta'::text)) > (2099)::numeric)))) EXECUTE FUNCTION runut.refuse_date()
table system_connections trigger system_connections_keep_changed: CREATE TRIGGER system_connections_keep_changed AFTER UPDATE ON public.system_connections FOR EACH ROW WHEN (((((((((((old.as_of IS DISTINCT FROM new.as_of) OR (old.case_id IS DISTINCT FROM new.case_id)) OR (old.from_id IS DISTINCT FROM new.from_id)) OR (old.id IS DISTINCT FROM new.id)) OR (old.recorded_at IS DISTINCT FROM new.recorded_at)) OR (old.recorded_by IS DISTINCT FROM new.recorded_by)) OR (old.said_by_id IS DISTINCT FROM new.said_by_id)) OR (old.source IS DISTINCT FROM new.source)) OR (old.state IS DISTINCT FROM new.state)) OR (old.to_id IS DISTINCT FROM new.to_id))) EXECUTE FUNCTION runut.keep_system_connections()
table system_connections trigger system_connections_keep_written: CREATE TRIGGER system_connections_keep_written AFTER INSERT OR DELETE ON public.system_connections FOR EACH ROW EXECUTE FUNCTION runut.keep_system_connections()
table system_connections: owner, row security
table systems grant to runut_app of columns: update class, name, note, owner_id, supersedes_id, version
table systems grant to runut_app: insert, select
table systems policy adds: insert to runut_app check (( SELECT ('system'::text = ANY (runut.writes()))) AND (recorded_by = runut.actor()))
table systems policy changes: update to runut_app using (( SELECT ('system'::text = ANY (runut.writes()))) AND (readers && runut.principals()))
table systems policy sees: select to runut_app using (( SELECT ('system'::text = ANY (runut.reads()))) AND ((readers && runut.principals()) OR (EXISTS ( SELECT 1 FROM case_systems s WHERE (s.system_id = systems.id) OFFSET 0))))
table systems trigger systems_keep_changed: CREATE TRIGGER systems_keep_changed AFTER UPDATE ON public.systems FOR EACH ROW WHEN ((((((((((old.class IS DISTINCT FROM new.class) OR (old.id IS DISTINCT FROM new.id)) OR (old.name IS DISTINCT FROM new.name)) OR (old.note IS DISTINCT FROM new.note)) OR (old.owner_id IS DISTINCT FROM new.owner_id)) OR (old.recorded_at IS DISTINCT FROM new.recorded_at)) OR (old.recorded_by IS DISTINCT FROM new.recorded_by)) OR (old.supersedes_id IS DISTINCT FROM new.supersedes_id)) OR (old.version IS DISTINCT FROM new.version))) EXECUTE FUNCTION runut.keep_systems()
table systems trigger systems_keep_written: CREATE TRIGGER systems_keep_written AFTER INSERT OR DELETE ON public.systems FOR EACH ROW EXECUTE FUNCTION runut.keep_systems()
table systems trigger systems_readers: CREATE TRIGGER systems_readers BEFORE INSERT ON public.systems FOR EACH ROW EXECUTE FUNCTION runut.keep_system_readers()
table systems: owner, row security
table tasks grant to runut_app of columns: update assignee_id, end_note, ended_at, ended_by, ending, version
table tasks grant to runut_app: insert, select
table tasks policy adds: insert to runut_app check ((( SELECT ('task'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE ((c.id = tasks.case_id) AND (c.status <> 'closed'::text)) OFFSET 0))) OR false)
table tasks policy changes: update to runut_app using ((( SELECT ('task'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = tasks.case_id) OFFSET 0))) OR false) check true
table tasks policy sees: select to runut_app using ((( SELECT ('task'::text = ANY (runut.reads()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = tasks.case_id) OFFSET 0))) OR false OR false)
table tasks policy signed: restrictive insert to runut_app check ((set_by = runut.actor()) AND runut.is_now(set_at))
table tasks trigger tasks_assignee: CREATE TRIGGER tasks_assignee BEFORE INSERT OR UPDATE OF assignee_id ON public.tasks FOR EACH ROW WHEN ((CURRENT_USER = 'runut_app'::name)) EXECUTE FUNCTION runut.require_assignee()
table tasks trigger tasks_end_once: CREATE CONSTRAINT TRIGGER tasks_end_once AFTER UPDATE ON public.tasks DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((CURRENT_USER = 'runut_app'::name) AND true)) EXECUTE FUNCTION runut.require_trace('$1.ending is null and ($2.ending is null and $2.assignee_id <> $1.assignee_id or $2.ending is not null and $2.ended_at is not null and $2.ended_by is not null and $2.assignee_id = $1.assignee_id)')
table tasks trigger tasks_in_own_name: CREATE TRIGGER tasks_in_own_name BEFORE UPDATE OF ended_by ON public.tasks FOR EACH ROW EXECUTE FUNCTION runut.require_own_name('ended_by')
table tasks trigger tasks_keep_changed: CREATE TRIGGER tasks_keep_changed AFTER UPDATE ON public.tasks FOR EACH ROW WHEN ((((((((((((((old.about IS DISTINCT FROM new.about) OR (old.assignee_id IS DISTINCT FROM new.assignee_id)) OR (old.case_id IS DISTINCT FROM new.case_id)) OR (old.due_on IS DISTINCT FROM new.due_on)) OR (old.end_note IS DISTINCT FROM new.end_note)) OR (old.ended_at IS DISTINCT FROM new.ended_at)) OR (old.ended_by IS DISTINCT FROM new.ended_by)) OR (old.ending IS DISTINCT FROM new.ending)) OR (old.id IS DISTINCT FROM new.id)) OR (old.set_at IS DISTINCT FROM new.set_at)) OR (old.set_by IS DISTINCT FROM new.set_by)) OR (old.version IS DISTINCT FROM new.version)) OR (old.what IS DISTINCT FROM new.what))) EXECUTE FUNCTION runut.keep_tasks()
table tasks trigger tasks_keep_written: CREATE TRIGGER tasks_keep_written AFTER INSERT OR DELETE ON public.tasks FOR EACH ROW EXECUTE FUNCTION runut.keep_tasks()
table tasks trigger tasks_settle_task_assigned: CREATE TRIGGER tasks_settle_task_assigned AFTER UPDATE OF ending, assignee_id ON public.tasks FOR EACH ROW WHEN (((new.ending IS NOT NULL) OR (new.assignee_id IS DISTINCT FROM old.assignee_id))) EXECUTE FUNCTION runut.settle_notices('task.assigned')
table tasks: owner, row security
table timeline_entries grant to runut_app: insert, select
table timeline_entries policy adds: insert to runut_app check ((( SELECT ('timeline'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE ((c.id = timeline_entries.case_id) AND (c.status <> 'closed'::text)) OFFSET 0))) OR false)
table timeline_entries policy changes: update to runut_app using ((( SELECT ('timeline'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = timeline_entries.case_id) OFFSET 0))) OR false) check true
table timeline_entries policy sees: select to runut_app using ((( SELECT ('timeline'::text = ANY (runut.reads()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = timeline_entries.case_id) OFFSET 0))) OR false OR (EXISTS ( SELECT 1 FROM given g WHERE ((g.record_id = timeline_entries.id) AND (g.principal = ANY (runut.principals())) AND (g.ended_at IS NULL)))))
table timeline_entries policy signed: restrictive insert to runut_app check ((recorded_by = runut.actor()) AND runut.is_now(recorded_at))
table timeline_entries trigger timeline_entries_append_only: CREATE TRIGGER timeline_entries_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.timeline_entries FOR EACH STATEMENT EXECUTE FUNCTION runut.refuse_change()
table timeline_entries trigger timeline_entries_dated: CREATE TRIGGER timeline_entries_dated BEFORE INSERT OR UPDATE OF occurred_at ON public.timeline_entries FOR EACH ROW WHEN (((new.occurred_at IS NOT NULL) AND ((EXTRACT(year FROM (new.occurred_at AT TIME ZONE 'Asia/Jakarta'::text)) < (1970)::numeric) OR (EXTRACT(year FROM (new.occurred_at AT TIME ZONE 'Asia/Jakarta'::text)) > (2099)::numeric)))) EXECUTE FUNCTION runut.refuse_date()
table timeline_entries trigger timeline_entries_keep_changed: CREATE TRIGGER timeline_entries_keep_changed AFTER UPDATE ON public.timeline_entries FOR EACH ROW WHEN (((((((((((((old.case_id IS DISTINCT FROM new.case_id) OR (old.event IS DISTINCT FROM new.event)) OR (old.evidence_id IS DISTINCT FROM new.evidence_id)) OR (old.id IS DISTINCT FROM new.id)) OR (old.occurred_at IS DISTINCT FROM new.occurred_at)) OR (old.party_id IS DISTINCT FROM new.party_id)) OR (old."precision" IS DISTINCT FROM new."precision")) OR (old.recorded_at IS DISTINCT FROM new.recorded_at)) OR (old.recorded_by IS DISTINCT FROM new.recorded_by)) OR (old.source IS DISTINCT FROM new.source)) OR (old.what IS DISTINCT FROM new.what)) OR (old.workstream IS DISTINCT FROM new.workstream))) EXECUTE FUNCTION runut.keep_timeline_entries()
table timeline_entries trigger timeline_entries_keep_written: CREATE TRIGGER timeline_entries_keep_written AFTER INSERT OR DELETE ON public.timeline_entries FOR EACH ROW EXECUTE FUNCTION runut.keep_timeline_entries()
table timeline_entries: owner, row security
table triage_decisions grant to runut_app: insert, select
table triage_decisions policy adds: insert to runut_app check (( SELECT ('allegation'::text = ANY (runut.writes()))) AND (decided_by = runut.actor()) AND (EXISTS ( SELECT 1 FROM allegations a WHERE (a.id = triage_decisions.allegation_id))))
table triage_decisions policy sees: select to runut_app using (EXISTS ( SELECT 1 FROM allegations a WHERE ((a.id = triage_decisions.allegation_id) AND ((NOT a.narrowed) OR (triage_decisions.decided_by = runut.actor()) OR (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = a.case_id) OFFSET 0)))) OFFSET 0))
table triage_decisions trigger triage_decisions_append_only: CREATE TRIGGER triage_decisions_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.triage_decisions FOR EACH STATEMENT EXECUTE FUNCTION runut.refuse_change()
table triage_decisions trigger triage_decisions_decide: CREATE CONSTRAINT TRIGGER triage_decisions_decide AFTER INSERT ON public.triage_decisions DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((CURRENT_USER = 'runut_app'::name) AND true)) EXECUTE FUNCTION runut.require_trace('exists (select 1 from public.allegations where id = $2.allegation_id and status = $2.decision and xmin = pg_current_xact_id()::xid)')
table triage_decisions trigger triage_decisions_keep_changed: CREATE TRIGGER triage_decisions_keep_changed AFTER UPDATE ON public.triage_decisions FOR EACH ROW WHEN ((((((((old.allegation_id IS DISTINCT FROM new.allegation_id) OR (old.decided_at IS DISTINCT FROM new.decided_at)) OR (old.decided_by IS DISTINCT FROM new.decided_by)) OR (old.decision IS DISTINCT FROM new.decision)) OR (old.id IS DISTINCT FROM new.id)) OR (old.merged_into_id IS DISTINCT FROM new.merged_into_id)) OR (old.reason IS DISTINCT FROM new.reason))) EXECUTE FUNCTION runut.keep_triage_decisions()
table triage_decisions trigger triage_decisions_keep_written: CREATE TRIGGER triage_decisions_keep_written AFTER INSERT OR DELETE ON public.triage_decisions FOR EACH ROW EXECUTE FUNCTION runut.keep_triage_decisions()
table triage_decisions: owner, row security
table worker_heartbeats grant to runut_app: select
table worker_heartbeats grant to runut_worker: insert, select, update
table worker_heartbeats policy beats: all to runut_worker using true
table worker_heartbeats policy sees: select to runut_app using true
table worker_heartbeats: owner, row security
table workstream_decisions grant to runut_app: insert, select
table workstream_decisions policy adds: insert to runut_app check ((( SELECT ('case'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE ((c.id = workstream_decisions.case_id) AND (c.status <> 'closed'::text)) OFFSET 0))) OR false)
table workstream_decisions policy changes: update to runut_app using ((( SELECT ('case'::text = ANY (runut.writes()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = workstream_decisions.case_id) OFFSET 0))) OR false) check true
table workstream_decisions policy sees: select to runut_app using ((( SELECT ('case'::text = ANY (runut.reads()))) AND (EXISTS ( SELECT 1 FROM cases c WHERE (c.id = workstream_decisions.case_id) OFFSET 0))) OR false OR false)
table workstream_decisions policy signed: restrictive insert to runut_app check ((decided_by = runut.actor()) AND runut.is_now(decided_at))
table workstream_decisions trigger workstream_decisions_append_only: CREATE TRIGGER workstream_decisions_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.workstream_decisions FOR EACH STATEMENT EXECUTE FUNCTION runut.refuse_change()
table workstream_decisions trigger workstream_decisions_keep_changed: CREATE TRIGGER workstream_decisions_keep_changed AFTER UPDATE ON public.workstream_decisions FOR EACH ROW WHEN ((((((((old.case_id IS DISTINCT FROM new.case_id) OR (old.decided_at IS DISTINCT FROM new.decided_at)) OR (old.decided_by IS DISTINCT FROM new.decided_by)) OR (old.id IS DISTINCT FROM new.id)) OR (old.needed IS DISTINCT FROM new.needed)) OR (old.reason IS DISTINCT FROM new.reason)) OR (old.workstream IS DISTINCT FROM new.workstream))) EXECUTE FUNCTION runut.keep_workstream_decisions()
table workstream_decisions trigger workstream_decisions_keep_written: CREATE TRIGGER workstream_decisions_keep_written AFTER INSERT OR DELETE ON public.workstream_decisions FOR EACH ROW EXECUTE FUNCTION runut.keep_workstream_decisions()
table workstream_decisions: owner, row security
`
  .trim()
  .split("\n");
