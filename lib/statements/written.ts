import { z } from "zod";
import { bases, sentenceKinds, uses } from "@/db/schema/vocabulary";
import { otherwise } from "@/lib/kernel/otherwise";
import type { FieldKey } from "@/lib/kernel/refusal";
import { prose } from "@/lib/kernel/text";
import { publicText } from "./public-text";
import { type Use, usesOf } from "./uses";

export type SentenceKind = (typeof sentenceKinds)[number];
export type BasisKind = (typeof bases)[number];

/** One sentence as it is kept; only an assertion has a basis, and only the basis "none" has no record behind it and so no use of one. `use` is null too in texts of before uses were stated. */
export type Sentence = {
  kind: SentenceKind;
  text: string;
  basis: BasisKind | null;
  basisId: string | null;
  use: Use | null;
  reason: string;
  /** Who said a quotation. */
  speaker: string;
  /** Whether a paragraph begins with it. */
  begins: boolean;
};

const sentence = z
  .object({
    kind: z.enum(sentenceKinds),
    text: publicText(1000),
    basis: z.enum(bases).optional(),
    basisId: z.uuid().optional(),
    use: z.enum(uses).optional(),
    reason: prose(500).optional(),
    speaker: publicText(120).optional(),
    begins: z.boolean().default(false),
  })
  .superRefine(({ kind, basis, basisId, use, reason, speaker }, context) => {
    const wrong = (field: string, key: FieldKey) =>
      context.addIssue({ code: "custom", path: [field], ...otherwise(key) });
    if (kind === "quotation" && speaker === undefined) wrong("speaker", "speaker_missing");
    if (kind !== "assertion") return;
    if (basis === undefined) wrong("basis", "basis_missing");
    else if (basis === "none") {
      if (reason === undefined) wrong("reason", "reason_for_none_missing");
    } else if (basisId === undefined) wrong("basis", "basis_missing");
    else if (use === undefined) wrong("use", "use_missing");
    else if (!usesOf[basis].some((possible) => possible === use)) wrong("use", "use_not_of_this_basis");
  })
  .transform(({ kind, text, basis, basisId, use, reason, speaker, begins }): Sentence => {
    const unlinked = { basis: null, basisId: null, use: null, reason: "" };
    if (kind !== "assertion" || basis === undefined)
      return { kind, text, ...unlinked, speaker: kind === "quotation" ? (speaker ?? "") : "", begins };
    if (basis === "none")
      return { kind, text, ...unlinked, basis, reason: reason ?? "", speaker: "", begins };
    return { kind, text, basis, basisId: basisId ?? null, use: use ?? null, reason: "", speaker: "", begins };
  });

/** What a version is made of: its title and its sentences in order. */
export const written = {
  title: publicText(160),
  sentences: z.array(sentence).min(1).max(200),
};
