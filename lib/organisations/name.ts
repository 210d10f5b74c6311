import { randomUUID } from "node:crypto";
import { organisations } from "@/db/schema/organisations";
import { command, done } from "@/lib/kernel/command";
import { described, requireUnborne } from "./described";

/** Names an organisation that Runut does not know, so that it can stand on a case; nobody is let into it before an administrator admits it. Refuses a name that another one bears. */
export const nameOrganisation = command("organisation.name", described, async (tx, { actor, at, input }) => {
  await requireUnborne(tx, input.name);
  const id = randomUUID();
  await tx
    .insert(organisations)
    .values({ id, ...input, standing: "named", setUpBy: actor.organisationId, recordedAt: at });
  return done({ id }, { caseId: null, subjectId: id, facts: { kind: input.kind } });
});
