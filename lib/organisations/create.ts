import { randomUUID } from "node:crypto";
import { organisations } from "@/db/schema/organisations";
import { command, done } from "@/lib/kernel/command";
import { described, requireUnborne } from "./described";

/** Adds an organisation, into which whoever added it may invite the first administrator, and nobody else. Refuses a name that another one bears. */
export const createOrganisation = command(
  "organisation.create",
  described,
  async (tx, { actor, at, input }) => {
    await requireUnborne(tx, input.name);
    const id = randomUUID();
    const setUpBy = actor.kind === "person" ? actor.organisationId : null;
    await tx.insert(organisations).values({ id, ...input, setUpBy, recordedAt: at });
    return done({ id }, { caseId: null, subjectId: id, facts: { kind: input.kind } });
  },
);
