import type { Tx } from "@/lib/kernel/as";
import { weigh } from "../assertions";
import { readBases } from "../bases";
import { evidenceUnderStatement } from "../consent";
import type { Locked } from "../lock";
import { sharesOf } from "../shares/find";
import { agreements } from "../shares/joint";
import { factsToLower, type Lowered, type Standing, standingOf } from "./facts";
import { requestsOf } from "./queries";

/** What the newest version of a statement would tell the public although a label keeps it, each with how the consent of who found it stands. */
export const readLowered = async (
  tx: Tx,
  { into, statement, current }: Locked,
): Promise<(Lowered & { standing: Standing })[]> => {
  const { number, organisationId } = statement;
  const [bases, under, shares, requests] = await Promise.all([
    readBases(tx, into.id),
    evidenceUnderStatement(tx, into.id, number),
    sharesOf(tx, into.id, number),
    requestsOf(tx, into.id, number),
  ]);
  const weighed = current.sentences.map((sentence) => weigh(sentence, bases, current.writtenAt));
  const agreed = agreements(shares, current.number).flatMap(({ stands, organisationId: party }) =>
    stands === "approved" ? [party] : [],
  );
  return factsToLower(current.sentences, weighed, under).map((fact) => ({
    ...fact,
    standing: standingOf(fact, { organisationId, agreed, requests }),
  }));
};
