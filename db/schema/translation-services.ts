import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { personId } from "./cases";
import { id, moment, oneOf } from "./columns";
import { organisations } from "./organisations";
import { people } from "./people";
import { serviceLabels } from "./vocabulary";

/** A service that an organisation lets translate its texts. In use from a second person's word until it is ended. */
export const translationServices = pgTable(
  "translation_services",
  {
    id: id(),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    name: text().notNull(),
    address: text().notNull(),
    /** The strictest label of an unpublished text that may go there: it stands inside. Null where it stands outside and has only what is published. */
    upTo: text({ enum: serviceLabels }),
    /** What the service is asked with, sealed under a key that is not in the database; null where it wants none. */
    sealedKey: text(),
    enteredBy: personId(),
    enteredAt: moment().notNull(),
    confirmedBy: uuid().references(() => people.id),
    confirmedAt: moment(),
    endedBy: uuid().references(() => people.id),
    endedAt: moment(),
    endReason: text(),
  },
  (t) => [
    oneOf("translation_services_up_to", t.upTo, serviceLabels),
    check("translation_services_confirmed", sql`(${t.confirmedBy} is null) = (${t.confirmedAt} is null)`),
    check("translation_services_ended", sql`(${t.endedBy} is null) = (${t.endedAt} is null)`),
    check("translation_services_end_reason", sql`(${t.endedAt} is null) = (${t.endReason} is null)`),
    index("translation_services_organisation").on(t.organisationId),
  ],
);
