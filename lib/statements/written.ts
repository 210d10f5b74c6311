import { z } from "zod";
import { bases, sentenceKinds } from "@/db/schema/vocabulary";
import { otherwise } from "@/lib/kernel/otherwise";
import type { FieldKey } from "@/lib/kernel/refusal";
import { prose } from "@/lib/kernel/text";
import { publicText } from "./public-text";

export type SentenceKind = (typeof sentenceKinds)[number];
export type BasisKind = (typeof bases)[number];

/** One sentence as it is kept; only an assertion has a basis, and only the basis "none" has no record behind it. */
export type Sentence = {
  kind: SentenceKind;
  text: string;
  basis: BasisKind | null;
  basisId: string | null;
  reason: string;
};

const sentence = z
  .object({
    kind: z.enum(sentenceKinds),
    text: publicText(1000),
    basis: z.enum(bases).optional(),
    basisId: z.uuid().optional(),
    reason: prose(500).optional(),
  })
  .superRefine(({ kind, basis, basisId, reason }, context) => {
    if (kind !== "assertion") return;
    const wrong = (field: string, key: FieldKey) =>
      context.addIssue({ code: "custom", path: [field], ...otherwise(key) });
    if (basis === undefined) wrong("basis", "basis_missing");
    else if (basis === "none" && reason === undefined) wrong("reason", "reason_for_none_missing");
    else if (basis !== "none" && basisId === undefined) wrong("basis", "basis_missing");
  })
  .transform(({ kind, text, basis, basisId, reason }): Sentence => {
    if (kind !== "assertion" || basis === undefined)
      return { kind, text, basis: null, basisId: null, reason: "" };
    return { kind, text, basis, basisId: basis === "none" ? null : (basisId ?? null), reason: reason ?? "" };
  });

/** What a version is made of: its title and its sentences in order. */
export const written = {
  title: publicText(160),
  sentences: z.array(sentence).min(1).max(200),
};
