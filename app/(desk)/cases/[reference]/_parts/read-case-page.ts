import { hiddenFrom } from "@/lib/cases/hidden-from";
import type { Case } from "@/lib/cases/lock";
import { listAllegationsOf, listOrganisations, membersOfCase } from "@/lib/cases/queries";
import { readClosureFacts } from "@/lib/closure/facts";
import { deadlinesOfCase } from "@/lib/deadlines/queries";
import { exposuresOfCase } from "@/lib/exposures/queries";
import { findingsByClaim } from "@/lib/findings/queries";
import type { Tx } from "@/lib/kernel/as";
import type { Cursor } from "@/lib/kernel/cursor";
import { pageFrom } from "@/lib/kernel/page";
import { isContradicted } from "@/lib/positions/contradicted-claims";
import { positionsOfCase } from "@/lib/positions/standings";
import { connectionsOfCase, systemsOfCase } from "@/lib/systems/queries";
import { timelineOfCase } from "@/lib/timeline/queries";
import { readHappenings } from "@/lib/track/happenings";

const first = { limit: 30 };
/** Beside the case stands the beginning of each list; its own page has the rest. */
const beside = { limit: 20 };

/** Behind which claim and which allegation their lists on the page begin, as on which day the matrix stands, and whether it has the contradicted claims alone. */
type Asked = {
  claims?: number | undefined;
  allegations?: Cursor | undefined;
  on?: string | undefined;
  contradicted?: boolean;
};

/** Everything that the case page shows, read as one person beside the case itself; the queries leave together. */
export const readCasePage = async (tx: Tx, found: Case, asked: Asked = {}) => {
  const { claims, allegations: behind, on, contradicted } = asked;
  const only = contradicted ? isContradicted(found.id, on) : undefined;
  const [
    facts,
    positions,
    findings,
    timeline,
    happenings,
    members,
    organisations,
    allegations,
    systems,
    connections,
    exposures,
    hidden,
    deadlines,
  ] = await Promise.all([
    readClosureFacts(tx, found.id),
    positionsOfCase(tx, found.id, pageFrom(claims), on, only),
    findingsByClaim(tx, found.id, pageFrom(claims), only),
    timelineOfCase(tx, found.id, {}, first),
    readHappenings(tx, found.id),
    membersOfCase(tx, found.id, beside),
    listOrganisations(tx, found.id),
    listAllegationsOf(tx, found.id, { ...beside, after: behind }),
    systemsOfCase(tx, found.id),
    connectionsOfCase(tx, found.id),
    exposuresOfCase(tx, found.id, { limit: 5 }),
    hiddenFrom(tx, found.id, "finding"),
    deadlinesOfCase(tx, found.id, "running", { limit: 3 }),
  ]);
  return {
    facts,
    positions,
    findings,
    timeline,
    happenings,
    members,
    organisations,
    allegations,
    systems,
    connections,
    exposures,
    /** How many findings on each claim the reader does not see. */
    hidden,
    deadlines,
  };
};
