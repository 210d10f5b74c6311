import type { Case } from "@/lib/cases/lock";
import { listAllegationsOf, listMembers, listOrganisations } from "@/lib/cases/queries";
import { readClosureFacts } from "@/lib/closure/facts";
import { exposuresOfCase } from "@/lib/exposures/queries";
import { findingsByClaim } from "@/lib/findings/queries";
import type { Tx } from "@/lib/kernel/as";
import { positionsOfCase } from "@/lib/positions/queries";
import { connectionsOfCase, systemsOfCase } from "@/lib/systems/queries";
import { timelineOfCase } from "@/lib/timeline/queries";

/** Everything that the case page shows, read as one person beside the case itself; the queries leave together. */
export const readCasePage = async (tx: Tx, found: Case) => {
  const [
    facts,
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
    readClosureFacts(tx, found.id),
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
  return {
    facts,
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
