import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { languages } from "@/db/schema/vocabulary";
import type { Sentence } from "./written";

export type VersionText = {
  language: (typeof languages)[number];
  title: string;
  sentences: readonly Sentence[];
};

/** SHA-256 in 64 hex digits over the RFC 8785 form of a version: its language, title, and each sentence with what it rests on. This is what an approval signs. */
export const digestOf = ({ language, title, sentences }: VersionText): string => {
  const body = canonicalize({
    format: "runut.statement.v1",
    language,
    title,
    sentences: sentences.map(({ kind, text, basis, basisId, reason }) => ({
      kind,
      text,
      basis: basis === null ? null : { kind: basis, id: basisId, reason },
    })),
  });
  if (body === undefined) throw new Error("a version has no canonical form");
  return createHash("sha256").update(body, "utf8").digest("hex");
};
