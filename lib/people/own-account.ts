import { and, count, eq, isNull } from "drizzle-orm";
import { credentials, people, recoveryCodes } from "@/db/schema/people";
import type { Tx } from "@/lib/kernel/as";
import { notFound } from "@/lib/kernel/refusal";
import { openEmail } from "./email";

/** What the actor may know of their own account: e-mail, language, and how many recovery codes are left. */
export const ownAccount = async (tx: Tx, personId: string) => {
  const [own] = await tx
    .select({ email: openEmail, locale: people.locale })
    .from(credentials)
    .innerJoin(people, eq(people.id, credentials.personId))
    .where(eq(credentials.personId, personId));
  if (!own) throw notFound();
  const [codes] = await tx
    .select({ left: count() })
    .from(recoveryCodes)
    .where(and(eq(recoveryCodes.personId, personId), isNull(recoveryCodes.usedAt)));
  return { ...own, recoveryCodesLeft: codes?.left ?? 0 };
};
