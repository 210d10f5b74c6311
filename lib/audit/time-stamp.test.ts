import { X509Certificate } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fromBER } from "asn1js";
import { ContentInfo, SignedData } from "pkijs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeCertificates, openssl, startAuthority, type TestAuthority } from "@/e2e/structure/authority";
import { fc } from "@/e2e/structure/random";
import { askAuthority } from "./ask-authority";
import { openTimeStamp } from "./time-stamp";
import { timeStampQuery, tokenIn } from "./time-stamp-query";

const text = "log.example/audit\n3\nC3jjXdUZbKwqHXKmB5iW1REbSg5pCRCCCBJrTVYR8SE=\n";
const folders: string[] = [];
const authorities: TestAuthority[] = [];
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), "runut-authority-"));
  folders.push(made);
  return made;
};
const authorityOf = async (kind: string) => {
  const made = await startAuthority(folder(), kind);
  authorities.push(made);
  return made;
};
const certificate = (path: string) => new X509Certificate(readFileSync(path));

let ours: TestAuthority;
let token: Buffer;
beforeAll(async () => {
  ours = await authorityOf("rsa:2048");
  ({ token } = await askAuthority({ url: ours.url, certificate: certificate(ours.issuer) }, text));
});
afterAll(async () => {
  await Promise.all(authorities.map(({ stop }) => stop()));
  for (const each of folders) rmSync(each, { recursive: true });
});

/** A token as `openssl cms` signs it, with the content of ours: what no honest authority would make. */
const signedWith = async (name: string, ...parameters: string[]): Promise<Buffer> => {
  const at = join(ours.issuer, "..");
  const { content } = new ContentInfo({ schema: fromBER(new Uint8Array(token)).result });
  const said = new SignedData({ schema: content }).encapContentInfo.eContent?.getValue() ?? new ArrayBuffer();
  writeFileSync(join(at, "content"), Buffer.from(said));
  await openssl(
    at,
    ...[
      "cms",
      "-sign",
      "-binary",
      "-nodetach",
      "-econtent_type",
      "1.2.840.113549.1.9.16.1.4",
      "-cades",
      "-md",
    ],
    ...["sha256", "-in", "content", "-signer", `${name}.pem`, "-inkey", `${name}.key`, "-outform", "DER"],
    ...["-out", "cms", ...parameters],
  );
  return readFileSync(join(at, "cms"));
};
const flaw = (of: Buffer, by = ours.issuer, about = text) => {
  const opened = openTimeStamp(of, about, certificate(by));
  return opened.ok ? null : opened.flaw;
};

describe("a time stamp", () => {
  test.each(["rsa:2048", "P-256"])(
    "of an authority with keys of %s leads to its certificate and to its issuer's",
    async (kind) => {
      const authority = await authorityOf(kind);
      for (const path of [authority.signer, authority.issuer]) {
        const before = Date.now();
        const stamp = await askAuthority({ url: authority.url, certificate: certificate(path) }, text);
        expect(stamp.signer.subject).toBe("CN=signer of time stamps");
        expect(stamp.at.getTime()).toBeGreaterThan(before - 2000);
        expect(stamp.at.getTime()).toBeLessThan(Date.now() + 2000);
      }
    },
  );

  test("is verified by OpenSSL as FORMAT.md says", async () => {
    const at = join(ours.issuer, "..");
    writeFileSync(join(at, "text"), text);
    writeFileSync(join(at, "token"), token);
    const verified = (data: string) =>
      openssl(at, ...["ts", "-verify", "-data", data, "-in", "token", "-token_in", "-CAfile", "issuer.pem"]);
    await verified("text");
    await expect(verified("token")).rejects.toThrow();
  });

  test("of another text, or under a certificate of somebody else of the same name, does not hold", async () => {
    expect(flaw(token)).toBeNull();
    expect(flaw(token, ours.issuer, text.replace("3", "4"))).toBe("of_another_text");
    const at = folder();
    await makeCertificates(at, "rsa:2048");
    for (const name of ["issuer", "signer", "other"])
      expect(flaw(token, join(at, `${name}.pem`)), name).toBe("of_another_authority");
  });

  test("made with a certificate that is not for time stamps alone does not hold", async () => {
    expect(flaw(await signedWith("signer"))).toBeNull();
    expect(flaw(await signedWith("signer", "-keyopt", "rsa_padding_mode:pss"))).toBeNull();
    expect(flaw(await signedWith("other"))).toBe("not_for_stamping");
    expect(flaw(await signedWith("issuer"))).toBe("not_for_stamping");
  });

  test("in which any byte of what is signed was changed does not hold, and nothing that is none is taken for one", () => {
    const changed = fc.tuple(fc.nat(token.length - 1), fc.integer({ min: 1, max: 255 }));
    const whole = openTimeStamp(token, text, certificate(ours.issuer));
    fc.assert(
      fc.property(changed, ([at, by]) => {
        const altered = Buffer.from(token);
        altered[at] = (altered[at] ?? 0) ^ by;
        const opened = openTimeStamp(altered, text, certificate(ours.issuer));
        // Bytes that nobody signed, such as versions of the container, may change without changing what is said.
        if (opened.ok && whole.ok) expect(opened).toEqual(whole);
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(flaw(Buffer.from(bytes))).toBe("unreadable");
      }),
    );
  });
});

describe("asking for a time stamp", () => {
  const asked = () => askAuthority({ url: ours.url, certificate: certificate(ours.issuer) }, text);
  test("refuses the stamp of an earlier request, a refusal, and what is no answer", async () => {
    let first: Buffer | undefined;
    ours.spoil = (reply) => {
      first ??= reply;
      return first;
    };
    await asked();
    await expect(asked()).rejects.toThrow("answers another request");
    ours.spoil = () => Buffer.from("30053003020102", "hex");
    await expect(asked()).rejects.toThrow("refused with status 2");
    ours.spoil = () => Buffer.from("<html>", "utf8");
    await expect(asked()).rejects.toThrow("no time stamp");
    ours.spoil = (reply) => reply;
    expect((await asked()).ok).toBe(true);
  });

  test("sends a nonce of its own, the digest and the wish for the certificate", () => {
    const query = Buffer.from(timeStampQuery(text, 258n)).toString("hex");
    expect(query).toMatch(/^303b020101302f300b0609608648016503040201/);
    expect(query).toContain("020201020101ff");
    expect(() => tokenIn(Buffer.from("00", "hex"))).toThrow("no time stamp");
  });
});
