import { lt } from "drizzle-orm";
import { signInAttempts } from "@/db/schema/people";
import { job } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";

const day = 24 * 60 * 60 * 1000;

/** Drops the failed sign-ins of more than a day ago, which no limit counts any more. */
export const forgetOldAttempts = async (at: Date): Promise<void> => {
  await as(job("sign-in"), (tx) =>
    tx.delete(signInAttempts).where(lt(signInAttempts.at, new Date(at.getTime() - day))),
  );
};
