import { desc, eq, sql } from "drizzle-orm";
import { organisations } from "@/db/schema/organisations";
import { credentials, invitations, people } from "@/db/schema/people";
import type { Tx } from "@/lib/kernel/as";
import { openEmail } from "./email";
import { invitationDigest } from "./invitation-token";

/** The person whom a link invites, or null: it works once, until it expires, while it is their newest, and while they may sign in. */
export const invitationOf = async (tx: Tx, token: string, at: Date) => {
  const [link] = await tx
    .select({
      id: invitations.id,
      usedAt: invitations.usedAt,
      expiresAt: invitations.expiresAt,
      personId: people.id,
      name: people.name,
      status: people.status,
      organisation: organisations.name,
      email: openEmail,
      keepsAuthenticator: sql<boolean>`${credentials.totpEnrolledAt} is not null and not ${invitations.authenticatorLost}`,
    })
    .from(invitations)
    .innerJoin(people, eq(people.id, invitations.personId))
    .innerJoin(organisations, eq(organisations.id, people.organisationId))
    .innerJoin(credentials, eq(credentials.personId, people.id))
    .where(eq(invitations.tokenHash, invitationDigest(token)));
  if (!link || link.usedAt || link.expiresAt <= at || link.status === "deactivated") return null;
  const [newest] = await tx
    .select({ id: invitations.id })
    .from(invitations)
    .where(eq(invitations.personId, link.personId))
    .orderBy(desc(invitations.madeAt))
    .limit(1);
  return newest?.id === link.id ? link : null;
};
