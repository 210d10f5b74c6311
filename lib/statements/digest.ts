import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { languages, zones } from "@/db/schema/vocabulary";
import type { Sentence } from "./written";

export type VersionText = {
  language: (typeof languages)[number];
  title: string;
  sentences: readonly Sentence[];
  /** By when it promises the next update; both are null where it promises none. */
  nextUpdateAt: Date | null;
  nextUpdateZone: (typeof zones)[number] | null;
};

/** The form of the digests that are made today. */
export const format = 3;

/** SHA-256 in 64 hex digits over the RFC 8785 form of a version: its language, title, by when it promises the next update, and each sentence with what it rests on and how it uses that, its speaker, the position that it quotes, and where paragraphs begin. This is what an approval signs. Versions of format 1 were written before uses, speakers and paragraphs, those of format 2 before promises and quoted positions. */
export const digestOf = (version: VersionText, of: number = format): string => {
  const { language, title, sentences, nextUpdateAt, nextUpdateZone } = version;
  const body = canonicalize({
    format: `runut.statement.v${of}`,
    language,
    title,
    ...(of < 3
      ? {}
      : { nextUpdate: nextUpdateAt && { at: nextUpdateAt.toISOString(), zone: nextUpdateZone } }),
    sentences: sentences.map(of === 1 ? first : of === 2 ? second : third),
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

const third = (sentence: Sentence) => ({ ...second(sentence), quotes: sentence.quotes });
