import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { personId } from "./cases";
import { id, moment, oneOf } from "./columns";
import { organisations } from "./organisations";
import { severities } from "./vocabulary";

/** From which severity of a case an organisation's statements take two approvers; from none where nothing is said. The newest holds, the others stay. Append-only. */
export const approvalRules = pgTable(
  "approval_rules",
  {
    id: id(),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    fromSeverity: text({ enum: severities }),
    reason: text().notNull(),
    setBy: personId(),
    setAt: moment().notNull(),
  },
  (t) => [
    oneOf("approval_rules_severity", t.fromSeverity, severities),
    index("approval_rules_of").on(t.organisationId, t.setAt.desc().nullsFirst()),
  ],
);
