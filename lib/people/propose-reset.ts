import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { grantDecisions, grants } from "@/db/schema/people";
import type { Tx } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { conflict } from "@/lib/kernel/refusal";
import { lockPerson } from "./lock";
import { tellOfReset } from "./tell-of-reset";

const input = z.object({ personId: z.uuid() });

/** An administrator's word that a colleague lost their authenticator: once a second person confirms it, one link past it can be made, for a week. The colleague and the auditor are told at once. Refuses a second proposal while one waits or is not used. */
export const proposeReset = command("person.propose-reset", input, async (tx, { actor, at, input }) => {
  const person = await lockPerson(tx, input.personId, actor, "person.propose-reset");
  if (await isUnderWay(tx, person.id)) throw conflict("person.reset_under_way");
  await tx
    .insert(grants)
    .values({ personId: person.id, gives: "new_authenticator", grantedAt: at, grantedBy: actor.id });
  return done(
    { personId: person.id },
    { caseId: null, subjectId: person.id, facts: { gives: "new_authenticator" } },
    [tellOfReset(person, "person.reset_proposed")],
  );
});

/** Whether a proposal waits for its second person, or was confirmed and not used. */
const isUnderWay = async (tx: Tx, personId: string): Promise<boolean> => {
  const [open] = await tx
    .select({ id: grants.id })
    .from(grants)
    .leftJoin(grantDecisions, eq(grantDecisions.grantId, grants.id))
    .where(
      and(
        eq(grants.personId, personId),
        eq(grants.gives, "new_authenticator"),
        isNull(grantDecisions.grantId),
      ),
    )
    .limit(1);
  return open !== undefined || (await mayReset(tx, personId));
};

/** Whether two have agreed on a link past this colleague's authenticator that was not made yet. */
export const mayReset = async (tx: Tx, personId: string): Promise<boolean> => {
  const [asked] = await tx.execute<{ may: boolean }>(
    sql`select runut.may_reset_authenticator(${personId}) as may`,
  );
  return asked?.may === true;
};
