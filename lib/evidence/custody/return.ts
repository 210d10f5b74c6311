import { and, desc, eq, ne } from "drizzle-orm";
import { z } from "zod";
import { custodyEntries } from "@/db/schema/evidence";
import { people } from "@/db/schema/people";
import type { Tx } from "@/lib/kernel/as";
import { command } from "@/lib/kernel/command";
import { conflict, invalid } from "@/lib/kernel/refusal";
import { line, prose } from "@/lib/kernel/text";
import { notify } from "@/lib/notices/notify";
import { actOn, onItem } from "./act-on";
import type { EvidenceItem } from "./lock";

const input = z.object({
  ...onItem,
  /** To whom, in words, when a thing goes back to an owner who does not use Runut. */
  toParty: line(200).optional(),
  reason: prose(2000),
});

/** Gives an item back. What was handed over goes to the person who handed it over, who accepts it; a thing that we hold goes to its owner, which ends its chain. */
export const returnEvidence = command("evidence.return", input, (tx, context) => {
  const { toParty, reason } = context.input;
  return actOn(tx, context, "evidence.return", async (item) => {
    if (item.state !== "handed_over") {
      if (!toParty) throw invalid({ toParty: "required" });
      return { link: { act: "returned", toParty, reason } };
    }
    const giver = await giverOf(tx, item);
    if (giver?.status !== "active") throw conflict("evidence.giver_left");
    return {
      link: { act: "returned", toPersonId: giver.id, reason },
      facts: { to: giver.id },
      effects: [
        notify([giver.id], {
          kind: "evidence.offered",
          caseId: item.caseId,
          subjectId: item.id,
          facts: { number: item.number },
        }),
      ],
    };
  });
});

/** Who brought an item to the organisation that holds it now, to whom it is given back. */
const giverOf = async (tx: Tx, { id, holderId }: Pick<EvidenceItem, "id" | "holderId">) => {
  const [found] = await tx
    .select({ id: people.id, name: people.name, status: people.status })
    .from(custodyEntries)
    .innerJoin(people, eq(people.id, custodyEntries.personId))
    .where(
      and(
        eq(custodyEntries.itemId, id),
        eq(custodyEntries.act, "offered"),
        ne(custodyEntries.organisationId, holderId),
      ),
    )
    .orderBy(desc(custodyEntries.sequence))
    .limit(1);
  return found;
};
