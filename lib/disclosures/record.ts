import { randomUUID } from "node:crypto";
import { z } from "zod";
import { disclosures } from "@/db/schema/disclosures";
import { lockOpenCase } from "@/lib/cases/lock";
import { command, done } from "@/lib/kernel/command";
import { moment } from "@/lib/kernel/moment";
import { invalid } from "@/lib/kernel/refusal";
import { line } from "@/lib/kernel/text";
import { notify } from "@/lib/notices/notify";
import { speakersOf } from "./speakers";

const input = z.object({
  caseId: z.uuid(),
  source: line(200),
  seenIn: line(500),
  seenAt: moment(),
});

/** Records that the matter of a case has become public: its embargoes end at once, what waited for them waits for a hand, and whoever speaks about the case or approves what is said is told. Publishes nothing. Refuses what lies ahead. */
export const recordDisclosure = command("disclosure.record", input, async (tx, { actor, at, input }) => {
  const into = await lockOpenCase(tx, input.caseId);
  const { source, seenIn, seenAt } = input;
  if (seenAt > at) throw invalid({ seenAt: "in_the_future" });
  const id = randomUUID();
  await tx.insert(disclosures).values({
    ...{ id, caseId: into.id, source, seenIn, seenAt, recordedBy: actor.id, recordedAt: at },
  });
  return done(
    { id, reference: into.reference },
    { caseId: into.id, subjectKind: "case", subjectId: id, facts: { seenAt: seenAt.toISOString() } },
    [
      notify([into.leadId, ...(await speakersOf(tx, into.id))], {
        kind: "disclosure.recorded",
        caseId: into.id,
        subjectId: id,
      }),
    ],
  );
});
