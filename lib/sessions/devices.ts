import { and, eq, isNull, sql } from "drizzle-orm";
import { credentials, knownDevices } from "@/db/schema/people";
import { job } from "@/lib/kernel/actor";
import { as, type Tx } from "@/lib/kernel/as";

/** Whether somebody with this address has signed in fully on this device, and has not forgotten it since. */
export const isKnownDevice = (account: string, device: string): Promise<boolean> =>
  as(
    job("sign-in"),
    async (tx) => {
      const found = await tx
        .select({ id: knownDevices.id })
        .from(knownDevices)
        .innerJoin(credentials, eq(credentials.personId, knownDevices.personId))
        .where(
          and(
            eq(knownDevices.id, device),
            isNull(knownDevices.revokedAt),
            eq(sql`lower(${credentials.email})`, account),
          ),
        );
      return found.length > 0;
    },
    "read only",
  );

/** A browser by its id, and what it says of itself. */
export type Device = { id: string; browser: string | null };

/** Knows a device from a full sign-in on, and when it was used last. */
export const knowDevice = (tx: Tx, personId: string, { id, browser }: Device, at: Date): Promise<unknown> =>
  tx
    .insert(knownDevices)
    .values({ id, personId, browser, knownAt: at, usedAt: at })
    .onConflictDoUpdate({
      target: [knownDevices.personId, knownDevices.id],
      set: {
        browser,
        usedAt: at,
        knownAt: sql`case when ${knownDevices.revokedAt} is null then ${knownDevices.knownAt} else excluded.known_at end`,
        revokedAt: null,
      },
    });

/** The devices by which a person is known, the one used last first; of as many as anybody has. */
export const devicesOf = (tx: Tx, personId: string) =>
  tx
    .select({
      id: knownDevices.id,
      browser: knownDevices.browser,
      knownAt: knownDevices.knownAt,
      usedAt: knownDevices.usedAt,
    })
    .from(knownDevices)
    .where(and(eq(knownDevices.personId, personId), isNull(knownDevices.revokedAt)))
    .orderBy(sql`${knownDevices.usedAt} desc nulls last`)
    .limit(100);

/** Forgets a device of somebody, or every one; how many there were. */
export const forgetDevices = async (tx: Tx, personId: string, at: Date, only?: string): Promise<number> => {
  const all = and(eq(knownDevices.personId, personId), isNull(knownDevices.revokedAt));
  const forgotten = await tx
    .update(knownDevices)
    .set({ revokedAt: at })
    .where(only === undefined ? all : and(all, eq(knownDevices.id, only)))
    .returning({ id: knownDevices.id });
  return forgotten.length;
};
