import type { Rights } from "../rights/table";
import { table } from "../rights/table";
import { endedSubscriptions, mails, subscriptions } from "./subscriptions";

/** Who subscribes is known to the job that serves the public, which takes down what somebody asks, and to the one that sends; at the desk to nobody. */
export const subscriptionRights: Rights = {
  functions: "",
  tables: [
    table(subscriptions, {
      app: { may: "select, insert, delete", changes: ["language", "askedAt", "asks", "confirmedAt"] },
      sql: "create policy keeps on subscriptions for all to runut_app using (runut.job() in ('public', 'mail', 'bootstrap'))",
    }),
    table(endedSubscriptions, {
      app: { may: "select, insert" },
      sql: "create policy keeps on ended_subscriptions for all to runut_app using (runut.job() in ('public', 'mail', 'bootstrap'))",
    }),
    table(mails, {
      app: { may: "select, insert, delete", changes: ["dueAt", "tries", "sentAt", "endedAt"] },
      sql: "create policy keeps on mails for all to runut_app using (runut.job() in ('public', 'mail'))",
    }),
  ],
};
