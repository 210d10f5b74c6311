import { z } from "zod";
import { shown } from "@/lib/evidence/custody/custody";
import { command, done } from "@/lib/kernel/command";
import { notFound } from "@/lib/kernel/refusal";
import { warn } from "./alarm";
import { itemsOf } from "./blobs";

const input = z.object({ itemId: z.uuid(), sha256: z.string(), shown: z.enum(shown) });

/** Tells the lead of the case and whoever collected the item that the job found its bytes changed or missing. */
export const warnOfItem = command(
  "evidence.warn",
  input,
  async (tx, { input: { itemId, sha256, shown } }) => {
    const item = (await itemsOf(tx, sha256)).find(({ id }) => id === itemId);
    if (!item) throw notFound();
    const facts = { number: item.number, sha256, shown };
    return done(undefined, { caseId: item.caseId, subjectId: itemId, facts }, [
      warn(item.people, item, shown),
    ]);
  },
);
