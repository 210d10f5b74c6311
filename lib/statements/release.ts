import { sql } from "drizzle-orm";
import { z } from "zod";
import { job } from "@/lib/kernel/actor";
import { command, done } from "@/lib/kernel/command";
import { conflict, Refusal } from "@/lib/kernel/refusal";
import { tellSubscribers } from "./tell-subscribers";

type Due = {
  id: string;
  case_id: string;
  number: number;
  version: number;
  digest: string;
  slug: string;
  corrects_slug: string | null;
  publication: string;
};

/** Takes one statement whose moment has come out of waiting, tells every process that serves the public, and has subscribers told. Refuses when none is due: another process was faster, or it was stopped. */
const releaseNext = command("statement.release", z.object({}), async (tx) => {
  const [due] = await tx.execute<Due>(sql`select * from runut.release_due()`);
  if (!due) throw conflict("statement.nothing_due");
  const { id, case_id: caseId, number, version, digest, slug, corrects_slug: corrected } = due;
  for (const changed of [slug, ...(corrected === null ? [] : [corrected])])
    await tx.execute(sql`select pg_notify('publication', ${changed})`);
  return done(
    { slug },
    { caseId, subjectId: id, facts: { number, version, digest, before: "scheduled", after: "published" } },
    [tellSubscribers(due.publication)],
  );
});

/** Releases every statement whose moment has come, each once however many processes try; gives their addresses. */
export const releaseDue = async (): Promise<string[]> => {
  const released: string[] = [];
  for (;;) {
    try {
      released.push((await releaseNext(job("release"), {})).slug);
    } catch (error) {
      if (error instanceof Refusal && error.key === "statement.nothing_due") return released;
      throw error;
    }
  }
};
