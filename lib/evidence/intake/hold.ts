import { evidenceBlobs } from "@/db/schema/evidence";
import { lockBytes } from "@/lib/evidence/store/lock-bytes";
import { evidenceStore } from "@/lib/evidence/store/store";
import { scanOf } from "@/lib/evidence/upkeep/scan-of";
import { enqueue } from "@/lib/kernel/enqueue";
import { HeldFile } from "@/lib/kernel/held-file";
import { conflict } from "@/lib/kernel/refusal";
import type { Received } from "./receive";

/** Bytes that were received, as a file that a record can name. What the scanner has not seen goes to it. */
export const heldFile = (name: string, { sha256, size, mediaType }: Received): HeldFile =>
  new HeldFile({
    ...{ name, sha256, size, mediaType },
    secure: async (tx, at) => {
      await lockBytes(tx, sha256);
      if (!(await evidenceStore().has(sha256))) throw conflict("changed_meanwhile");
      // No conflict target: with one, the row would have to be visible already.
      await tx.insert(evidenceBlobs).values({ sha256, size, heldAt: at }).onConflictDoNothing();
      // Asked once the record is made: a verdict is for who sees a record of the bytes.
      return async (later, by) => {
        if ((await scanOf(later, sha256)) === null)
          await enqueue("scan-evidence", { sha256 }, `scan ${sha256}`)(later, by);
      };
    },
  });
