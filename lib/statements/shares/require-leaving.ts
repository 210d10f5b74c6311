import type { Tx } from "@/lib/kernel/as";
import { conflict } from "@/lib/kernel/refusal";
import { mayLeave } from "@/lib/labels/leave";
import { weigh } from "../assertions";
import { readBases } from "../bases";
import { drawnAboveClear } from "../consent";
import type { Locked } from "../lock";

/** Refuses to show a version to another organisation where the label of its case, or of a record that it draws on, keeps it from them, and where it rests on what the actor does not see and so cannot judge. */
export const requireLeaving = async (
  tx: Tx,
  { into, current }: Locked,
  organisationId: string,
): Promise<void> => {
  const bases = await readBases(tx, into.id);
  const rests = current.sentences.map((sentence) => weigh(sentence, bases, current.writtenAt).restsOn);
  if (rests.some(({ kind }) => kind === "hidden")) throw conflict("statement.basis_hidden_to_sharer");
  const drawn = await drawnAboveClear(tx, into.id, rests);
  for (const { label, organisationId: holding } of [into, ...drawn]) {
    const leaving = mayLeave({
      label,
      exit: "page",
      // Anybody of theirs, by their organisation alone.
      receiver: {
        kind: "person",
        id: organisationId,
        organisationId,
        named: false,
        holdingOrganisationId: holding ?? "",
      },
    });
    if (!leaving.leaves) throw conflict(leaving.reason);
  }
};
