import { caseRecord } from "../rights/case-record";
import type { Rights } from "../rights/table";
import { positionEvidence, positionReminders } from "./position-reminders";

/** A party reads how it was reminded, as it reads what it was asked; who asks reminds. */
export const positionReminderRights: Rights = {
  functions: "",
  tables: [
    caseRecord(positionReminders, {
      kind: "position",
      author: "remindedBy",
      appendOnly: true,
      removable: ["words"],
      theirs:
        "exists (select 1 from position_requests q where q.id = position_reminders.request_id and q.party_id = runut.organisation() offset 0)",
      sql: `
create policy asks on position_reminders as restrictive for insert to runut_app
  with check (runut.roles() && array['investigator', 'coordinator']
    and exists (select 1 from position_requests q where q.id = position_reminders.request_id and q.answered_at is null));`,
    }),
    caseRecord(positionEvidence, {
      kind: "evidence",
      writers:
        "(select 'position' = any(runut.writes())) and exists (select 1 from cases c where c.id = position_evidence.case_id)",
      sql: `
create policy follows on position_evidence as restrictive for select to runut_app
  using (exists (select 1 from evidence_items e where e.id = position_evidence.item_id offset 0)
    and exists (select 1 from positions p where p.id = position_evidence.position_id offset 0));
-- Where a word stands is said by who enters it, of what they see.
create policy by_oneself on position_evidence as restrictive for insert to runut_app
  with check (exists (select 1 from evidence_items e where e.id = position_evidence.item_id)
    and exists (select 1 from positions p where p.id = position_evidence.position_id and p.entered_by = runut.actor()));`,
    }),
  ],
};
