import { alias } from "drizzle-orm/pg-core";
import { organisations } from "@/db/schema/organisations";
import { exposures } from "@/db/schema/verification";

/** The organisation by whose word it was first seen then. */
export const seenParty = alias(organisations, "seen_party");

/** What is told of an exposure to whoever reads it, in its case or handed over; of `exposures` joined with the organisation that saw it first and with `seenParty`. */
export const exposureFacts = {
  service: exposures.service,
  host: exposures.host,
  port: exposures.port,
  cwe: exposures.cwe,
  cve: exposures.cve,
  owasp: exposures.owasp,
  categories: exposures.categories,
  people: exposures.people,
  records: exposures.records,
  firstSeenAt: exposures.firstSeenAt,
  firstSeenExactness: exposures.firstSeenExactness,
  firstSeenBy: organisations.short,
  firstSeenParty: seenParty.short,
  state: exposures.state,
  label: exposures.label,
};
