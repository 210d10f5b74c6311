import { randomUUID } from "node:crypto";
import { z } from "zod";
import { statements } from "@/db/schema/statements";
import { audiences, languages, statementKinds } from "@/db/schema/vocabulary";
import { insertNumbered } from "@/lib/cases/insert-numbered";
import { lockOpenCase } from "@/lib/cases/lock";
import { command, done } from "@/lib/kernel/command";
import { line } from "@/lib/kernel/text";
import { requireCorrectable } from "./corrected";
import { slugOf } from "./slug";
import { writeVersion } from "./write-version";
import { promiseIn, written } from "./written";

const input = z.object({
  caseId: z.uuid(),
  kind: z.enum(statementKinds),
  /** The published statement that a correction or retraction is of. */
  correctsId: z.uuid().optional(),
  audience: z.enum(audiences).default("public"),
  channel: line(120).optional(),
  language: z.enum(languages).default("id"),
  ...written,
});

/** Starts a statement with its first version, as a draft in the name of the drafter's organisation. Refuses an assertion without a basis, a correction of nothing that is out, one for everybody of what somebody was handed, and text with anything in it that cannot be seen. */
export const draftStatement = command("statement.draft", input, async (tx, { actor, at, input }) => {
  const into = await lockOpenCase(tx, input.caseId);
  await requireCorrectable(tx, { ...input, organisationId: actor.organisationId });
  const id = randomUUID();
  const { kind, audience, language, title } = input;
  const number = await insertNumbered(tx, statements, {
    id,
    caseId: into.id,
    kind,
    correctsId: input.correctsId ?? null,
    title,
    organisationId: actor.organisationId,
    channel: input.channel ?? "",
    audience,
    language,
    slug: slugOf(title, id),
    draftedBy: actor.id,
    draftedAt: at,
    updatedAt: at,
  });
  const promise = promiseIn(input, at);
  const version = await writeVersion(tx, {
    caseId: into.id,
    statementId: id,
    number: 1,
    language,
    title,
    sentences: input.sentences,
    ...promise,
    reason: "",
    writtenBy: actor.id,
    writtenAt: at,
  });
  return done(
    { id, number, digest: version.digest, reference: into.reference },
    {
      caseId: into.id,
      subjectId: id,
      facts: {
        ...{ number, kind, audience, language, version: 1, digest: version.digest },
        ...(input.correctsId ? { corrects: input.correctsId } : {}),
      },
    },
  );
});
