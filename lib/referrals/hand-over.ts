import { and, eq } from "drizzle-orm";
import { organisationRoles } from "@/db/schema/organisations";
import { people, personRoles } from "@/db/schema/people";
import { given } from "@/db/schema/referrals";
import type { Tx } from "@/lib/kernel/as";
import { invalid } from "@/lib/kernel/refusal";
import type { Referral } from "./lock";

type Thing = { kind: string; id: string };
type By = { personId: string; at: Date; strictReason?: string | undefined };

/** Gives these records to the liaisons of the referral's unit; what they were given before stays as it is. */
export const handOver = async (
  tx: Tx,
  referral: Pick<Referral, "id" | "caseId" | "unitId">,
  things: readonly Thing[],
  by: By,
): Promise<void> => {
  const [liaisons] = await tx
    .select({ principal: organisationRoles.principal })
    .from(organisationRoles)
    .where(
      and(
        eq(organisationRoles.organisationId, referral.unitId),
        eq(organisationRoles.role, "police_liaison"),
      ),
    );
  if (!liaisons) throw invalid({ unitId: "not_listed" });
  if (things.length === 0) return;
  await tx
    .insert(given)
    .values(
      things.map(({ kind, id }) => ({
        recordId: id,
        principal: liaisons.principal,
        kind,
        caseId: referral.caseId,
        referralId: referral.id,
        givenBy: by.personId,
        givenAt: by.at,
        reason: by.strictReason ?? "",
      })),
    )
    .onConflictDoNothing();
};

/** The people who are liaisons of a police unit. */
export const liaisonsOf = async (tx: Tx, unitId: string): Promise<string[]> => {
  const rows = await tx
    .select({ id: people.id })
    .from(people)
    .innerJoin(personRoles, and(eq(personRoles.personId, people.id), eq(personRoles.role, "police_liaison")))
    .where(and(eq(people.organisationId, unitId), eq(people.status, "active")));
  return rows.map(({ id }) => id);
};
