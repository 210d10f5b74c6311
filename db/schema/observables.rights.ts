import { caseRecord, changedInOwnName, traced } from "../rights/case-record";
import type { Rights } from "../rights/table";
import { observables } from "./observables";

export const observableRights: Rights = {
  functions: "",
  tables: [
    caseRecord(observables, {
      kind: "observable",
      author: "recordedBy",
      labelled: true,
      changes: ["lastSeenOn", "droppedAt", "droppedBy", "dropReason"],
      sql: `
${changedInOwnName("observables", "dropped_by")}
${traced("observables_seen_again_or_dropped_once", {
  on: "update on observables",
  when: "true",
  holds: `$1.dropped_at is null and case when $2.dropped_at is null then $2.last_seen_on <> coalesce($1.last_seen_on, 'infinity')
    else $2.last_seen_on is not distinct from $1.last_seen_on and runut.is_now($2.dropped_at) end`,
})}`,
    }),
  ],
};
