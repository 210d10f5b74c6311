import { readCosignatures, readWitnessVkey } from "./cosignature";
import type { LogTx } from "./hold";
import { splitNote } from "./note";
import { openTimeStamp } from "./time-stamp";
import { type Fault, fault } from "./verdict";

/** Verifies again what others said of these checkpoints, which are all of the trees above `above` and up to `to` leaves; returns the first thing that is false. Of a time stamp it does not ask whose it is: that was asked when it came. */
export const checkVouchers = async (
  tx: LogTx,
  above: number,
  to: number,
  kept: readonly { size: number; note: string }[],
): Promise<Fault | null> => {
  const texts = new Map(kept.map(({ size, note }) => [String(size), splitNote(note)?.text]));
  const cosigned = await tx<{ size: string; witness: string; line: string; at: Date }[]>`
    select size, witness, line, signed_at as at from audit_cosignatures where size > ${above} and size <= ${to} order by size`;
  for (const { size, witness, line, at } of cosigned) {
    const key = readWitnessVkey(witness);
    const [read] = readCosignatures(texts.get(size) ?? "", [line], key ? [key] : []) ?? [];
    if (read?.at.getTime() !== at.getTime()) return fault(Number(size), "cosignature_false");
  }
  const stamped = await tx<{ size: string; token: Buffer; at: Date }[]>`
    select size, token, stamped_at as at from audit_time_stamps where size > ${above} and size <= ${to} order by size`;
  for (const { size, token, at } of stamped) {
    const opened = openTimeStamp(token, texts.get(size) ?? "", null);
    if (!opened.ok || opened.at.getTime() !== at.getTime()) return fault(Number(size), "time_stamp_false");
  }
  return null;
};

/** Whether somebody vouched for a tree of more than `size` leaves. */
export const isVouchedBeyond = async (tx: LogTx, size: number): Promise<boolean> => {
  const [found] = await tx<[{ beyond: boolean }]>`
    select exists (select from audit_cosignatures where size > ${size})
      or exists (select from audit_time_stamps where size > ${size}) as beyond`;
  return found.beyond;
};
