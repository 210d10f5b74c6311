import { randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { deputies, grants, people, personRoles } from "@/db/schema/people";
import { deputyRoles } from "@/db/schema/vocabulary";
import type { Tx } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { startOfDay } from "@/lib/kernel/day";
import { day } from "@/lib/kernel/moment";
import { forbidden, invalid } from "@/lib/kernel/refusal";

const input = z.object({
  personId: z.uuid(),
  /** Whom they stand in for; whoever appoints when left out. */
  forId: z.uuid().optional(),
  role: z.enum(deputyRoles),
  firstDay: day(),
  /** The last day of their time, in WIB. */
  lastDay: day(),
});

type DeputyRole = (typeof deputyRoles)[number];

/** Lets a colleague stand in for an approver or coordinator from the first day to the last. In force at once where that person appoints somebody who has the role already; else it waits for a second person, as the role itself would. Refuses whoever stands in for them already, a time that is over or longer than a year, and somebody without the role. */
export const appointDeputy = command("person.appoint-deputy", input, async (tx, { actor, at, input }) => {
  const { personId, role } = input;
  const forId = input.forId ?? actor.id;
  const endsAt = startOfDay(input.lastDay, 1);
  const beginsAt = new Date(Math.max(startOfDay(input.firstDay).getTime(), at.getTime()));
  if (endsAt <= beginsAt) throw invalid({ lastDay: "deputy_time_over" });
  if (endsAt > startOfDay(input.firstDay, 365)) throw invalid({ lastDay: "deputy_time_too_long" });
  if (personId === forId) throw invalid({ personId: "deputy_of_oneself" });
  if (!(await isColleague(tx, personId, actor.organisationId))) throw invalid({ personId: "not_listed" });
  if (forId === actor.id ? !actor.roles.includes(role) : !(await hasRole(tx, forId, role)))
    throw invalid({ role: "deputy_role_not_held" });
  const [asked] = await tx.execute<{ may: boolean }>(
    sql`select runut.may_appoint(${personId}, ${forId}, ${role}) as may`,
  );
  if (!asked?.may) throw forbidden("person.deputy_by_others");
  const id = randomUUID();
  await tx
    .insert(deputies)
    .values({ id, personId, forId, role, beginsAt, endsAt, appointedAt: at, appointedBy: actor.id });
  const waits = forId !== actor.id || !(await hasRole(tx, personId, role));
  if (waits)
    await tx
      .insert(grants)
      .values({ personId, gives: role, deputyId: id, grantedAt: at, grantedBy: actor.id });
  return done(
    { id, personId, forId, waits },
    {
      caseId: null,
      subjectId: personId,
      facts: { for: forId, role, from: beginsAt.toISOString(), until: endsAt.toISOString(), waits },
    },
  );
});

const isColleague = async (tx: Tx, id: string, organisationId: string): Promise<boolean> => {
  const found = await tx
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.id, id), eq(people.organisationId, organisationId), eq(people.status, "active")));
  return found.length > 0;
};

const hasRole = async (tx: Tx, personId: string, role: DeputyRole): Promise<boolean> => {
  const held = await tx
    .select({ role: personRoles.role })
    .from(personRoles)
    .where(and(eq(personRoles.personId, personId), eq(personRoles.role, role)));
  return held.length > 0;
};
