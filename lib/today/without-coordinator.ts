import { casesWithoutCoordinator } from "@/lib/cases/without-coordinator";
import type { Tx } from "@/lib/kernel/as";
import type { Wait } from "./wait";

/** The cases for which an administrator has to find a coordinator. They see no case by their role, so its reference is all that it is called by. */
export const withoutCoordinator = async (tx: Tx, upTo: number): Promise<Wait[]> => {
  const found = await casesWithoutCoordinator(tx);
  return found.slice(0, upTo).map(({ id, reference, since }) => ({
    kind: "entrust",
    id,
    reference: "",
    title: reference,
    since,
    href: "/people/entrust",
  }));
};
