import { and, desc, eq, lte, ne } from "drizzle-orm";
import { exposureReports } from "@/db/schema/exposure-data";
import { exposureRetestResults } from "@/db/schema/retests";
import { exposureSteps } from "@/db/schema/verification";
import type { Tx } from "@/lib/kernel/as";
import type { Dated } from "@/lib/kernel/dated";
import { dayOf, liesAhead } from "@/lib/kernel/day";
import { type FieldKey, invalid } from "@/lib/kernel/refusal";
import type { Exposure } from "./lock";

/** Whether a day has not yet begun anywhere in Indonesia, or a minute has not yet come. */
export const isAhead = ({ at, exactness }: Dated, now: Date): boolean =>
  exactness === "minute" ? at > now : liesAhead(dayOf(at), now);

/** Whether one was before the other, as exactly as both are known. */
const isBefore = (one: Dated, other: Dated): boolean =>
  one.exactness === "minute" && other.exactness === "minute"
    ? one.at < other.at
    : dayOf(one.at) < dayOf(other.at);

type Seen = Pick<Exposure, "id" | "firstSeenAt" | "firstSeenExactness">;
/** The id of what says so, where that is a record of its own. */
type Sight = Dated & { id?: string };

/** When an exposure was first seen, by its own record and by the word of every other party. */
const firstSights = async (tx: Tx, exposure: Seen): Promise<Sight[]> => {
  const { firstSeenAt: at, firstSeenExactness: exactness } = exposure;
  const told = await tx
    .select({
      id: exposureReports.id,
      at: exposureReports.reportedAt,
      exactness: exposureReports.exactness,
    })
    .from(exposureReports)
    .where(and(eq(exposureReports.exposureId, exposure.id), eq(exposureReports.event, "first_seen")));
  return at && exactness ? [{ at, exactness }, ...told] : told;
};

/** Whether a moment is before every one of these first sights; false where nobody says when that was. */
const isBeforeAll = (then: Dated, sights: readonly Sight[]): boolean =>
  sights.length > 0 && sights.every((seen) => isBefore(then, seen));

/** Whether a moment is before the exposure was first seen, whomever one believes; false where nobody says when that was. */
export const isBeforeFirstSeen = async (tx: Tx, exposure: Exposure, then: Dated): Promise<boolean> =>
  isBeforeAll(then, await firstSights(tx, exposure));

/** What is recorded as having happened to an exposure: its reports and closings by others' word, its steps, its re-tests. */
const happenedTo = async (tx: Tx, exposureId: string): Promise<Dated[]> => {
  const [told, steps, tests] = await Promise.all([
    tx
      .select({ at: exposureReports.reportedAt, exactness: exposureReports.exactness })
      .from(exposureReports)
      .where(and(eq(exposureReports.exposureId, exposureId), ne(exposureReports.event, "first_seen"))),
    tx
      .select({ at: exposureSteps.occurredAt, exactness: exposureSteps.exactness })
      .from(exposureSteps)
      .where(eq(exposureSteps.exposureId, exposureId)),
    tx
      .select({ at: exposureRetestResults.testedAt, exactness: exposureRetestResults.testedExactness })
      .from(exposureRetestResults)
      .where(eq(exposureRetestResults.exposureId, exposureId)),
  ]);
  return [...told, ...steps, ...tests].flatMap(({ at, exactness }) =>
    at ? [{ at, exactness: exactness ?? "day" }] : [],
  );
};

/** Refuses a first sight, of the exposure's own record or in `told` by a party's word, that would leave what happened to it before it was first seen, whomever one believes. */
export const requireSeenBefore = async (
  tx: Tx,
  field: string,
  { exposure, told }: { exposure: Seen; told?: Sight },
): Promise<void> => {
  const others = (await firstSights(tx, exposure)).filter(({ id }) => id === undefined || id !== told?.id);
  const sights = told ? [told, ...others] : others;
  const happened = await happenedTo(tx, exposure.id);
  if (happened.some((then) => isBeforeAll(then, sights))) throw invalid({ [field]: "after_what_happened" });
};

/** Why nothing can have happened to an exposure then: it lies ahead, or before the weakness was first seen. Null where it can. */
const wrongDay = async (tx: Tx, exposure: Exposure, then: Dated, now: Date): Promise<FieldKey | null> => {
  if (then.at > now) return "in_the_future";
  return (await isBeforeFirstSeen(tx, exposure, then)) ? "before_first_seen" : null;
};

type When = { exposure: Exposure; when: Dated; now: Date };

/** Refuses a field that says when something happened to an exposure, where nothing can have happened then. */
export const requirePossible = async (
  tx: Tx,
  field: string,
  { exposure, when, now }: When,
): Promise<void> => {
  const wrong = await wrongDay(tx, exposure, when, now);
  if (wrong) throw invalid({ [field]: wrong });
};

/** Refuses a re-test from before the closing that it tests, which was the last when its result was recorded, as exactly as both are known: it would confirm what had not happened. */
export const requireAfterClosing = async (
  tx: Tx,
  field: string,
  exposure: Exposure,
  when: Dated,
  recordedAt: Date,
) => {
  const [closing] = await tx
    .select({ at: exposureSteps.occurredAt, exactness: exposureSteps.exactness })
    .from(exposureSteps)
    .where(
      and(
        eq(exposureSteps.exposureId, exposure.id),
        eq(exposureSteps.state, "closed"),
        lte(exposureSteps.recordedAt, recordedAt),
      ),
    )
    .orderBy(desc(exposureSteps.recordedAt), desc(exposureSteps.id))
    .limit(1);
  if (!closing?.at) return;
  if (isBefore(when, { at: closing.at, exactness: closing.exactness ?? "day" }))
    throw invalid({ [field]: "before_closed" });
};
