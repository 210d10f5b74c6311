import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { languages } from "@/db/schema/vocabulary";
import type { Sentence } from "./written";

export type VersionText = {
  language: (typeof languages)[number];
  title: string;
  sentences: readonly Sentence[];
};

/** The form of the digests that are made today. */
export const format = 2;

/** SHA-256 in 64 hex digits over the RFC 8785 form of a version: its language, title, and each sentence with what it rests on and how it uses that, its speaker, and where paragraphs begin. This is what an approval signs. Versions of format 1 were written before uses, speakers and paragraphs. */
export const digestOf = ({ language, title, sentences }: VersionText, of: number = format): string => {
  const body = canonicalize({
    format: `runut.statement.v${of}`,
    language,
    title,
    sentences: sentences.map(of === 1 ? first : second),
  });
  if (body === undefined) throw new Error("a version has no canonical form");
  return createHash("sha256").update(body, "utf8").digest("hex");
};

const first = ({ kind, text, basis, basisId, reason }: Sentence) => ({
  kind,
  text,
  basis: basis === null ? null : { kind: basis, id: basisId, reason },
});

const second = ({ kind, text, basis, basisId, use, reason, speaker, begins }: Sentence) => ({
  kind,
  text,
  speaker,
  begins,
  basis: basis === null ? null : { kind: basis, id: basisId, use, reason },
});
