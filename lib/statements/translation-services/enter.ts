import { randomUUID } from "node:crypto";
import { z } from "zod";
import { translationServices } from "@/db/schema/translation-services";
import { serviceLabels } from "@/db/schema/vocabulary";
import { command, done } from "@/lib/kernel/command";
import { seal } from "@/lib/kernel/seal";
import { plainLine } from "@/lib/kernel/text";
import { serviceAddress } from "./address";
import { outside } from "./takes";

const input = z.object({
  name: plainLine(60),
  address: serviceAddress(),
  /** What may go there: only what is published, or unpublished texts up to a label, for it stands inside. */
  takes: z.enum([outside, ...serviceLabels]),
  /** What the service wants to be asked with. */
  servicePassword: z.string().trim().max(500).optional(),
});

/** Enters a service that may translate texts of one's own organisation. Nothing goes there until somebody else has confirmed it. */
export const enterService = command("organisation.enter-service", input, async (tx, { actor, at, input }) => {
  const id = randomUUID();
  const { organisationId } = actor;
  const { name, address, takes, servicePassword: key = "" } = input;
  await tx.insert(translationServices).values({
    ...{ id, organisationId, name, address, upTo: takes === outside ? null : takes },
    sealedKey: key === "" ? null : seal("service", key),
    ...{ enteredBy: actor.id, enteredAt: at },
  });
  return done(
    { id },
    {
      caseId: null,
      subjectId: organisationId,
      facts: { service: id, name, address, takes, key: key !== "" },
    },
  );
});
