import { amendable, onlyAmended } from "../rights/amendable";
import { caseRecord, traced } from "../rights/case-record";
import { ofOwnService } from "../rights/own-services";
import { type Rights, table } from "../rights/table";
import { systemConnections, systemContacts, systemFacts, systemJoinings } from "./inventory";

const reads = "(select 'system' = any(runut.reads()))";
const writes = "(select 'system' = any(runut.writes()))";
const inCase = "exists (select 1 from cases c where c.id = system_facts.case_id offset 0)";
const inOpenCase =
  "exists (select 1 from cases c where c.id = system_facts.case_id and c.status <> 'closed' offset 0)";
/** What no case taught is for the organisation whose inventory it is in. */
const inInventory =
  "system_facts.case_id is null and exists (select 1 from systems s where s.id = system_facts.system_id and s.readers && runut.principals() offset 0)";

/** Both systems of a joining are there for the actor. */
const seesBoth =
  "exists (select 1 from systems s where s.id = system_joinings.system_id offset 0) and exists (select 1 from systems s where s.id = system_joinings.into_id offset 0)";
/** It is made by the actor, now, and stands. */
const joins = "joined_by = runut.actor() and runut.is_now(joined_at) and ended_at is null";

export const inventoryRights: Rights = {
  functions: "",
  tables: [
    caseRecord(systemConnections, {
      kind: "system",
      author: "recordedBy",
      appendOnly: true,
      sql: `create policy of_own_services on system_connections as restrictive for select to runut_app
  using (not (select runut.only_own_services()) or runut.is_own_service(from_id) and runut.is_own_service(to_id))`,
    }),
    table(systemFacts, {
      app: { may: "select, insert", changes: amendable.system_fact.fields },
      sql: `
${onlyAmended("system_fact")}
create policy changes on system_facts for update to runut_app using (${writes} and (${inCase} or ${inInventory})) with check (true);
create policy sees on system_facts for select to runut_app using (${reads} and (${inCase} or ${inInventory}));
create policy of_own_services on system_facts as restrictive for select to runut_app using (${ofOwnService("system_id")});
create policy adds on system_facts for insert to runut_app with check (${writes} and (${inOpenCase} or ${inInventory}));
create policy signed on system_facts as restrictive for insert to runut_app
  with check (recorded_by = runut.actor() and runut.is_now(recorded_at));`,
    }),
    caseRecord(systemContacts, {
      kind: "system",
      author: "recordedBy",
      appendOnly: true,
      removable: ["name", "address"],
      sql: `create policy of_own_services on system_contacts as restrictive for select to runut_app using (${ofOwnService("system_id")})`,
    }),
    // Who sees one of the two alone learns nothing of the other.
    table(systemJoinings, {
      app: {
        may: "select, insert",
        changes: ["intoId", "reason", "joinedBy", "joinedAt", "endedBy", "endedAt", "endReason"],
      },
      sql: `
create policy sees on system_joinings for select to runut_app using (${reads} and ${seesBoth});
create policy adds on system_joinings for insert to runut_app with check (${writes} and ${seesBoth} and ${joins});
create policy changes on system_joinings for update to runut_app using (${writes} and ${seesBoth})
  with check (${seesBoth} and (${joins} or ended_by = runut.actor() and runut.is_now(ended_at)));
create trigger system_joinings_lead_on before insert or update of into_id on system_joinings for each row
  when (new.ended_at is null) execute function runut.refuse_loop('joining');
${traced("system_joinings_end_and_begin", {
  on: "update on system_joinings",
  when: "true",
  holds: `case when $1.ended_at is null
    then $2.ended_at is not null and ($1.into_id, $1.reason, $1.joined_by, $1.joined_at) = ($2.into_id, $2.reason, $2.joined_by, $2.joined_at)
    else $2.ended_at is null end`,
})}`,
    }),
  ],
};
