import { Buffer } from "node:buffer";
import { Secret } from "otpauth";
import { describe, expect, it } from "vitest";
import { codeAt } from "@/e2e/structure/account";
import { fc } from "@/e2e/structure/random";
import { isTotpSecret, newTotpSecret, stepOfCode, totpUri } from "./totp";

const rfcSecret = new Secret({ buffer: new Uint8Array(Buffer.from("12345678901234567890")).buffer }).base32;

describe("codes of an authenticator", () => {
  // RFC 6238, appendix B, SHA-1, its last six figures.
  it.each([
    [59, "287082"],
    [1_111_111_109, "081804"],
    [1_234_567_890, "005924"],
    [20_000_000_000, "353130"],
  ])("fit at second %i as the RFC says", (second, code) => {
    expect(stepOfCode(rfcSecret, code, new Date(second * 1000))).toBe(Math.floor(second / 30));
  });

  it("fit one step before and after, and belong to their own step", () => {
    const secret = newTotpSecret();
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 4_000_000_000 }),
        fc.integer({ min: -4, max: 4 }),
        (second, away) => {
          const then = new Date((second + away * 30) * 1000);
          fc.pre(then.getTime() >= 0);
          const step = stepOfCode(secret, codeAt(secret, then), new Date(second * 1000));
          const own = Math.floor(then.getTime() / 30_000);
          // Two steps may show the same six figures by chance; then the nearer one is taken.
          if (Math.abs(away) <= 1) expect(Math.abs((step ?? 0) - own)).toBeLessThanOrEqual(2);
          else expect(step).not.toBe(own);
        },
      ),
    );
  });

  it.each(["", "12345", "1234567", "abcdef", "12 45 6", "１２３４５６"])(
    "never fit when they read %j",
    (code) => {
      expect(stepOfCode(newTotpSecret(), code, new Date())).toBeNull();
    },
  );

  it("come from a secret of 160 bits that an app can read", () => {
    const secret = newTotpSecret();
    expect(secret).toHaveLength(32);
    expect(isTotpSecret(secret)).toBe(true);
    expect(isTotpSecret("JBSWY3DP")).toBe(false);
    expect(totpUri(secret, "a@runut.example")).toBe(
      `otpauth://totp/Runut:a%40runut.example?issuer=Runut&secret=${secret}&algorithm=SHA1&digits=6&period=30`,
    );
  });
});
