import { job } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { digestOf, importChecklist } from "./import";
import { findEdition } from "./queries";
import type { Requirement } from "./requirement";

type Edition = { name: string; edition: string; requirements: readonly Requirement[] };
type Taken = "added" | "unchanged" | "other";

/** Takes an edition of a checklist in, once: "unchanged" when it is there as it is, "other" when that edition says something else, in which case it stays. */
export const takeIn = async ({ name, edition, requirements }: Edition): Promise<Taken> => {
  const setUp = job("bootstrap");
  const standing = async (): Promise<Taken | null> => {
    const found = await as(setUp, (tx) => findEdition(tx, { name, edition }), "read only");
    if (!found) return null;
    return found.digest === digestOf(requirements) ? "unchanged" : "other";
  };
  const before = await standing();
  if (before) return before;
  try {
    await importChecklist(setUp, { name, edition, requirements });
    return "added";
  } catch (error) {
    // Somebody else took it in meanwhile.
    const now = await standing();
    if (now) return now;
    throw error;
  }
};
