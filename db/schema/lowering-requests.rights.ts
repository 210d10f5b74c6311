import { caseRecord, changedInOwnName, traced } from "../rights/case-record";
import type { Rights } from "../rights/table";
import { loweringRequests } from "./lowering-requests";

const isOurs = `exists (select 1 from statements s where s.id = lowering_requests.statement_id and s.organisation_id = runut.organisation() offset 0)`;

/** An organisation that found something is asked by the one that wants to say it in public, and answers once. */
export const loweringRequestRights: Rights = {
  functions: `
-- Who is asked is who found the record, and about a sentence that is there.
create function runut.check_lowering() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  finder uuid;
begin
  select p.organisation_id into finder from public.people p where p.id = case new.kind
    when 'finding' then (select made_by from public.findings where id = new.record_id and case_id = new.case_id and label = new.label)
    when 'exposure' then (select recorded_by from public.exposures where id = new.record_id and case_id = new.case_id and label = new.label)
    else (select collected_by from public.evidence_items where id = new.record_id and case_id = new.case_id and label = new.label) end;
  if finder is distinct from new.organisation_id or not exists (select 1 from public.sentences t join public.statement_versions v on v.id = t.version_id
      where v.statement_id = new.statement_id and t.text = new.words) then
    raise exception 'who found a record is asked about a sentence on it' using errcode = 'check_violation';
  end if;
  return new;
end $$;
`,
  tables: [
    caseRecord(loweringRequests, {
      kind: "statement",
      author: "askedBy",
      changes: ["answer", "answerReason", "answeredBy", "answeredAt"],
      changedBy:
        "runut.roles() && array['approver', 'official'] and exists (select 1 from cases c where c.id = lowering_requests.case_id offset 0)",
      sql: `
create policy ours_or_asked_of_us on lowering_requests as restrictive for select to runut_app
  using (organisation_id = runut.organisation() or ${isOurs});
create policy by_oneself on lowering_requests as restrictive for insert to runut_app
  with check (answer is null and organisation_id <> runut.organisation() and ${isOurs});
create policy theirs_once on lowering_requests as restrictive for update to runut_app
  using (answer is null and organisation_id = runut.organisation()) with check (true);
create trigger lowering_requests_of_who_found before insert on lowering_requests for each row
  when (current_user = 'runut_app') execute function runut.check_lowering();
${changedInOwnName("lowering_requests", "answered_by")}
${traced("lowering_requests_answered_then", {
  on: "update on lowering_requests",
  when: "true",
  holds: "$2.answer is not null and runut.is_now($2.answered_at)",
})}`,
    }),
  ],
};
