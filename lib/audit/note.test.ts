import { describe, expect, test } from "vitest";
import { fc } from "@/e2e/structure/random";
import { openCheckpoint, readCheckpoint, signCheckpoint } from "./checkpoint";
import { openNote, readVkey, signerOf, signNote, type Verifier } from "./note";
import { hashLeaf } from "./tree";

/** The example of golang.org/x/mod/sumdb/note, from which C2SP signed-note was written: key, seed and note. */
const neumann = {
  vkey: "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
  seed: Buffer.from("AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz", "base64").subarray(1),
  text: "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n",
  signature:
    "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n",
};
const note = `${neumann.text}\n${neumann.signature}`;

const read = (vkey: string): Verifier => {
  const found = readVkey(vkey);
  if (!found) throw new Error(`${vkey} is not a verifier key`);
  return found;
};
const seed = (fill: number) => Buffer.alloc(32, fill);
const [one, other] = [signerOf("runut.example/audit", seed(1)), signerOf("runut.example/audit", seed(2))];

describe("a signed note", () => {
  test("is signed and opened as the reference does it, to the byte", () => {
    const signer = signerOf("PeterNeumann", neumann.seed);
    expect(signer.vkey).toBe(neumann.vkey);
    expect(signNote(neumann.text, [signer])).toBe(note);
    expect(openNote(note, [read(neumann.vkey)])).toMatchObject({
      text: neumann.text,
      signedBy: [{ name: "PeterNeumann", id: "c74f20a3" }],
    });
  });

  test("is not opened when the text, the signature, the name or the key is another", () => {
    const verifiers = [read(neumann.vkey)];
    const wrong = [
      note.replace("cryptography", "Cryptography"),
      note.replace("x08go/ZJ", "x08go/ZK"),
      note.replace("— PeterNeumann", "— PeterNewmann"),
      note.replace("— ", "- "),
      note.replace("\n\n", "\n"),
      note.trimEnd(),
      neumann.text,
      "",
    ];
    for (const each of wrong) expect(openNote(each, verifiers), each).toBeNull();
    expect(openNote(note, [one])).toBeNull();
    expect(openNote(note, [])).toBeNull();
  });

  test("may bear signatures of keys that one does not know, and says which of the known signed", () => {
    const both = signNote("a\n", [one, other]);
    expect(openNote(both, [other])?.signedBy.map(({ vkey }) => vkey)).toEqual([other.vkey]);
    expect(openNote(both, [one, other])?.signedBy).toHaveLength(2);
    const [, ofOther = ""] = signNote("b\n", [other]).split("\n\n");
    expect(openNote(signNote("a\n", [one]) + ofOther, [one, other])).toBeNull();
  });

  test("refuses text that is no lines of text, and names that are no names", () => {
    for (const text of ["", "a", "a\u0000\n", "a\r\n", "\ud800\n"])
      expect(() => signNote(text, [one]), JSON.stringify(text)).toThrow(TypeError);
    for (const name of ["", "a b", "a+b", "a\nb"])
      expect(() => signerOf(name, seed(1)), name).toThrow(TypeError);
  });

  test("opens to any text that was signed, blank lines included, and to no other", () => {
    const lines = fc.array(fc.string({ unit: "grapheme", maxLength: 8 }), { minLength: 1, maxLength: 5 });
    const text = lines
      .map((each) => `${each.join("\n")}\n`)
      .filter((each) => !/[\p{Cc}\p{Cs}]/u.test(each.replaceAll("\n", "")));
    fc.assert(
      fc.property(text, text, (signed, another) => {
        expect(openNote(signNote(signed, [one]), [one])?.text).toBe(signed);
        if (another !== signed)
          expect(
            openNote(
              signNote(signed, [one]).replace(signed, () => another),
              [one],
            ),
          ).toBeNull();
      }),
    );
  });
});

describe("a verifier key", () => {
  test("is read only when its id is its own and its kind is Ed25519", () => {
    expect(readVkey(one.vkey)?.vkey).toBe(one.vkey);
    for (const wrong of [
      neumann.vkey.replace("c74f20a3", "c74f20a4"),
      neumann.vkey.replace("PeterNeumann", "PeterNewmann"),
      neumann.vkey.replace("+AR", "+AS"),
      neumann.vkey.replace("+AR", "+BB"),
      neumann.vkey.slice(0, -4),
      "",
      "a+b+c",
    ])
      expect(readVkey(wrong), wrong).toBeNull();
  });
});

describe("a checkpoint", () => {
  const root = hashLeaf("x");

  test("is read as the example of C2SP tlog-checkpoint", () => {
    const text = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";
    const said = readCheckpoint(text);
    expect(said).toMatchObject({ origin: "example.com/behind-the-sofa", size: 20_852_163 });
    const opened = openCheckpoint(signNote(text, [one]), [one]);
    expect(opened?.root).toBe(said?.root);
    expect(readCheckpoint(`${text}an extension\n`)).toEqual(said);
  });

  test("says what was signed and by whom", () => {
    const said = { origin: one.name, size: 7, root };
    const signed = signCheckpoint(said, [one, other]);
    expect(signed.split("\n").slice(0, 4)).toEqual([
      one.name,
      "7",
      Buffer.from(root, "latin1").toString("base64"),
      "",
    ]);
    expect(openCheckpoint(signed, [other])).toMatchObject({ ...said, signedBy: [{ vkey: other.vkey }] });
    expect(openCheckpoint(signed.replace("\n7\n", "\n8\n"), [one, other])).toBeNull();
  });

  test("is none with a size that is no count or a root that is no hash", () => {
    for (const [size, hash] of [
      ["07", "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I="],
      ["-1", "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I="],
      ["9007199254740993", "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I="],
      ["7", "CsUYapGGPo4dkMgIAUqom"],
      ["7", ""],
    ])
      expect(readCheckpoint(`a\n${size}\n${hash}\n`), size).toBeNull();
  });
});
