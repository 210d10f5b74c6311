import { and, eq, ne } from "drizzle-orm";
import { people, personRoles } from "@/db/schema/people";
import type { Effect } from "@/lib/kernel/record";
import { notify } from "@/lib/notices/notify";

type Reset = { id: string; organisationId: string };

/** Tells whoever's way in was made anew, or is to be past their authenticator, and the auditors of their organisation: the link is in somebody else's hands first. */
export const tellOfReset =
  (person: Reset, kind: "person.reset" | "person.reset_proposed" = "person.reset"): Effect =>
  async (tx, by) => {
    const auditors = await tx
      .select({ id: people.id })
      .from(people)
      .innerJoin(personRoles, and(eq(personRoles.personId, people.id), eq(personRoles.role, "auditor")))
      .where(and(eq(people.organisationId, person.organisationId), ne(people.status, "deactivated")));
    const told = [person.id, ...auditors.map(({ id }) => id)];
    await notify(told, { kind, caseId: null, subjectId: person.id })(tx, by);
  };
