import { sql } from "drizzle-orm";
import type { Tx } from "@/lib/kernel/as";
import type { PublicBody } from "../published";
import type { Share } from "./find";

/** The organisations in whose name a statement is said beside the one that drafted it, as the public reads them. */
export const namedWith = async (tx: Tx, statementId: string): Promise<PublicBody["organisation"]["with"]> => {
  const found = await tx.execute<{ name: string; english: string | null; short: string }>(sql`
    select o.name, o.english, o.short from organisations o where o.id in (select h.organisation_id from statement_shares h
      where h.statement_id = ${statementId} and h.purpose = 'joint_approval' and h.ended_at is null)
    order by o.name, o.id`);
  return found.length === 0 ? undefined : [...found];
};

export type Agreement = {
  organisationId: string;
  organisation: string;
  /** Whether this version is shared with them for joint approval, and what they said to it last. */
  stands: "not_shared" | "waits" | "approved" | "returned";
};

/** How each organisation that is named in a statement stands to its newest version. */
export const agreements = (shares: readonly Share[], newest: number): Agreement[] => {
  const joint = shares.filter(({ purpose, endedAt }) => purpose === "joint_approval" && endedAt === null);
  const parties = new Map(joint.map(({ organisationId, organisation }) => [organisationId, organisation]));
  return [...parties].map(([organisationId, organisation]) => {
    const its = joint.find((each) => each.organisationId === organisationId && each.version === newest);
    const stands = its ? (its.decisions[0]?.decision ?? "waits") : "not_shared";
    return { organisationId, organisation: organisation ?? "", stands };
  });
};

/** The organisations that are named in a statement and have not approved exactly its newest version. */
export const missingIn = (shares: readonly Share[], newest: number): Agreement[] =>
  agreements(shares, newest).filter(({ stands }) => stands !== "approved");
