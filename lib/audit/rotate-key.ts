import { desc } from "drizzle-orm";
import { z } from "zod";
import { auditKeys } from "@/db/schema/audit";
import { job } from "@/lib/kernel/actor";
import { command, done } from "@/lib/kernel/command";
import { conflict } from "@/lib/kernel/refusal";
import { holdLog } from "./hold";
import { currentKey, ensureLogKey, nextSigner, readKeys } from "./keys";
import { handOverToAnnounced } from "./make-checkpoint";
import { logSize } from "./nodes";
import { verifierOf } from "./note";
import { takeBatch } from "./sequence";

/** Names the key that signs now and the one that is to follow, as verifier keys, in the log that the old one signs. */
export const announceKey = command("audit.rotate-key", z.object({}), async (tx) => {
  const [last] = await tx.select().from(auditKeys).orderBy(desc(auditKeys.position)).limit(1);
  if (!last) throw conflict("log.no_key");
  const old = verifierOf(last.name, Buffer.from(last.publicKey, "latin1"));
  const next = nextSigner(last);
  return done(
    { old: old.vkey, new: next.vkey },
    { caseId: null, subjectKind: "log", subjectId: null, facts: { old: old.vkey, new: next.vkey } },
  );
});

/** Lets a new key sign the log: announced in the log, then both keys sign the tree that says so. Returns both as verifier keys and the size of that tree. */
export const rotateKey = async (): Promise<{ old: string; new: string; size: number }> => {
  await ensureLogKey();
  const announced = await announceKey(job("bootstrap"), {});
  const size = await holdLog(async (tx) => {
    while ((await takeBatch(tx)) > 0);
    await handOverToAnnounced(tx, await currentKey(tx), await logSize(tx));
    const taken = (await readKeys(tx)).find(({ verifier }) => verifier.vkey === announced.new);
    if (!taken) throw new Error(`the key ${announced.new} was announced, and its private half is not here`);
    return taken.fromSize;
  });
  return { ...announced, size };
};
