import { and, asc, eq, inArray, isNull, ne, or, sql } from "drizzle-orm";
import { cases } from "@/db/schema/cases";
import { evidenceItems } from "@/db/schema/evidence";
import { coordinatorsIn } from "@/lib/cases/coordinator-in";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { keptBy } from "./hand-over";
import { listReceivers } from "./receivers";

/** In how many cases somebody hands over at once; what is more takes a second time. */
const most = 50;

/** The open cases in which somebody leads or keeps what they have offered to nobody, by reference. */
export const casesToHandOver = (tx: Tx, { id }: Pick<Person, "id">) => {
  const kept = tx
    .select({ caseId: evidenceItems.caseId })
    .from(evidenceItems)
    .where(
      and(
        eq(evidenceItems.keeperId, id),
        inArray(evidenceItems.state, ["held", "sealed"]),
        isNull(evidenceItems.offeredToId),
      ),
    );
  return tx
    .select({
      id: cases.id,
      reference: cases.reference,
      leads: sql<boolean>`${cases.leadId} = ${id}`,
    })
    .from(cases)
    .where(and(ne(cases.status, "closed"), or(eq(cases.leadId, id), sql`${cases.id} = any(array(${kept}))`)))
    .orderBy(asc(cases.reference))
    .limit(most);
};

/** What somebody keeps and leads in all their open cases, and the people who can take all of it: who is in every one of those cases. */
export const keepsAndLeads = async (tx: Tx, person: Person) => {
  const found = await casesToHandOver(tx, person);
  const each = await Promise.all(
    found.map(async (one) => {
      const kept = await keptBy(tx, one.id, person);
      const [first] = kept;
      return {
        ...one,
        items: kept.length,
        things: kept.some(({ kind }) => kind === "physical"),
        keepers: first ? (await listReceivers(tx, first, person)).filter(({ referral }) => !referral) : null,
        leaders: one.leads ? await coordinatorsIn(tx, one.id) : null,
      };
    }),
  );
  return {
    cases: each.map(({ reference, leads, items }) => ({ reference, leads, items })),
    items: each.reduce((sum, { items }) => sum + items, 0),
    leads: each.some(({ leads }) => leads),
    things: each.some(({ things }) => things),
    keepers: inAll(each.map(({ keepers }) => keepers)),
    leaders: inAll(each.map(({ leaders }) => leaders)).filter(({ id }) => id !== person.id),
  };
};

type Named = { id: string; name: string };

/** Those who stand in every list that there is. */
const inAll = (lists: readonly (readonly Named[] | null)[]): Named[] => {
  const [first = [], ...others] = lists.filter((list) => list !== null);
  return first
    .filter(({ id }) => others.every((list) => list.some((one) => one.id === id)))
    .map(({ id, name }) => ({ id, name }));
};
