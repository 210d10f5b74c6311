import { getTranslations } from "next-intl/server";
import { now } from "@/lib/kernel/clock";
import { type RestsOn, weigh } from "@/lib/statements/assertions";
import type { Bases } from "@/lib/statements/bases";
import { usesOf } from "@/lib/statements/uses";
import type { BasisChoice } from "./basis-choice";
import { basisWords } from "./basis-words";

type Recorded = Exclude<RestsOn, { kind: "none" | "hidden" }>;

/** What of a record is a moment that a sentence can say. */
const momentsOf = (restsOn: Recorded): BasisChoice["moments"] => {
  switch (restsOn.kind) {
    case "allegation":
      return [{ at: restsOn.record.receivedOn.toISOString(), precision: restsOn.record.precision }];
    case "exposure_step":
      return [{ at: restsOn.record.at.toISOString(), precision: "minute" }];
    case "question":
      return [{ at: restsOn.record.askedAt.toISOString(), precision: "minute" }];
    case "deadline":
      return [{ at: restsOn.record.dueAt.toISOString(), precision: "minute" }];
    case "recommendation":
      return [{ at: `${restsOn.record.givenOn}T00:00:00+07:00`, precision: "day" }];
    case "position":
      return restsOn.record.saidOn === null
        ? []
        : [{ at: `${restsOn.record.saidOn}T00:00:00+07:00`, precision: "day" }];
    default:
      return [];
  }
};

/** Everything in the case that an assertion can rest on, in words, with how each use of it would stand: the finding that holds on each claim first, those superseded last. */
export const basisChoices = async (bases: Bases): Promise<BasisChoice[]> => {
  const [t, word] = await Promise.all([getTranslations("statements.field"), basisWords()]);
  const at = now();
  const {
    findings,
    exposures,
    steps,
    referrals,
    positions,
    questions,
    receipts,
    deadlines,
    recommendations,
  } = bases;
  const holding = findings.filter(({ revision, latest }) => revision === latest.revision);
  const superseded = findings.filter((finding) => !holding.includes(finding));
  const all: Recorded[] = [
    ...holding.map((record) => ({ kind: "finding", record }) as const),
    ...exposures.map((record) => ({ kind: "exposure", record }) as const),
    ...positions.map((record) => ({ kind: "position", record }) as const),
    ...receipts.map((record) => ({ kind: "allegation", record }) as const),
    ...questions.map((record) => ({ kind: "question", record }) as const),
    ...steps.map((record) => ({ kind: "exposure_step", record }) as const),
    ...referrals.map((record) => ({ kind: "referral", record }) as const),
    ...deadlines.map((record) => ({ kind: "deadline", record }) as const),
    ...recommendations.map((record) => ({ kind: "recommendation", record }) as const),
    ...superseded.map((record) => ({ kind: "finding", record }) as const),
  ];
  return [
    ...all.map((restsOn) => {
      const { kind, record } = restsOn;
      const standing = (use: (typeof usesOf)[typeof kind][number]) =>
        weigh({ basis: kind, basisId: record.id, use }, bases, at).state;
      return {
        value: `${kind}:${record.id}`,
        label: word(restsOn),
        says: "claimText" in record ? record.claimText : "",
        moments: momentsOf(restsOn),
        uses: Object.fromEntries(usesOf[kind].map((use) => [use, standing(use)])),
      };
    }),
    { value: "none", label: t("basis_none"), says: "", moments: [], uses: {} },
  ];
};
