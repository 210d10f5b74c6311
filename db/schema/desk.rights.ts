import { type Rights, table } from "../rights/table";
import { notices, roleAccess, workerHeartbeats } from "./desk";

export const deskRights: Rights = {
  functions: "",
  tables: [
    table(roleAccess, {
      app: { may: "select" },
      worker: { may: "select" },
      // Printed in the matrix for everybody; health compares it before anybody has entered.
      sql: "create policy sees on role_access for select to runut_app, runut_worker using (true)",
    }),
    table(notices, {
      app: { may: "select, insert", changes: ["readAt"] },
      sql: `
create policy sees on notices for select to runut_app using (person_id = runut.actor());
create policy adds on notices for insert to runut_app with check (runut.job() <> ''
  or runut.actor() is not null and (case_id is null or runut.knows_case(case_id)));
create policy changes on notices for update to runut_app using (person_id = runut.actor());`,
    }),
    table(workerHeartbeats, {
      app: { may: "select" },
      worker: { may: "select, insert, update" },
      sql: `
create policy beats on worker_heartbeats for all to runut_worker using (true);
create policy sees on worker_heartbeats for select to runut_app using (true);`,
    }),
  ],
};
