import { type AmendedKind, amendable } from "@/db/rights/amendable";
import { amendmentsOf } from "@/lib/amendments/queries";
import { restingOn } from "@/lib/amendments/resting-on";
import { wordsOf } from "@/lib/amendments/words-of";
import { systemsBeside } from "@/lib/exposures/queries";
import type { Tx } from "@/lib/kernel/as";
import { listAllOrganisations } from "@/lib/organisations/queries";
import { systemChoices } from "@/lib/systems/queries";

/** What a page on which a record is amended shows: its words, what rests on them, how they came to be, and the organisations and systems that they can name. */
export const readAmend = async (tx: Tx, kind: AmendedKind, recordId: string) => {
  const [{ words }, resting, history, organisations, systems] = await Promise.all([
    wordsOf(tx, kind, recordId),
    restingOn(tx, kind, amendable[kind].fields, recordId),
    amendmentsOf(tx, [recordId]),
    listAllOrganisations(tx),
    systemsFor(tx, kind, recordId),
  ]);
  const others = systems.filter(({ id }) => id !== recordId);
  return { kind, recordId, words, resting, history, organisations, systems: others };
};

const systemsFor = (tx: Tx, kind: AmendedKind, recordId: string) => {
  if (kind === "exposure") return systemsBeside(tx, recordId);
  return kind === "system" ? systemChoices(tx) : [];
};

export type AmendRead = Awaited<ReturnType<typeof readAmend>>;
