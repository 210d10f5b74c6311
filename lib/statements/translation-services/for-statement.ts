import type { Tx } from "@/lib/kernel/as";
import { type ServiceInUse, servicesInUse } from "./in-use";
import { isPublicAlready } from "./is-public";

export type ServicesRead = { inUse: readonly ServiceInUse[]; isPublic: boolean };

/** Where no page asks. */
export const noServices: ServicesRead = { inUse: [], isPublic: false };

/** The services in use for a statement's translations, and whether the public reads its newest version already. Its queries leave together. */
export const servicesFor = async (tx: Tx, caseId: string, number: number): Promise<ServicesRead> => {
  const [inUse, isPublic] = await Promise.all([servicesInUse(tx), isPublicAlready(tx, caseId, number)]);
  return { inUse, isPublic };
};
