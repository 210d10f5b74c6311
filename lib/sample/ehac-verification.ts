import facts from "@/db/sample/ehac.json";
import { moveExposure } from "@/lib/exposures/move";
import { recordExposure } from "@/lib/exposures/record";
import { reportExposure } from "@/lib/exposures/report";
import { scoreExposure } from "@/lib/exposures/score";
import { recordSystem } from "@/lib/systems/record";
import type { EhacCase } from "./ehac-case";
import type { OrganisationKey } from "./organisations";
import type { Cast } from "./people";

/** The two systems, and the exposure with the score of each assessor, closed. Gives the ids of the exposure and, by their keys, of the systems. */
export const verifyEhac = async (
  { people, organisations, say }: Cast,
  { caseId }: EhacCase,
): Promise<{ exposureId: string; systems: ReadonlyMap<string, string> }> => {
  const by = people.investigator;
  const org = (key: string) => organisations[key as OrganisationKey];
  const systems = new Map<string, string>();
  for (const system of facts.systems) {
    const { id } = await recordSystem(by, {
      caseId,
      name: say(system.name),
      ownerId: org(system.owner),
      class: system.class,
      sector: "health",
      note: say(system.note),
      supersedesId: system.supersedes && systems.get(system.supersedes),
    });
    systems.set(system.key, id);
  }
  const { exposure } = facts;
  const { id: exposureId } = await recordExposure(by, {
    caseId,
    systemId: systems.get(exposure.system),
    service: exposure.service,
    host: "withheld",
    port: say(exposure.port),
    cwe: exposure.cwe,
    owasp: `${exposure.owasp.said} (${exposure.owasp.edition})`,
    categories: exposure.data.categories.map(say),
    people: exposure.data.people,
    records: exposure.data.records,
    firstSeenAt: exposure.first_seen.at,
    firstSeenById: org(exposure.first_seen.by),
    firstSeenPartyId: org(exposure.first_seen.party),
  });
  for (const { assessor, vector } of exposure.cvss31_by_assessor) {
    await scoreExposure(by, { exposureId, assessor: say(assessor), vector });
  }
  await moveExposure(by, {
    exposureId,
    to: "closed",
    occurredAt: "2021-08-25T15:31:00+07:00",
    partyId: org("bssn"),
    reason: say(
      "The agency confirmed the closure on 25 August 2021 at 15:31 WIB; the researchers say that the server was down on 24 August.",
    ),
  });
  const others = exposure.closed.filter(({ party }) => party !== "bssn");
  for (const { party, at } of others)
    await reportExposure(by, { exposureId, event: "closed", reportedAt: at, partyId: org(party) });
  return { exposureId, systems };
};
