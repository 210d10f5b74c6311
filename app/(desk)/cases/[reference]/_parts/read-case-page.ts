import type { Case } from "@/lib/cases/lock";
import { listAllegationsOf, listMembers, listOrganisations } from "@/lib/cases/queries";
import { readHanging, withHanging } from "@/lib/closure/facts";
import { exposuresOfCase } from "@/lib/exposures/queries";
import { findingsByClaim } from "@/lib/findings/queries";
import type { Tx } from "@/lib/kernel/as";
import { notFound } from "@/lib/kernel/refusal";
import { positionsOfCase } from "@/lib/positions/queries";
import { connectionsOfCase, systemsOfCase } from "@/lib/systems/queries";
import { timelineOfCase } from "@/lib/timeline/queries";
import { readFacts } from "@/lib/track/facts";

/** Everything that the case page shows, read as one person beside the case itself; the queries leave together. */
export const readCasePage = async (tx: Tx, found: Case) => {
  const [
    all,
    hanging,
    positions,
    findings,
    timeline,
    members,
    organisations,
    allegations,
    systems,
    connections,
    exposures,
  ] = await Promise.all([
    readFacts(tx, [found.id]),
    readHanging(tx, found.id),
    positionsOfCase(tx, found.id),
    findingsByClaim(tx, found.id),
    timelineOfCase(tx, found.id),
    listMembers(tx, found.id),
    listOrganisations(tx, found.id),
    listAllegationsOf(tx, found.id),
    systemsOfCase(tx, found.id),
    connectionsOfCase(tx, found.id),
    exposuresOfCase(tx, found.id),
  ]);
  const facts = all.get(found.id);
  if (!facts) throw notFound();
  return {
    facts,
    deciding: withHanging(facts, hanging),
    positions,
    findings,
    timeline,
    members,
    organisations,
    allegations,
    systems,
    connections,
    exposures,
  };
};
