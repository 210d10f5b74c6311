import { organisations } from "@/db/schema/organisations";
import { exposures } from "@/db/schema/verification";

/** What is told of an exposure to whoever reads it, in its case or handed over; of `exposures` joined with the organisation that saw it first. */
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
  firstSeenOn: exposures.firstSeenOn,
  firstSeenBy: organisations.short,
  state: exposures.state,
  label: exposures.label,
};
