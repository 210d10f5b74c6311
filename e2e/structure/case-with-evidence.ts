import { createHash, randomBytes } from "node:crypto";
import { chmod, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { eq } from "drizzle-orm";
import { auditEvents } from "@/db/schema/audit";
import { evidenceOfCase, readItem } from "@/lib/evidence/queries";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { makePeople, openCase } from "./people";

export const digestOf = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

/** An open case whose evidence lies in a new home of its own: what to collect there, and ways to read what came of it. */
export const caseWithEvidence = async () => {
  process.env.RUNUT_HOME = await mkdtemp(join(tmpdir(), "runut-home-"));
  const folder = join(process.env.RUNUT_HOME, "evidence");
  const people = await makePeople();
  const opened = await openCase(people);
  const read = (who: Person, number: number) => as(who, (tx) => readItem(tx, opened.id, number), "read only");
  return {
    people,
    opened,
    folder,
    read,
    /** A file as collectEvidence takes it; without its bytes a physical thing. */
    file: (bytes: Buffer = randomBytes(2000)) => ({
      caseId: opened.id,
      title: "Answer of the database port",
      method: "network capture of one answer",
      tool: "curl 7.74.0",
      place: "Jakarta",
      fileName: "answer.txt",
      bytes: Readable.from([bytes]),
    }),
    listFor: async (who: Person) => (await as(who, (tx) => evidenceOfCase(tx, opened.id), "read only")).rows,
    actsOf: async (number: number) => (await read(people.investigator, number)).chain.map(({ act }) => act),
    eventsOf: (id: string) =>
      as(
        people.auditor,
        (tx) => tx.select().from(auditEvents).where(eq(auditEvents.subjectId, id)),
        "read only",
      ),
    /** Puts other bytes under the digest of an item. */
    damage: async (sha256: string | null) => {
      const path = join(folder, `${sha256}`.slice(0, 2), `${sha256}`);
      await chmod(path, 0o600);
      await writeFile(path, "other bytes");
    },
  };
};
