import { numberedWithin } from "../rights/case-record";
import { type Rights, table } from "../rights/table";
import { allegationAttachments, attachmentLooks } from "./attachments";

export const attachmentRights: Rights = {
  functions: `
-- Whether an attachment, or what an answer is proved with, has this id: an item gets it from the database alone.
create function runut.is_attachment(wanted uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select 1 from public.allegation_attachments where id = wanted) or exists (select 1 from public.recommendation_files where id = wanted)
$$;

-- What came with an allegation becomes evidence of the case that it goes into: the same bytes under the same id and digest. The
-- chain begins with who received it, then, and goes on with who took the allegation into the case, and now.
create function runut.attachments_into_case() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  its public.allegations;
  attachment public.allegation_attachments;
begin
  select * into its from public.allegations where id = new.allegation_id;
  for attachment in select * from public.allegation_attachments
    where allegation_id = new.allegation_id and direction = 'received' order by number
  loop
    if its.case_id is null then
      raise exception 'an allegation with attachments goes into its case first' using errcode = 'check_violation';
    end if;
    insert into public.evidence_items (id, case_id, number, kind, title, sha256, size, file_name, media_type, method,
        holder_id, keeper_id, offered_to_id, offer_kind, organisation_id, label, named, collected_by, collected_at)
      select attachment.id, its.case_id, (select coalesce(max(number), 0) + 1 from public.evidence_items where case_id = its.case_id),
        'file', attachment.file_name, attachment.sha256, attachment.size, attachment.file_name, attachment.media_type,
        its.reference || '/' || attachment.number, attachment.organisation_id, attachment.added_by, new.decided_by, 'return',
        attachment.organisation_id, its.label,
        case its.label when 'RED' then array(select principal from public.people
          where id in (attachment.added_by, new.decided_by) order by principal) else '{}' end,
        attachment.added_by, attachment.added_at;
    insert into public.custody_entries (case_id, item_id, sequence, act, person_id, organisation_id, at, reason) values
      (its.case_id, attachment.id, 1, 'collected', attachment.added_by, attachment.organisation_id, attachment.added_at, its.reference);
    insert into public.custody_entries (case_id, item_id, sequence, act, person_id, organisation_id, at, reason) values
      (its.case_id, attachment.id, 2, 'received', new.decided_by, runut.organisation(), new.decided_at, its.reference);
  end loop;
  return null;
end $$;
`,
  tables: [
    "grant execute on function runut.is_attachment to runut_app",
    // As the report: a file can say what its source had reported.
    table(allegationAttachments, {
      app: { may: "select, insert" },
      appendOnly: true,
      removable: ["fileName"],
      sql: `
create policy sees on allegation_attachments for select to runut_app using ((select 'allegation' = any(runut.reads()))
  and exists (select 1 from allegation_reports r where r.allegation_id = allegation_attachments.allegation_id offset 0));
-- In one's own name and for one's own organisation; what comes once the allegation is in a case is collected there as evidence.
create policy adds on allegation_attachments for insert to runut_app with check ((select 'allegation' = any(runut.writes()))
  and added_by = runut.actor() and organisation_id = runut.organisation() and runut.is_now(added_at)
  and exists (select 1 from allegation_reports r join allegations a on a.id = r.allegation_id left join cases c on c.id = a.case_id
    where a.id = allegation_attachments.allegation_id
      and (a.case_id is null or direction = 'sent' and c.status <> 'closed')));
${numberedWithin("allegation_attachments", "insert", ["number", "allegationId"])}
create trigger triage_decisions_bring_attachments after insert on triage_decisions for each row
  when (new.decision = 'accepted') execute function runut.attachments_into_case();`,
    }),
    table(attachmentLooks, {
      app: { may: "select, insert" },
      appendOnly: true,
      sql: `
create policy sees on attachment_looks for select to runut_app
  using (exists (select 1 from allegation_attachments a where a.id = attachment_looks.attachment_id offset 0));
create policy adds on attachment_looks for insert to runut_app with check (looked_by = runut.actor() and runut.is_now(looked_at)
  and exists (select 1 from allegation_attachments a where a.id = attachment_looks.attachment_id));`,
    }),
  ],
};
