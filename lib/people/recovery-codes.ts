import { createHash, randomInt } from "node:crypto";
import { eq } from "drizzle-orm";
import { recoveryCodes } from "@/db/schema/people";
import type { Tx } from "@/lib/kernel/as";

const howMany = 10;
/** No 0 and O, no 1, I and L: codes are copied by hand. */
const letters = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

/** Ten new codes in place of all that were there; given back once, kept as digests. Each holds 118 bits, so that a plain digest hides it (NIST SP 800-63B §3.1.2.2 asks for 112). */
export const replaceRecoveryCodes = async (tx: Tx, personId: string, at: Date): Promise<string[]> => {
  const codes = Array.from({ length: howMany }, newCode);
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.personId, personId));
  await tx
    .insert(recoveryCodes)
    .values(codes.map((code) => ({ personId, codeHash: recoveryDigest(code), madeAt: at })));
  return codes;
};

/** What the database keeps of a code; case, spaces and hyphens do not matter. */
export const recoveryDigest = (code: string): string =>
  createHash("sha256")
    .update(code.toUpperCase().replace(/[^0-9A-Z]/g, ""))
    .digest("hex");

const newCode = () => Array.from({ length: 6 }, newGroup).join("-");
const newGroup = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join("");
