import { caseRecord, justWritten, traced } from "../rights/case-record";
import type { Rights } from "../rights/table";
import {
  recommendationCalls,
  recommendationGrounds,
  recommendationReminders,
  recommendationSteps,
  recommendations,
} from "./recommendations";

/** What belongs to a recommendation is read by who reads that. */
const follows = (name: string) => `
create policy follows on ${name} as restrictive for select to runut_app
  using (exists (select 1 from recommendations r where r.id = ${name}.recommendation_id offset 0));`;

/** What is advised to the actor's organisation; of who works on the case, all of it. */
const toOneself =
  "owner_id = runut.organisation() or runut.roles() && array['investigator', 'coordinator', 'spokesperson', 'approver', 'auditor']";

/** So many days before its day is over a recommendation is called. */
const ahead = 3;

/** Officials read what is advised to their own organisation and answer it; who verifies reads all of a case. */
export const recommendationRights: Rights = {
  functions: `
-- Takes the next recommendation whose day comes or is over and of which nobody was told yet, with whom it concerns: officials of its owner who see the case, who made it and who leads the case.
create function runut.call_recommendation(today date) returns table (recommendation uuid, in_case uuid, number int, due_on date, is_over boolean, people uuid[])
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  due record;
begin
  if runut.job() is distinct from 'upkeep' then
    return;
  end if;
  select r.id, r.case_id, r.number, r.due_on, r.due_on < today as is_over, r.owner_id, r.made_by, c.lead_id, c.readers into due
    from public.recommendations r join public.cases c on c.id = r.case_id and c.status <> 'closed'
    where r.state in ('proposed', 'accepted') and r.due_on <= today + ${ahead}
      and not exists (select 1 from public.recommendation_calls k
        where k.recommendation_id = r.id and k.due_on = r.due_on and k.is_over = (r.due_on < today))
    order by r.due_on, r.id limit 1 for update of r skip locked;
  if not found then
    return;
  end if;
  insert into public.recommendation_calls (case_id, recommendation_id, due_on, is_over, called_at)
    values (due.case_id, due.id, due.due_on, due.is_over, now());
  return query select due.id, due.case_id, due.number, due.due_on, due.is_over,
    array(select p.id from public.people p
        join public.person_roles w on w.person_id = p.id and w.role = 'official'
        join public.organisation_roles o on o.organisation_id = p.organisation_id and o.role = 'official'
        where p.organisation_id = due.owner_id and p.status = 'active' and due.readers && array[p.principal, o.principal]
      union select due.made_by union select due.lead_id);
end $$;
`,
  tables: [
    "grant execute on function runut.call_recommendation to runut_app",
    caseRecord(recommendations, {
      kind: "recommendation",
      author: "madeBy",
      numbered: ["number", "caseId"],
      changes: ["state", "version"],
      sql: `
create policy to_oneself on recommendations as restrictive for select to runut_app using (${toOneself});
create policy of_oneself on recommendations as restrictive for update to runut_app using (${toOneself}) with check (true);
create policy by_verification on recommendations as restrictive for insert to runut_app
  with check (state = 'proposed' and runut.roles() && array['investigator']
    and exists (select 1 from case_organisations o where o.case_id = recommendations.case_id and o.organisation_id = owner_id and o.removed_at is null));
${traced("recommendations_by_a_step", {
  on: "update of state on recommendations",
  when: "old.state is distinct from new.state",
  holds: `exists (select 1 from public.recommendation_steps where recommendation_id = $2.id
    and case step when 'returned' then 'accepted' else step end = $2.state and ${justWritten})`,
})}`,
    }),
    caseRecord(recommendationGrounds, {
      kind: "recommendation",
      appendOnly: true,
      sql: `${follows("recommendation_grounds")}
create policy of_what_one_sees on recommendation_grounds as restrictive for select to runut_app
  using ((exposure_id is null or exists (select 1 from exposures e where e.id = recommendation_grounds.exposure_id offset 0))
    and (finding_id is null or exists (select 1 from findings f where f.id = recommendation_grounds.finding_id offset 0))
    and (result_id is null or exists (select 1 from assessment_results x where x.id = recommendation_grounds.result_id offset 0)));
create policy by_its_maker on recommendation_grounds as restrictive for insert to runut_app
  with check (exists (select 1 from recommendations r where r.id = recommendation_grounds.recommendation_id and r.made_by = runut.actor())
    and (exposure_id is null or exists (select 1 from exposures e where e.id = recommendation_grounds.exposure_id))
    and (finding_id is null or exists (select 1 from findings f where f.id = recommendation_grounds.finding_id))
    and (result_id is null or exists (select 1 from assessment_results x where x.id = recommendation_grounds.result_id and x.result = 'not_met')));`,
    }),
    caseRecord(recommendationSteps, {
      kind: "recommendation",
      author: "takenBy",
      appendOnly: true,
      removable: ["words"],
      sql: `${follows("recommendation_steps")}
create policy by_whom on recommendation_steps as restrictive for insert to runut_app
  with check (exists (select 1 from recommendations r where r.id = recommendation_steps.recommendation_id
    and case when step in ('returned', 'verified') then runut.roles() && array['investigator']
      else runut.roles() && array['official'] and r.owner_id = runut.organisation() end));`,
    }),
    caseRecord(recommendationReminders, {
      kind: "recommendation",
      author: "remindedBy",
      appendOnly: true,
      removable: ["words"],
      sql: `${follows("recommendation_reminders")}
create policy of_what_is_open on recommendation_reminders as restrictive for insert to runut_app
  with check (runut.roles() && array['investigator', 'coordinator']
    and exists (select 1 from recommendations r where r.id = recommendation_reminders.recommendation_id and r.state in ('proposed', 'accepted')));`,
    }),
    caseRecord(recommendationCalls, {
      kind: "recommendation",
      appendOnly: true,
      sql: `${follows("recommendation_calls")}
create policy by_the_clock on recommendation_calls as restrictive for insert to runut_app with check (false);`,
    }),
  ],
};
