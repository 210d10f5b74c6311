import { z } from "zod";
import { confidences, labels, verdicts } from "@/db/schema/vocabulary";
import { day } from "@/lib/kernel/moment";
import { otherwise } from "@/lib/kernel/otherwise";
import { recordName, recordNames } from "@/lib/kernel/record-name";
import { prose, reason } from "@/lib/kernel/text";

const needed = ["lookedAt", "lookedFrom", "lookedTo", "notLooked"] as const;

/** What a finding is made of. A yes or no rests on evidence or on words; "looked, nothing found" says what was looked at, over which days, and what could not be. */
export const findingInput = z
  .object({
    caseId: z.uuid(),
    claimId: recordName(),
    verdict: z.enum(verdicts),
    confidence: z.enum(confidences),
    reasoning: prose(8000),
    /** How it was come to. */
    method: prose(2000).optional(),
    lookedAt: prose(2000).optional(),
    lookedFrom: day().optional(),
    lookedTo: day().optional(),
    notLooked: prose(2000).optional(),
    /** Since when that is gone which could not be looked at. */
    goneSince: day().optional(),
    evidenceIds: recordNames(200).default([]),
    /** What it rests on beside evidence, in words. */
    restsOn: prose(2000).optional(),
    /** The version of the finding that was read before this one was made; 0 when there was none to see. */
    supersedes: z.coerce.number().int().min(0).default(0),
    supersedesReason: reason().optional(),
    label: z.enum(labels).default("AMBER"),
    named: z.array(z.uuid()).max(100).default([]),
  })
  .superRefine((given, refused) => {
    if (given.verdict !== "not_substantiated") return;
    for (const field of needed)
      if (given[field] === undefined) {
        const { error: message, params } = otherwise("needed_where_nothing_was_found");
        refused.addIssue({ code: "custom", path: [field], message, params });
      }
  })
  .refine(
    ({ verdict, evidenceIds, restsOn }) =>
      !(verdict === "substantiated" || verdict === "refuted") || evidenceIds.length > 0 || restsOn,
    { path: ["restsOn"], ...otherwise("evidence_or_words") },
  );
