import { z } from "zod";
import type { Actor } from "@/lib/kernel/actor";
import { otherwise } from "@/lib/kernel/otherwise";
import { pageSize } from "@/lib/kernel/page";
import { parse } from "@/lib/kernel/parse";
import { Refusal } from "@/lib/kernel/refusal";
import { addMember } from "./add-member";

const input = z.object({
  caseId: z.uuid(),
  personIds: z
    .array(z.uuid())
    .max(pageSize)
    .refine((ids) => ids.length > 0, otherwise("required")),
});

/** Brings several people into a case, each by an act of their own. Stops at the first who is refused; those before are in the case then. */
export const addMembers = Object.assign(
  async (actor: Actor, raw: unknown) => {
    const { caseId, personIds } = parse(input, raw);
    for (const personId of new Set(personIds)) await addMember(actor, { caseId, personId }).catch(ofSeveral);
    return { caseId };
  },
  { action: addMember.action, input },
);

/** The refusal of one, in the field where several were ticked. */
const ofSeveral = (error: unknown): never => {
  if (!(error instanceof Refusal) || !error.fields.personId) throw error;
  throw new Refusal(error.code, error.key, { personIds: error.fields.personId }, error.details);
};
