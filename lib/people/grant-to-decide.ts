import { eq, sql } from "drizzle-orm";
import { grants } from "@/db/schema/people";
import type { Tx } from "@/lib/kernel/as";
import { conflict, forbidden, notFound, type Refusal, type RefusalKey } from "@/lib/kernel/refusal";
import type { WhyNot } from "./undecided";

/** Why a grant is not confirmed or refused by this person, as they are told. */
export const whyNotKeys = {
  elsewhere: "not_found",
  decided: "person.grant_decided",
  over: "person.deputy_over",
  deactivated: "person.is_deactivated",
  to_oneself: "person.grant_to_oneself",
  own: "person.grant_own",
  not_enrolled: "person.grant_not_enrolled",
  appointed_alone: "person.grant_appointed_alone",
  let_in_anew: "person.grant_let_in_anew",
  same_appointer: "person.grant_same_appointer",
} as const satisfies Record<WhyNot, RefusalKey>;

/** The grant that this person may confirm or refuse now; else not found, or refused with the reason that the database gives. */
export const grantToDecide = async (tx: Tx, grantId: string) => {
  const [found] = await tx
    .select({
      id: grants.id,
      personId: grants.personId,
      gives: grants.gives,
      alone: grants.alone,
      grantedBy: grants.grantedBy,
      why: sql<WhyNot | null>`runut.why_not_confirm(${grants.id})`,
    })
    .from(grants)
    .where(eq(grants.id, grantId));
  if (!found) throw notFound();
  if (found.why) throw refusalOf(found.why);
  return found;
};

const refusalOf = (why: WhyNot): Refusal => {
  if (why === "elsewhere") return notFound();
  const key = whyNotKeys[why];
  return why === "decided" || why === "over" || why === "deactivated" ? conflict(key) : forbidden(key);
};
