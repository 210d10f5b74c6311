import { coordinatorsIn } from "@/lib/cases/coordinator-in";
import { countWithoutKeeper } from "@/lib/cases/without-keeper";
import { keptBy } from "@/lib/evidence/custody/hand-over";
import { listReceivers } from "@/lib/evidence/custody/receivers";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";

/** Who can lead a case, what nobody keeps in it, and what the reader keeps and to whom it can go. */
export const readKeeping = async (tx: Tx, found: { id: string; leadId: string }, person: Person) => {
  const [coordinators, gone, kept] = await Promise.all([
    coordinatorsIn(tx, found.id),
    countWithoutKeeper(tx, found.id),
    keptBy(tx, found.id, person),
  ]);
  const [first] = kept;
  const receivers = first ? await listReceivers(tx, first, person) : [];
  return {
    gone,
    kept: kept.length,
    things: kept.some(({ kind }) => kind === "physical"),
    leads: found.leadId === person.id,
    keepers: receivers.filter(({ referral }) => referral === null),
    leaders: coordinators.filter(({ id }) => id !== found.leadId),
  };
};

export type KeepingOf = Awaited<ReturnType<typeof readKeeping>>;
