import { eq } from "drizzle-orm";
import type { AmendedKind } from "@/db/rights/amendable";
import { assessments } from "@/db/schema/assessments";
import { exposures } from "@/db/schema/verification";
import { requireNeutral } from "@/lib/cases/asserting-title";
import type { Tx } from "@/lib/kernel/as";
import { invalid } from "@/lib/kernel/refusal";
import { requireUnborne } from "@/lib/organisations/described";
import { requireKnown } from "@/lib/organisations/known";
import { leadsTo } from "@/lib/systems/lineage";
import { areOfCase } from "@/lib/systems/of-case";
import { areSeen } from "@/lib/systems/seen";
import { requireFirstSight, requireReport, requireStep } from "./dates-of-exposure";

type After = Readonly<Record<string, unknown>>;
type Check = (
  tx: Tx,
  after: After,
  by: { recordId: string; at: Date; titleStands: boolean },
) => Promise<void>;

const text = (value: unknown) => (typeof value === "string" ? value : undefined);

const known = (field: string) => (tx: Tx, after: After) =>
  requireKnown(tx, { [`after.${field}`]: text(after[field]) });

/** What new words are refused for beyond their shape, by kind of record. */
export const checks: Record<AmendedKind, Check> = {
  case: async (_tx, { title }, { titleStands }) => {
    if (typeof title === "string" && !titleStands) requireNeutral("after.title", title);
  },
  claim: async () => undefined,
  system: async (tx, after, by) => {
    await known("ownerId")(tx, after);
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
  assessment: async (tx, { startsOn, endsOn }, { recordId }) => {
    const [its] = await tx
      .select({ startsOn: assessments.startsOn, endsOn: assessments.endsOn })
      .from(assessments)
      .where(eq(assessments.id, recordId));
    const starts = text(startsOn) ?? its?.startsOn ?? "";
    const ends = endsOn === undefined ? its?.endsOn : text(endsOn);
    if (ends && ends < starts) throw invalid({ "after.endsOn": "ends_before_start" });
  },
  exposure_report: async (tx, after, by) => {
    await requireReport(tx, after, by);
    await known("reportedToId")(tx, after);
    await known("partyId")(tx, after);
  },
  exposure_step: async (tx, after, by) => {
    await requireStep(tx, after, by);
    await known("partyId")(tx, after);
  },
  exposure_count: async () => undefined,
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
