import { caseRecord } from "../rights/case-record";
import type { Rights } from "../rights/table";
import { recommendationFileLooks, recommendationFiles } from "./recommendation-files";

/** The proof that an answer brings is read by who reads the recommendation, and becomes evidence once somebody verifies. */
export const recommendationFileRights: Rights = {
  functions: `
-- What an owner proves its answer with becomes evidence of the case when that answer is looked at: the same bytes under the same id and
-- digest. The chain begins with who answered, then, and goes on with who looked at it, and now.
create function runut.proof_into_evidence() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  its record;
  proof public.recommendation_files;
begin
  select c.reference, c.label, c.lead_id, r.number into its
    from public.recommendations r join public.cases c on c.id = r.case_id where r.id = new.recommendation_id;
  for proof in select * from public.recommendation_files f where f.recommendation_id = new.recommendation_id
      and not exists (select 1 from public.evidence_items i where i.id = f.id) order by f.number
  loop
    insert into public.evidence_items (id, case_id, number, kind, title, sha256, size, file_name, media_type, method,
        holder_id, keeper_id, offered_to_id, offer_kind, organisation_id, label, named, collected_by, collected_at)
      values (proof.id, proof.case_id, (select coalesce(max(number), 0) + 1 from public.evidence_items where case_id = proof.case_id),
        'file', proof.file_name, proof.sha256, proof.size, proof.file_name, proof.media_type,
        its.reference || '/' || its.number || '/' || proof.number, proof.organisation_id, proof.added_by, new.taken_by, 'return',
        runut.organisation(), its.label,
        case its.label when 'RED' then array(select principal from public.people
          where id in (proof.added_by, new.taken_by, its.lead_id) order by principal) else '{}' end,
        proof.added_by, proof.added_at);
    insert into public.custody_entries (case_id, item_id, sequence, act, person_id, organisation_id, at, reason) values
      (proof.case_id, proof.id, 1, 'collected', proof.added_by, proof.organisation_id, proof.added_at, its.reference);
    insert into public.custody_entries (case_id, item_id, sequence, act, person_id, organisation_id, at, reason) values
      (proof.case_id, proof.id, 2, 'received', new.taken_by, runut.organisation(), new.taken_at, its.reference);
  end loop;
  return null;
end $$;
`,
  tables: [
    caseRecord(recommendationFiles, {
      kind: "recommendation",
      author: "addedBy",
      numbered: ["number", "recommendationId"],
      appendOnly: true,
      removable: ["fileName"],
      sql: `
create policy follows on recommendation_files as restrictive for select to runut_app
  using (exists (select 1 from recommendations r where r.id = recommendation_files.recommendation_id offset 0));
create policy by_its_organisation on recommendation_files as restrictive for insert to runut_app with check (organisation_id = runut.organisation());
-- With the answer, which is one's own, and in the same act.
create policy with_ones_answer on recommendation_files as restrictive for insert to runut_app
  with check (exists (select 1 from recommendation_steps s where s.id = recommendation_files.step_id
    and s.recommendation_id = recommendation_files.recommendation_id and s.step = 'implemented'
    and s.taken_by = runut.actor() and s.taken_at = added_at));
create trigger recommendation_steps_take_proof after insert on recommendation_steps for each row
  when (new.step in ('returned', 'verified')) execute function runut.proof_into_evidence();`,
    }),
    caseRecord(recommendationFileLooks, {
      kind: "recommendation",
      author: "lookedBy",
      appendOnly: true,
      inClosed: true,
      writers: "(select 'recommendation' = any(runut.reads()))",
      sql: `
create policy follows on recommendation_file_looks as restrictive for select to runut_app
  using (exists (select 1 from recommendation_files f where f.id = recommendation_file_looks.file_id offset 0));
create policy of_what_one_sees on recommendation_file_looks as restrictive for insert to runut_app
  with check (exists (select 1 from recommendation_files f where f.id = recommendation_file_looks.file_id and f.case_id = recommendation_file_looks.case_id));`,
    }),
  ],
};
