import { eq } from "drizzle-orm";
import type { AmendedKind } from "@/db/rights/amendable";
import { assessments } from "@/db/schema/assessments";
import { exposureReports } from "@/db/schema/exposure-data";
import { exposureSteps, exposures } from "@/db/schema/verification";
import { requireNeutral } from "@/lib/cases/asserting-title";
import type { Exposure } from "@/lib/exposures/lock";
import { requirePossible } from "@/lib/exposures/possible";
import type { Tx } from "@/lib/kernel/as";
import { liesAhead } from "@/lib/kernel/day";
import { invalid } from "@/lib/kernel/refusal";
import { requireUnborne } from "@/lib/organisations/described";
import { requireKnown } from "@/lib/organisations/known";
import { leadsTo } from "@/lib/systems/lineage";
import { areOfCase } from "@/lib/systems/of-case";
import { areSeen } from "@/lib/systems/seen";

type After = Readonly<Record<string, unknown>>;
type Check = (
  tx: Tx,
  after: After,
  by: { recordId: string; at: Date; titleStands: boolean },
) => Promise<void>;

const text = (value: unknown) => (typeof value === "string" ? value : undefined);

const known = (field: string) => (tx: Tx, after: After) =>
  requireKnown(tx, { [`after.${field}`]: text(after[field]) });

/** The exposure on which such a record hangs. */
const exposureWith = (tx: Tx, of: typeof exposureReports | typeof exposureSteps, id: string) =>
  tx
    .select({ exposure: exposures })
    .from(of as typeof exposureSteps)
    .innerJoin(exposures, eq(exposures.id, of.exposureId))
    .where(eq(of.id, id));

/** Refuses a moment at which nothing can have happened to the exposure. */
const requirePossibleThen = (
  field: string,
  after: After,
  its: { exposure: Exposure } | undefined,
  now: Date,
): void => {
  const then = after[field];
  // A moment to the day stands at its beginning, in which the weakness may have been seen first.
  if (its && then instanceof Date)
    requirePossible(`after.${field}`, its.exposure, { at: then, exactness: "minute" }, now);
};

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
    const { firstSeenOn } = after;
    if (typeof firstSeenOn === "string" && liesAhead(firstSeenOn, by.at))
      throw invalid({ "after.firstSeenOn": "in_the_future" });
    await known("firstSeenById")(tx, after);
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
  exposure_report: async (tx, after, { recordId, at }) => {
    const [its] = await exposureWith(tx, exposureReports, recordId);
    requirePossibleThen("reportedAt", after, its, at);
    await known("reportedToId")(tx, after);
    await known("partyId")(tx, after);
  },
  exposure_step: async (tx, after, { recordId, at }) => {
    const [its] = await exposureWith(tx, exposureSteps, recordId);
    requirePossibleThen("occurredAt", after, its, at);
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
