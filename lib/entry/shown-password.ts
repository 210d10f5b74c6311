import { eq } from "drizzle-orm";
import { credentials, people } from "@/db/schema/people";
import type { Tx } from "@/lib/kernel/as";
import { invalid, type Refusal } from "@/lib/kernel/refusal";
import { openEmail } from "@/lib/people/email";
import { fitsPassword } from "@/lib/people/password";

/** The refusal of a password that is not the one that somebody has now. */
export const passwordWrong = (): Refusal => invalid({ currentPassword: "password_wrong" });

/** Refuses what is not somebody's own password; what the account is known by, while nobody else changes its credentials. */
export const accountByPassword = async (tx: Tx, personId: string, password: string) => {
  const [own] = await tx
    .select({ kept: credentials.passwordHash, email: openEmail, name: people.name })
    .from(credentials)
    .innerJoin(people, eq(people.id, credentials.personId))
    .where(eq(credentials.personId, personId))
    .for("update", { of: credentials });
  if (!own || !(await fitsPassword(own.kept, password))) throw passwordWrong();
  return { email: own.email, name: own.name };
};
