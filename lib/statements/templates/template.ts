import { z } from "zod";
import type { deskLanguages, statementKinds } from "@/db/schema/vocabulary";
import { otherwise } from "@/lib/kernel/otherwise";
import { publicText } from "../public-text";
import type { Use } from "../uses";
import type { BasisKind } from "../written";
import { firstUnknown } from "./variables";

export type StatementKind = (typeof statementKinds)[number];
export type DeskLanguage = (typeof deskLanguages)[number];

/** What a sentence of a template rests on in the case that it is filled from: the receipt of the first allegation, the question to a party that is open (that it was asked, that nothing is known), the deadline that falls due next. */
export const proposals = {
  received: { basis: "allegation", use: "is_so" },
  asked: { basis: "question", use: "is_so" },
  unanswered: { basis: "question", use: "is_not_known" },
  due: { basis: "deadline", use: "is_so" },
} as const satisfies Record<string, { basis: BasisKind; use: Use }>;
export const proposalKinds = [
  "received",
  "asked",
  "unanswered",
  "due",
] as const satisfies readonly (keyof typeof proposals)[];
export type Proposal = (typeof proposalKinds)[number];

/** The kinds of sentence that a template can have: what somebody said is known in a case alone. */
export const templateKinds = ["heading", "assertion", "advice", "connective"] as const;

/** A text in which every variable is one of the closed list. */
const withVariables = (max: number) =>
  publicText(max).refine((text) => firstUnknown(text) === null, otherwise("unknown_variable"));

const sentence = z
  .object({
    kind: z.enum(templateKinds),
    text: withVariables(1000),
    /** What an assertion is to rest on. */
    basis: z.enum(proposalKinds).optional(),
    begins: z.boolean().default(false),
  })
  .transform(({ kind, text, basis, begins }) => ({
    ...{ kind, text, begins },
    rests: kind === "assertion" ? (basis ?? null) : null,
  }));

/** What a template is made of: its title and its sentences in order, with what an assertion is to rest on. */
export const templateText = {
  title: withVariables(160),
  sentences: z.array(sentence).min(1).max(60),
};

export type TemplateSentence = z.output<typeof sentence>;
export type TemplateText = { title: string; sentences: readonly TemplateSentence[] };
