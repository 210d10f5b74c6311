import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { fc } from "@/e2e/structure/random";
import { parse } from "@/lib/kernel/parse";
import { Refusal } from "@/lib/kernel/refusal";
import { declaredHashes, digestsOf } from "./declared-hashes";

const digest = (kind: string) => createHash(kind).update("bytes").digest("hex");
const [sha256, sha1, md5] = [digest("sha256"), digest("sha1"), digest("md5")];
const pairs = (hex: string, between: string) => hex.match(/../g)?.join(between) ?? "";
const read = (text: string): unknown => {
  try {
    return parse(declaredHashes(), text);
  } catch (error) {
    return error instanceof Refusal ? error.fields.form : error;
  }
};

describe("A hash as it is pasted", () => {
  test.each([
    ["bare", sha256],
    ["in upper case", sha256.toUpperCase()],
    ["with blanks around", `  ${sha256} \n`],
    ["with a prefix", `SHA256:${sha256}`],
    ["with another", `SHA-256 = ${sha256}`],
    ["with its bytes apart", pairs(sha256, " ")],
    ["with colons", pairs(sha256.toUpperCase(), ":")],
    ["with dashes", pairs(sha256, "-")],
    ["in groups", sha256.match(/.{8}/g)?.join(" ") ?? ""],
    ["as sha256sum prints it", `${sha256}  bukti.img`],
    ["as OpenSSL prints it", `SHA2-256(bukti.img)= ${sha256}`],
    ["as BSD prints it", `SHA256 (bukti.img) = ${sha256}`],
    ["as PowerShell prints it", `SHA256          ${sha256.toUpperCase()}       C:\\Bukti\\bukti.img`],
    [
      "as certutil prints it",
      `SHA256 hash of bukti.img:\r\n${pairs(sha256, " ")}\r\nCertUtil: -hashfile command completed successfully.`,
    ],
    [
      "as certutil prints it, on one line",
      `SHA256 hash of bukti.img:${pairs(sha256, " ")}CertUtil: -hashfile command completed successfully.`,
    ],
  ])("%s is a SHA-256", (_, text) => {
    expect(read(text)).toEqual({ sha256 });
  });

  test("is an MD5 or a SHA-1 by its length, and several stand together", () => {
    expect(read(md5)).toEqual({ md5 });
    expect(read(`SHA1: ${pairs(sha1, ":")}`)).toEqual({ sha1 });
    expect(read(`${md5}\n${sha256}`)).toEqual({ md5, sha256 });
    expect(read(`${md5} ${sha1}`)).toEqual({ md5, sha1 });
    expect(read(`${pairs(md5, " ")}\n${pairs(sha1, " ")}`)).toEqual({ md5, sha1 });
    expect(read(`MD5 ${md5}\nSHA1 ${sha1}\nSHA256 ${sha256}`)).toEqual({ md5, sha1, sha256 });
  });

  test.each([
    ["a digit too few", sha256.slice(1)],
    ["a digit too many", `${sha256}a`],
    ["two different of one kind", `${md5}\n${digest("sha256").slice(0, 32)}`],
    ["a label of another", `SHA256: ${md5}`],
    ["words", "the hash was right"],
    ["nothing", " "],
  ])("with %s is refused", (_, text) => {
    expect(read(text)).toBe("not_a_hash");
  });

  test("is read or refused, whatever is pasted", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(["string", "object"]).toContain(typeof read(text));
      }),
    );
  });
});

test("Bytes are hashed under each name that was declared", async () => {
  expect(await digestsOf(Readable.from([Buffer.from("by"), Buffer.from("tes")]), ["md5", "sha1"])).toEqual({
    md5,
    sha1,
  });
});
