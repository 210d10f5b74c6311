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
      changes: ["droppedAt", "droppedBy", "dropReason"],
      sql: `
${changedInOwnName("observables", "dropped_by")}
${traced("observables_drop_once", {
  on: "update on observables",
  when: "true",
  holds: "$1.dropped_at is null and $2.dropped_at is not null and runut.is_now($2.dropped_at)",
})}`,
    }),
  ],
};
