import { caseRecord, changedInOwnName, traced } from "../rights/case-record";
import type { Rights } from "../rights/table";
import { notes, tasks } from "./tasks";

export const taskRights: Rights = {
  functions: `
-- Who is to do something in a case leads it or is in it by name.
create function runut.require_assignee() returns trigger language plpgsql set search_path = pg_catalog, public set plan_cache_mode = force_generic_plan as $$
begin
  if not exists (select 1 from public.cases c where c.id = new.case_id and c.lead_id = new.assignee_id)
    and not exists (select 1 from public.case_members m where m.case_id = new.case_id and m.person_id = new.assignee_id and m.removed_at is null) then
    raise exception 'a task is for somebody on its case' using errcode = 'check_violation';
  end if;
  return new;
end $$;

-- Only who wrote a note writes it anew.
create function runut.require_own_note() returns trigger language plpgsql set search_path = pg_catalog, public set plan_cache_mode = force_generic_plan as $$
begin
  if not exists (select 1 from public.notes n where n.id = new.follows and n.case_id = new.case_id and n.written_by = runut.actor()) then
    raise exception 'a note is written anew by who wrote it' using errcode = 'check_violation';
  end if;
  return new;
end $$;
`,
  tables: [
    caseRecord(tasks, {
      kind: "task",
      author: "setBy",
      changes: ["assigneeId", "ending", "endedAt", "endedBy", "endNote", "version"],
      sql: `
create trigger tasks_assignee before insert or update of assignee_id on tasks for each row
  when (current_user = 'runut_app') execute function runut.require_assignee();
${changedInOwnName("tasks", "ended_by")}
${traced("tasks_end_once", {
  on: "update on tasks",
  when: "true",
  holds: `$1.ending is null and ($2.ending is null and $2.assignee_id <> $1.assignee_id
    or $2.ending is not null and $2.ended_at is not null and $2.ended_by is not null and $2.assignee_id = $1.assignee_id)`,
})}`,
    }),
    caseRecord(notes, {
      kind: "note",
      author: "writtenBy",
      appendOnly: true,
      removable: ["text"],
      sql: `
create trigger notes_follow before insert on notes for each row when (current_user = 'runut_app' and new.follows is not null)
  execute function runut.require_own_note();`,
    }),
  ],
};
