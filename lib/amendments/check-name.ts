import { eq } from "drizzle-orm";
import { systems } from "@/db/schema/verification";
import { invalid } from "@/lib/kernel/refusal";
import { namesakes } from "@/lib/systems/same-name";
import type { Check } from "./check";

/** Refuses a system the name or the owner by which it would be called as another one that the actor sees. */
export const checkName: Check = async (tx, after, { recordId }) => {
  if (!("name" in after || "ownerId" in after)) return;
  const [before] = await tx
    .select({ name: systems.name, ownerId: systems.ownerId })
    .from(systems)
    .where(eq(systems.id, recordId));
  if (!before) return;
  const alike = await namesakes(tx, { ...before, ...after });
  if (alike.some(({ id }) => id !== recordId))
    throw invalid({ [`after.${"name" in after ? "name" : "ownerId"}`]: "system_in_inventory" });
};
