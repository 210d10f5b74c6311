import { desc, eq } from "drizzle-orm";
import { z } from "zod";
import type { AmendedKind } from "@/db/rights/amendable";
import { amendments } from "@/db/schema/amendments";
import { people } from "@/db/schema/people";
import type { Action } from "@/lib/kernel/actions";
import type { Tx } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { conflict, invalid } from "@/lib/kernel/refusal";
import { writtenOut } from "@/lib/kernel/signs";
import { prose, reason } from "@/lib/kernel/text";
import { systemNamed, writtenName } from "@/lib/systems/named";
import { checks } from "./checks";
import { fields, textOf } from "./fields";
import { lockRecord } from "./lock";
import { restingOn } from "./resting-on";
import { wordsOf } from "./words-of";
import { type Change, reseal, write } from "./write";

/** The act that puts each kind of record right. */
export const amendActs = {
  case: "case.amend",
  claim: "claim.amend",
  system: "system.amend",
  exposure: "exposure.amend",
  assessment: "assessment.amend",
  exposure_report: "exposure.amend-report",
  exposure_step: "exposure.amend-step",
  exposure_count: "exposure.amend-count",
  exposure_score: "exposure.amend-score",
  exposure_retest: "exposure.amend-retest",
  exposure_retest_result: "exposure.amend-retest-result",
  system_fact: "system.amend-fact",
  timeline: "timeline.amend",
  organisation: "organisation.amend",
  source: "source.amend",
} as const satisfies Record<AmendedKind, Action>;
type AmendAction = (typeof amendActs)[AmendedKind];

const inputOf = (kind: AmendedKind) =>
  z.object({
    recordId: z.uuid(),
    /** The words that the actor saw, by field. What is named here and left out of `after` is emptied. */
    seen: z.record(z.string(), z.string()),
    after: z.object(
      Object.fromEntries(Object.entries(fields[kind]).map(([field, { reads }]) => [field, reads.optional()])),
    ),
    reason: reason(),
    /** What becomes of the published statements and the referrals that rest on the words before. */
    resting: prose(2000).optional(),
    /** Of a source: who it is, as it became known; sealed at once, before and after. */
    identity: prose(1000).optional(),
    /** Of a system: what it supersedes as it is written, in place of its id. */
    supersedesNamed: writtenName().optional(),
    /** That a title says as fact what is only alleged, and that it shall. */
    titleStands: z.boolean().default(false),
  });

/** Puts words of a record right: each field with what it was, what it is and why, for everybody who sees the record. Refuses who did not see the newest words, and who says nothing of a published statement or a referral that rests on the old ones. */
const amending = (kind: AmendedKind) =>
  command<AmendAction, ReturnType<typeof inputOf>, { recordId: string; fields: string[] }>(
    amendActs[kind],
    inputOf(kind),
    async (tx, { actor, at, input }) => {
      const { recordId } = input;
      const subjectId = await lockRecord[kind](tx, recordId);
      const { words: before, caseId } = await wordsOf(tx, kind, recordId);
      const supersedes =
        kind === "system" && input.supersedesNamed
          ? { supersedesId: await systemNamed(tx, "supersedesNamed", input.supersedesNamed) }
          : {};
      const changed = changesOf(kind, before, { ...input, after: { ...input.after, ...supersedes } });
      const seen = Object.entries(input.seen).filter(([field]) => field in before);
      if (seen.some(([field, text]) => plain(text) !== plain(before[field] ?? "")))
        throw conflict("changed_meanwhile", await latest(tx, recordId, before));
      const identity = kind === "source" ? input.identity : undefined;
      if (changed.length === 0 && identity === undefined) throw conflict("amendment.nothing");
      const after = Object.fromEntries(changed.map(({ field, value }) => [field, value]));
      await checks[kind](tx, after, { recordId, at, titleStands: input.titleStands });
      const names = [...changed.map(({ field }) => field), ...(identity === undefined ? [] : ["identity"])];
      const resting = await restingOn(tx, kind, names, recordId);
      if (resting.statements + resting.referrals > 0 && input.resting === undefined)
        throw invalid({ resting: "says_nothing_of_what_rests" }, "invalid", { resting });
      const by = {
        caseId,
        reason: input.reason,
        resting: input.resting ?? "",
        amendedBy: actor.id,
        amendedAt: at,
      };
      if (changed.length > 0) await write(tx, kind, recordId, changed, by);
      if (identity !== undefined) await reseal(tx, recordId, identity, by);
      return done(
        { recordId, fields: names },
        {
          caseId,
          subjectId,
          facts: {
            ...(subjectId === recordId ? {} : { record: recordId }),
            fields: names,
            ...resting,
            ...(input.titleStands ? { titleStands: true } : {}),
          },
        },
      );
    },
  );

export const amendCase = amending("case");
export const amendClaim = amending("claim");
export const amendSystem = amending("system");
export const amendExposure = amending("exposure");
export const amendAssessment = amending("assessment");
export const amendExposureReport = amending("exposure_report");
export const amendExposureStep = amending("exposure_step");
export const amendExposureCount = amending("exposure_count");
export const amendExposureScore = amending("exposure_score");
export const amendExposureRetest = amending("exposure_retest");
export const amendRetestResult = amending("exposure_retest_result");
export const amendSystemFact = amending("system_fact");
export const amendTimelineEntry = amending("timeline");
export const amendOrganisation = amending("organisation");
export const amendSource = amending("source");

type Input = z.output<ReturnType<typeof inputOf>>;

/** A text as a page shows it, so that what nobody touched in a form is the same: signs that act are written out there, and a form ends its lines in its own way. */
const plain = (text: string) => writtenOut(text.replaceAll("\r\n", "\n").trim());

/** A form asks for a moment to the minute. */
const isSameMinute = (value: unknown, before: string | undefined): boolean =>
  value instanceof Date && value.toISOString().slice(0, 16) === before?.slice(0, 16);

/** The fields whose words differ from those before. Refuses one left empty that cannot be. */
const changesOf = (
  kind: AmendedKind,
  before: Readonly<Record<string, string>>,
  { seen, after }: Input,
): Change[] => {
  const given = Object.entries(fields[kind]).filter(([field]) => field in seen || after[field] !== undefined);
  return given.flatMap(([field, how]) => {
    const value = after[field] ?? ("empty" in how ? how.empty : undefined);
    if (value === undefined) throw invalid({ [`after.${field}`]: "required" });
    const text = textOf(value);
    return plain(text) === plain(before[field] ?? "") || isSameMinute(value, before[field])
      ? []
      : [{ field, value, text }];
  });
};

/** What the words are now, and who put them so, for whom it happened to meanwhile. */
const latest = async (tx: Tx, recordId: string, now: Readonly<Record<string, string>>) => {
  const [last] = await tx
    .select({ by: people.name, reason: amendments.reason })
    .from(amendments)
    .leftJoin(people, eq(people.id, amendments.amendedBy))
    .where(eq(amendments.recordId, recordId))
    .orderBy(desc(amendments.amendedAt))
    .limit(1);
  return { now, by: last?.by ?? "", reason: last?.reason ?? "" };
};
