import { describe, expect, it } from "vitest";
import { bases, languages, sentenceKinds, uses } from "@/db/schema/vocabulary";
import { fc } from "@/e2e/structure/random";
import { digestOf, type VersionText } from "./digest";

const sentence = fc.record({
  kind: fc.constantFrom(...sentenceKinds),
  text: fc.string({ unit: "grapheme" }),
  basis: fc.option(fc.constantFrom(...bases)),
  basisId: fc.option(fc.uuid()),
  use: fc.option(fc.constantFrom(...uses)),
  reason: fc.string(),
  speaker: fc.string(),
  quotes: fc.option(fc.uuid()),
  begins: fc.boolean(),
});
const version = fc.record({
  language: fc.constantFrom(...languages),
  title: fc.string({ unit: "grapheme" }),
  nextUpdateAt: fc.option(fc.date({ noInvalidDate: true })),
  nextUpdateZone: fc.constant("Asia/Makassar" as const),
  sentences: fc.array(sentence, { maxLength: 4 }),
});
const shape = ({ language, title, sentences, nextUpdateAt }: VersionText) =>
  JSON.stringify([
    language,
    title,
    nextUpdateAt,
    sentences.map(({ kind, text, basis, basisId, use, reason, speaker, quotes, begins }) => [
      kind,
      text,
      speaker,
      quotes,
      begins,
      basis && [basis, basisId, use, reason],
    ]),
  ]);

describe("the digest of a version", () => {
  it("does not change unless what is signed changes", () => {
    const text: VersionText = {
      language: "id",
      title: "Pembaruan",
      nextUpdateAt: null,
      nextUpdateZone: null,
      sentences: [
        {
          ...{ kind: "heading", text: "Judul", basis: null, basisId: null, use: null },
          ...{ reason: "", speaker: "", quotes: null, begins: false },
        },
      ],
    };
    expect(digestOf(text, 1)).toBe("0876b3e724ce1e07f3514dfd3bcfac13c1d886c1599d6aa7b24331553486f903");
    expect(digestOf(text, 2)).toBe("cb60ec38f923a9f8a98c5c4ab51c387e166529a4da63dd4d65e1ea331bd05477");
  });

  it("is the same for the same text and basis, and another for any other", () => {
    fc.assert(
      fc.property(version, version, (one, other) => {
        expect(digestOf(one)).toMatch(/^[0-9a-f]{64}$/);
        expect(digestOf(one)).toBe(digestOf(structuredClone(one)));
        expect(digestOf(one) === digestOf(other)).toBe(shape(one) === shape(other));
      }),
    );
  });
});
