import { listAllegations, waiting } from "@/lib/allegations/queries";
import { caseFilter, listCases } from "@/lib/cases/queries";
import { dueBy } from "@/lib/deadlines/queries";
import { minds, type Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { may } from "@/lib/kernel/policy";
import { standInsOf } from "@/lib/people/deputies/queries";
import { madeAlone, undecidedGrants } from "@/lib/people/undecided";
import { waitsFor } from "@/lib/today/waits";
import { readFacts } from "@/lib/track/facts";

const hours = 72;
const shown = 8;

/** What Today shows this person: clocks, what waits, what arrived, and their cases. An official has no cases by name, so all that they may see. */
export const readToday = async (tx: Tx, person: Person, now: Date) => {
  const until = new Date(now.getTime() + hours * 3_600_000);
  const byName = person.roles.includes("official") || person.roles.includes("auditor") ? {} : { mine: "1" };
  const [deadlines, waits, alone, own, standIns, allegations, page] = await Promise.all([
    dueBy(tx, { personId: minds(person), organisationId: person.organisationId }, until, 20),
    waitsFor(tx, person),
    may(person, "person.confirm-grant") ? madeAlone(tx, person, shown) : [],
    undecidedGrants(tx, person.id),
    standInsOf(tx, person.id),
    listAllegations(tx, waiting, shown),
    listCases(tx, caseFilter.parse(byName), minds(person), shown),
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
    allegations,
    cases: page.cases,
    facts: await readFacts(
      tx,
      page.cases.map(({ id }) => id),
    ),
  };
};
