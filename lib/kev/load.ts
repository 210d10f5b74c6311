import { createHash, randomUUID } from "node:crypto";
import { desc } from "drizzle-orm";
import { z } from "zod";
import { kevCatalogues, kevEntries } from "@/db/schema/kev";
import type { Tx } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { otherwise } from "@/lib/kernel/otherwise";
import { conflict, invalid } from "@/lib/kernel/refusal";
import { readKevFile } from "./read-file";

/** The most bytes of a file of the catalogue. */
export const mostKevBytes = 16_000_000;
/** How many faults are told of a file at once. */
const faultsTold = 50;
const insertedAtOnce = 1_000;

const input = z.object({
  file: z.instanceof(Uint8Array).refine(({ length }) => length <= mostKevBytes, otherwise("kev_too_large")),
});

/** Loads a version of CISA's catalogue of known exploited vulnerabilities, whole or not at all; the versions of before stay. Refuses a file that is none, one with a row that is wrong, telling which, and one that is not newer than what was loaded. */
export const loadKev = command("kev.load", input, async (tx, { actor, at, input }) => {
  const read = readKevFile(input.file);
  if (typeof read === "string") throw invalid({ file: read });
  const { title, version, releasedAt, entries, faults } = read;
  if (faults.length > 0) {
    const told = { faults: faults.slice(0, faultsTold), count: faults.length };
    throw invalid({ file: "kev_rows" }, "invalid", told);
  }
  await requireNewer(tx, version, releasedAt);
  const id = randomUUID();
  const sha256 = createHash("sha256").update(input.file).digest("hex");
  const count = entries.length;
  await tx
    .insert(kevCatalogues)
    .values({ id, title, version, releasedAt, count, sha256, loadedBy: actor.id, loadedAt: at });
  for (let first = 0; first < count; first += insertedAtOnce)
    await tx
      .insert(kevEntries)
      .values(entries.slice(first, first + insertedAtOnce).map((entry) => ({ catalogueId: id, ...entry })));
  return done(
    { id, version, count },
    {
      ...{ caseId: null, subjectKind: "organisation", subjectId: actor.organisationId },
      facts: { catalogue: id, version, count, sha256 },
    },
  );
});

const requireNewer = async (tx: Tx, version: string, releasedAt: Date) => {
  const [newest] = await tx
    .select({ version: kevCatalogues.version, releasedAt: kevCatalogues.releasedAt })
    .from(kevCatalogues)
    .orderBy(desc(kevCatalogues.loadedAt), desc(kevCatalogues.id))
    .limit(1);
  if (newest?.version === version) throw conflict("kev.already", { version });
  if (newest && releasedAt < newest.releasedAt) throw conflict("kev.older", { version: newest.version });
};
