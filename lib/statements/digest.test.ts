import { describe, expect, it } from "vitest";
import { bases, languages, sentenceKinds } from "@/db/schema/vocabulary";
import { fc } from "@/e2e/structure/random";
import { digestOf, type VersionText } from "./digest";

const sentence = fc.record({
  kind: fc.constantFrom(...sentenceKinds),
  text: fc.string({ unit: "grapheme" }),
  basis: fc.option(fc.constantFrom(...bases)),
  basisId: fc.option(fc.uuid()),
  reason: fc.string(),
});
const version = fc.record({
  language: fc.constantFrom(...languages),
  title: fc.string({ unit: "grapheme" }),
  sentences: fc.array(sentence, { maxLength: 4 }),
});
const shape = ({ language, title, sentences }: VersionText) =>
  JSON.stringify([
    language,
    title,
    sentences.map(({ kind, text, basis, basisId, reason }) => [
      kind,
      text,
      basis && [basis, basisId, reason],
    ]),
  ]);

describe("the digest of a version", () => {
  it("does not change unless what is signed changes", () => {
    expect(
      digestOf({
        language: "id",
        title: "Pembaruan",
        sentences: [{ kind: "heading", text: "Judul", basis: null, basisId: null, reason: "" }],
      }),
    ).toBe("0876b3e724ce1e07f3514dfd3bcfac13c1d886c1599d6aa7b24331553486f903");
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
