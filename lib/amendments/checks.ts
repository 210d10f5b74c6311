import { eq } from "drizzle-orm";
import type { AmendedKind } from "@/db/rights/amendable";
import { exposures } from "@/db/schema/verification";
import { requireNeutral } from "@/lib/cases/asserting-title";
import { invalid } from "@/lib/kernel/refusal";
import { requireUnborne } from "@/lib/organisations/described";
import { leadsTo } from "@/lib/systems/lineage";
import { areOfCase } from "@/lib/systems/of-case";
import { areSeen } from "@/lib/systems/seen";
import { type Check, known, text } from "./check";
import { checkFact } from "./check-fact";
import { checkName } from "./check-name";
import { checkPlan } from "./check-plan";
import { checksOfExposure } from "./checks-of-exposure";
import { requireFirstSight } from "./dates-of-exposure";

/** What new words are refused for beyond their shape, by kind of record. */
export const checks: Record<AmendedKind, Check> = {
  case: async (_tx, { title }, { titleStands }) => {
    if (typeof title === "string" && !titleStands) requireNeutral("after.title", title);
  },
  claim: async () => undefined,
  system: async (tx, after, by) => {
    await known("ownerId")(tx, after);
    await checkName(tx, after, by);
    const older = text(after.supersedesId);
    if (older === undefined) return;
    if (!(await areSeen(tx, [older]))) throw invalid({ "after.supersedesId": "not_listed" });
    if (await leadsTo(tx, "lineage", older, by.recordId))
      throw invalid({ "after.supersedesId": "supersedes_itself" });
  },
  exposure: async (tx, after, by) => {
    await requireFirstSight(tx, after, by);
    await known("firstSeenById")(tx, after);
    await known("firstSeenPartyId")(tx, after);
    const system = text(after.systemId);
    if (system === undefined) return;
    const [its] = await tx
      .select({ caseId: exposures.caseId })
      .from(exposures)
      .where(eq(exposures.id, by.recordId));
    if (!its || !(await areOfCase(tx, its.caseId, [system])))
      throw invalid({ "after.systemId": "not_of_this_case" });
  },
  assessment: checkPlan,
  ...checksOfExposure,
  system_fact: checkFact,
  timeline: async (tx, after, by) => {
    const { occurredAt } = after;
    if (occurredAt instanceof Date && occurredAt > by.at)
      throw invalid({ "after.occurredAt": "in_the_future" });
    await known("partyId")(tx, after);
  },
  organisation: async (tx, { name }) => {
    if (typeof name === "string") await requireUnborne(tx, name, "after.name");
  },
  source: known("organisationId"),
};
