import { job } from "@/lib/kernel/actor";
import { Refusal } from "@/lib/kernel/refusal";
import { eraseAgain } from "./erase-again";
import type { KnownErasures } from "./later-erasures";

/** Erases again what had been erased after the backup was made and came back with it; gives how many times. What the backup knows to be erased, and what it never held, is passed over. */
export const repeatErasures = async ({ erasures }: KnownErasures): Promise<number> => {
  let repeated = 0;
  for (const erasure of erasures) {
    try {
      await eraseAgain(job("bootstrap"), erasure);
      repeated += 1;
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== "conflict") throw error;
    }
  }
  return repeated;
};
