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

/** Knows a device from a full sign-in on. */
export const knowDevice = (tx: Tx, personId: string, device: string, at: Date): Promise<unknown> =>
  tx
    .insert(knownDevices)
    .values({ id: device, personId, knownAt: at })
    .onConflictDoUpdate({
      target: [knownDevices.personId, knownDevices.id],
      set: { knownAt: at, revokedAt: null },
    });

/** Forgets every device of somebody; gives those that were known. */
export const forgetDevices = (tx: Tx, personId: string, at: Date) =>
  tx
    .update(knownDevices)
    .set({ revokedAt: at })
    .where(and(eq(knownDevices.personId, personId), isNull(knownDevices.revokedAt)))
    .returning({ id: knownDevices.id });
