import { caseFilter } from "@/lib/cases/filter";
import { listCases } from "@/lib/cases/queries";
import { type Dues, duesOf } from "@/lib/deadlines/queries";
import { minds, type Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { may } from "@/lib/kernel/policy";
import { standInsOf } from "@/lib/people/deputies/queries";
import { madeAlone, undecidedGrants } from "@/lib/people/undecided";
import { type News, newsOf } from "@/lib/today/news";
import { waitsFor } from "@/lib/today/waits";
import { readFacts } from "@/lib/track/facts";

const shown = 8;
/** How many deadlines Today shows; the rest have a page of their own. */
const duesShown = 5;
/** How far ahead the strip of deadlines looks, in hours. */
const ahead = 72;
const none: Dues = { first: [], total: 0 };

/** Whether this person looks on where others work: an auditor without another role has no deadlines of their own. */
export const worksOn = ({ roles }: Person): boolean => roles.some((role) => role !== "auditor");

/** Whether this person answers for an organisation that a case is about. */
export const isOfficial = ({ roles }: Person): boolean => roles.includes("official");

/** What Today shows this person: what waits, the clocks that end first, and their open cases. An official has no cases by name, so all that they may see, each with what is new to them. */
export const readToday = async (tx: Tx, person: Person, now: Date) => {
  const byName = isOfficial(person) || !worksOn(person) ? {} : { mine: "1" };
  const [deadlines, waits, alone, own, standIns, page] = await Promise.all([
    worksOn(person)
      ? duesOf(
          tx,
          { personId: minds(person), organisationId: person.organisationId },
          duesShown,
          // What an organisation owes is shown to its officials however far ahead.
          isOfficial(person) ? undefined : new Date(now.getTime() + ahead * 3_600_000),
        )
      : none,
    waitsFor(tx, person),
    may(person, "person.confirm-grant") ? madeAlone(tx, person, shown) : [],
    undecidedGrants(tx, person.id),
    standInsOf(tx, person.id),
    listCases(tx, { ...caseFilter.parse(byName), status: "running" }, minds(person), shown),
  ]);
  const ids = page.cases.map(({ id }) => id);
  const [facts, news] = await Promise.all([
    readFacts(tx, ids),
    isOfficial(person) ? newsOf(tx, person, ids) : new Map<string, News>(),
  ]);
  return {
    deadlines,
    waits,
    /** In force without a second person, in this person's organisation. */
    alone,
    /** What this person waits for. */
    awaited: own.filter((grant) => !grant.alone),
    /** For whom they can act now. */
    standIns,
    cases: page.cases,
    hasMore: page.next !== undefined,
    facts,
    news,
  };
};
