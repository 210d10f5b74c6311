import { eq } from "drizzle-orm";
import { z } from "zod";
import { organisations } from "@/db/schema/organisations";
import { organisationKinds } from "@/db/schema/vocabulary";
import type { Tx } from "@/lib/kernel/as";
import { invalid } from "@/lib/kernel/refusal";
import { plainLine } from "@/lib/kernel/text";

/** What an organisation is called, and its kind. */
export const described = z.object({
  name: plainLine(200),
  english: plainLine(200).optional(),
  short: plainLine(40),
  kind: z.enum(organisationKinds),
});

/** Refuses, in its field, a name that another organisation bears. */
export const requireUnborne = async (tx: Tx, name: string, field = "name"): Promise<void> => {
  const [same] = await tx
    .select({ id: organisations.id })
    .from(organisations)
    .where(eq(organisations.name, name));
  if (same) throw invalid({ [field]: "name_taken" });
};
