import { amendable, onlyAmended } from "../rights/amendable";
import { caseRecord, changedInOwnName, traced } from "../rights/case-record";
import { type Rights, table } from "../rights/table";
import { deadlines, timelineEntries } from "./timeline";

export const timelineRights: Rights = {
  functions: `
-- The cases that the actor sees among those whose running deadlines are past longest of all; so many deadlines are looked at, whoever asks.
create function runut.overdue_cases() returns setof uuid language sql stable security definer set search_path = pg_catalog, public as $$
  select distinct c.id from (select d.case_id from public.deadlines d where d.ending is null and d.due_at < now() order by d.due_at, d.id limit 1000) late
    join public.cases c on c.id = late.case_id and c.readers && runut.principals() and c.status <> 'closed'
    where 'deadline' = any(runut.reads())
$$;
`,
  tables: [
    "grant execute on function runut.overdue_cases to runut_app",
    caseRecord(timelineEntries, {
      kind: "timeline",
      author: "recordedBy",
      given: "id",
      changes: amendable.timeline.fields,
      sql: onlyAmended("timeline"),
    }),
    table(deadlines, {
      app: { may: "select, insert", changes: ["ending", "endedAt", "endedBy", "endReason", "version"] },
      sql: `
create policy sees on deadlines for select to runut_app using ((select 'deadline' = any(runut.reads()))
  and (exists (select 1 from cases c where c.id = deadlines.case_id offset 0)
    or case_id is null and exists (select 1 from allegations a where a.id = deadlines.allegation_id offset 0)));
create policy adds on deadlines for insert to runut_app with check ((select 'deadline' = any(runut.writes())) and set_by = runut.actor()
  and (case_id is not null or allegation_id is not null)
  and (case_id is null or exists (select 1 from cases c where c.id = deadlines.case_id and c.status <> 'closed'))
  -- The clock of an allegation runs in the case that it is in, and in none before.
  and (allegation_id is null or exists (select 1 from allegations a where a.id = deadlines.allegation_id
    and a.case_id is not distinct from deadlines.case_id)));
create policy changes on deadlines for update to runut_app using ((select 'deadline' = any(runut.writes()))
  and (exists (select 1 from cases c where c.id = deadlines.case_id) or case_id is null and exists (select 1 from allegations a where a.id = deadlines.allegation_id)))
  with check (true);
${changedInOwnName("deadlines", "ended_by")}
${traced("deadlines_end_once", {
  on: "update on deadlines",
  when: "true",
  holds:
    "$1.ending is null and $2.ending is not null and $2.ended_at is not null and $2.ended_by is not null",
})}`,
    }),
  ],
};
