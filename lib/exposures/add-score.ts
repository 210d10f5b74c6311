import { randomUUID } from "node:crypto";
import { z } from "zod";
import { exposureScores } from "@/db/schema/verification";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { invalid } from "@/lib/kernel/refusal";
import { line } from "@/lib/kernel/text";
import { requireKnown } from "@/lib/organisations/known";
import { type CvssRead, readVector } from "./cvss/read-vector";

/** Who scores, an organisation or somebody in words, and the vector. */
export const scoreFields = {
  assessorId: z.uuid().optional(),
  assessor: line(120).optional(),
  vector: z.string().trim().max(400),
};
type ScoreGiven = { assessorId?: string | undefined; assessor?: string | undefined; vector: string };

/** What a vector says, with its assessor known. Refuses, by field, a vector that is none, an organisation that Runut does not know, and a score by nobody. */
export const readScore = async (tx: Tx, given: ScoreGiven): Promise<CvssRead> => {
  const read = readVector(given.vector);
  if (typeof read === "string") throw invalid({ vector: read });
  if (given.assessorId === undefined && given.assessor === undefined) throw invalid({ assessor: "required" });
  await requireKnown(tx, { assessorId: given.assessorId });
  return read;
};

type Scored = { exposure: { id: string; caseId: string }; given: ScoreGiven; read: CvssRead };

/** Adds a score that was read to an exposure and gives its id. */
export const insertScore = async (
  tx: Tx,
  { exposure, given, read }: Scored,
  actor: Person,
  at: Date,
): Promise<string> => {
  const id = randomUUID();
  await tx.insert(exposureScores).values({
    id,
    caseId: exposure.caseId,
    exposureId: exposure.id,
    assessorId: given.assessorId ?? null,
    assessor: given.assessor ?? "",
    vector: read.vector,
    score: read.score,
    recordedBy: actor.id,
    recordedAt: at,
  });
  return id;
};
