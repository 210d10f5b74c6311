import { timingSafeEqual } from "node:crypto";
import { and, eq, isNull, sql } from "drizzle-orm";
import { credentials, people, recoveryCodes } from "@/db/schema/people";
import { job } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { unseal } from "@/lib/kernel/seal";
import { fitsPassword } from "@/lib/people/password";
import { recoveryDigest } from "@/lib/people/recovery-codes";
import { newTotpSecret, stepOfCode } from "@/lib/people/totp";

export type Given = { email: string; password: string; code: string };

/** What somebody's e-mail, password and code prove. `why` is for the log alone. */
export type Verdict =
  | { proved: "totp"; personId: string; step: number }
  | { proved: "recovery"; personId: string; codeId: string }
  | { proved: "password only"; personId: string }
  | { proved: "nothing"; personId: string | null; why: Failure };

export type Failure = "unknown_account" | "deactivated" | "wrong_password" | "wrong_code" | "used_code";

/** Checks all three whatever is wrong, with the same questions to the database, so that time does not tell which one it was. */
export const checkCredentials = async (given: Given, at: Date): Promise<Verdict> => {
  const known = await find(given.email);
  const passwordFits = await fitsPassword(known?.passwordHash ?? null, given.password);
  const secret = known?.totpSecret ? unseal("totp", known.totpSecret) : newTotpSecret();
  const step = stepOfCode(secret, given.code.replace(/\s/g, ""), at);
  const recovery = known?.codes.find((code) => isSame(code.hash, recoveryDigest(given.code)));
  if (!known) return { proved: "nothing", personId: null, why: "unknown_account" };
  const { personId } = known;
  const nothing = (why: Failure): Verdict => ({ proved: "nothing", personId, why });
  if (known.status === "deactivated") return nothing("deactivated");
  if (!passwordFits || known.status !== "active") return nothing("wrong_password");
  if (!known.enrolledAt) return { proved: "password only", personId };
  if (recovery) return { proved: "recovery", personId, codeId: recovery.id };
  if (step === null) return nothing("wrong_code");
  return { proved: "totp", personId, step };
};

const find = (email: string) =>
  as(
    job("sign-in"),
    async (tx) => {
      const [[known], codes] = await Promise.all([
        tx
          .select({
            personId: people.id,
            status: people.status,
            passwordHash: credentials.passwordHash,
            totpSecret: credentials.totpSecret,
            enrolledAt: credentials.totpEnrolledAt,
          })
          .from(credentials)
          .innerJoin(people, eq(people.id, credentials.personId))
          .where(eq(sql`lower(${credentials.email})`, email)),
        tx
          .select({ id: recoveryCodes.id, hash: recoveryCodes.codeHash })
          .from(recoveryCodes)
          .innerJoin(credentials, eq(credentials.personId, recoveryCodes.personId))
          .where(and(eq(sql`lower(${credentials.email})`, email), isNull(recoveryCodes.usedAt))),
      ]);
      return known ? { ...known, codes } : null;
    },
    "read only",
  );

/** An erased code is no code. */
const isSame = (kept: string | null, given: string) =>
  kept !== null && timingSafeEqual(Buffer.from(kept), Buffer.from(given));
