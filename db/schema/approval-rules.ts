import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { personId } from "./cases";
import { id, moment, oneOf } from "./columns";
import { organisations } from "./organisations";
import { ruledActs, severities } from "./vocabulary";

/** From which severity of a case an organisation's statements take two approvers, or its findings a second person who confirms them; from none where nothing is said. The newest holds, the others stay. Append-only. */
export const approvalRules = pgTable(
  "approval_rules",
  {
    id: id(),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    /** What takes two: a statement that goes out, or a finding that is made. */
    concerns: text({ enum: ruledActs }).notNull().default("statement"),
    fromSeverity: text({ enum: severities }),
    reason: text().notNull(),
    setBy: personId(),
    setAt: moment().notNull(),
  },
  (t) => [
    oneOf("approval_rules_concerns", t.concerns, ruledActs),
    oneOf("approval_rules_severity", t.fromSeverity, severities),
    index("approval_rules_of").on(t.organisationId, t.concerns, t.setAt.desc().nullsFirst()),
  ],
);
