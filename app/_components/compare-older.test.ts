import { describe, expect, test } from "vitest";
import { signCheckpoint } from "@/lib/audit/checkpoint";
import { signerOf } from "@/lib/audit/note";
import { hashChildren, hashLeaf, toBase64 } from "@/lib/audit/tree";
import { compareOlder } from "./compare-older";

const name = "log.example/audit";
const ours = signerOf(name, Buffer.alloc(32, 1));
const theirs = signerOf("other.example/audit", Buffer.alloc(32, 2));
const [first, second] = [hashLeaf("first"), hashLeaf("second")];
const kept = signCheckpoint({ origin: name, size: 1, root: first }, [ours]);
const today = signCheckpoint({ origin: name, size: 2, root: hashChildren(first, second) }, [ours]);
const grown = async () => ({ proof: [toBase64(second)], checkpoint: today });
const compare = (text: string, ask: Parameters<typeof compareOlder>[2] = grown) =>
  compareOlder(text, [ours.vkey], ask);

describe("an older checkpoint that a reader kept", () => {
  test("is a beginning of the log, whatever a mail program did to it", async () => {
    const mailed = [
      kept,
      kept.trimEnd(),
      `\n\n${kept}\n`,
      kept.replaceAll("\n", "\r\n"),
      kept.replace("— ", "-- "),
      kept.replace("— ", "– "),
      kept.replaceAll("\n", "  \n"),
      kept.replaceAll(/^/gm, "> "),
      `\ufeff${kept}`,
    ];
    for (const text of mailed) expect(await compare(text), JSON.stringify(text)).toBe("yes");
  });

  test("is not signed by this log when a letter of it was changed, or another log made it; the log is not accused", async () => {
    const root = toBase64(first);
    const altered = `${root.startsWith("A") ? "B" : "A"}${root.slice(1)}`;
    const ask = () => Promise.reject(new Error("nobody is to be asked about it"));
    for (const foreign of [
      kept.replace(root, altered),
      kept.replace("\n1\n", "\n5000\n"),
      kept.replaceAll(name, "example.org/log"),
      signCheckpoint({ origin: theirs.name, size: 1, root: first }, [theirs]),
      signCheckpoint({ origin: theirs.name, size: 1, root: first }, [ours]),
      signCheckpoint({ origin: name, size: 1, root: first }, [signerOf(name, Buffer.alloc(32, 3))]),
    ])
      expect(await compare(foreign, ask)).toBe("foreign");
  });

  test("is told apart from what is none, from a log that was changed, and from one that is shorter", async () => {
    for (const none of ["", "a note", "<!doctype html>", kept.replace("\n1\n", "\none\n"), kept.slice(0, 30)])
      expect(await compare(none)).toBe("none");
    const changed = signCheckpoint({ origin: name, size: 1, root: second }, [ours]);
    expect(await compare(changed)).toBe("no");
    expect(await compare(kept, async () => null)).toBe("ahead");
    const forged = today.replace("\n2\n", "\n3\n");
    expect(await compare(kept, async () => ({ proof: [toBase64(second)], checkpoint: forged }))).toBe("no");
  });
});
