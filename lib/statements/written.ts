import { z } from "zod";
import { bases, sentenceKinds, uses, zones } from "@/db/schema/vocabulary";
import { writtenMoment } from "@/lib/kernel/moment";
import { otherwise } from "@/lib/kernel/otherwise";
import { type FieldKey, invalid } from "@/lib/kernel/refusal";
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
  /** The position whose words a quotation gives. */
  quotes: string | null;
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
    quotes: z.uuid().optional(),
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
  .transform(({ kind, text, basis, basisId, use, reason, speaker, quotes, begins }): Sentence => {
    const bare: Sentence = {
      ...{ kind, text, begins, basis: null, basisId: null, use: null, reason: "", speaker: "", quotes: null },
    };
    if (kind === "quotation") return { ...bare, speaker: speaker ?? "", quotes: quotes ?? null };
    if (kind !== "assertion" || basis === undefined) return bare;
    if (basis === "none") return { ...bare, basis, reason: reason ?? "" };
    return { ...bare, basis, basisId: basisId ?? null, use: use ?? null };
  });

/** What a version is made of: its title, its sentences in order, and by when it promises the next update. */
export const written = {
  title: publicText(160),
  sentences: z.array(sentence).min(1).max(200),
  /** A wall clock of the zone ("2021-09-09T17:00"), or a time with an offset of its own. */
  nextUpdateAt: writtenMoment().optional(),
  nextUpdateZone: z.enum(zones).default("Asia/Jakarta"),
};

type Promised = Pick<z.output<z.ZodObject<typeof written>>, "nextUpdateAt" | "nextUpdateZone">;

/** By when a text promises the next update, as it is kept. Refuses a moment that has passed. */
export const promiseIn = ({ nextUpdateAt, nextUpdateZone }: Promised, at: Date) => {
  if (nextUpdateAt === undefined) return { nextUpdateAt: null, nextUpdateZone: null };
  const promised = nextUpdateAt(nextUpdateZone);
  if (promised <= at) throw invalid({ nextUpdateAt: "in_the_past" });
  return { nextUpdateAt: promised, nextUpdateZone };
};
