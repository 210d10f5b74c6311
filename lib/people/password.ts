import { hash, verify } from "argon2";
import { z } from "zod";

/** OWASP's first choice for argon2id (Password Storage Cheat Sheet): 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** A password as somebody chooses it: any characters, 12 to 200, without rules of composition (NIST SP 800-63B §3.1.1). */
export const newPassword = () => z.string().min(12).max(200).transform(normal);

/** One text, one password, on whatever keyboard it was typed. */
const normal = (text: string) => text.normalize("NFKC");

export const hashPassword = (password: string): Promise<string> => hash(password, cost);

/** Whether the password fits. Without a hash it takes as long and says no, so that time does not tell who has an account. */
export const fitsPassword = async (kept: string | null, given: string): Promise<boolean> => {
  const fits = await verify(kept ?? (await nobodys), normal(given));
  return fits && kept !== null;
};

const nobodys = hashPassword("nobody signs in with this");
