import { X509Certificate } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeCertificates, openssl } from "@/e2e/structure/authority";
import { leadsTo } from "./certificate-path";

const folder = mkdtempSync(join(tmpdir(), "runut-path-"));
afterAll(() => rmSync(folder, { recursive: true }));
const certificate = (name: string) => new X509Certificate(readFileSync(join(folder, `${name}.pem`)));

beforeAll(async () => {
  await makeCertificates(folder, "P-256");
  const issue = (name: string, section: string, by: string) =>
    openssl(
      folder,
      ...["req", "-x509", "-config", "authority.cnf", "-extensions", section, "-newkey", "ec", "-pkeyopt"],
      ...[
        "ec_paramgen_curve:P-256",
        "-noenc",
        "-keyout",
        `${name}.key`,
        "-out",
        `${name}.pem`,
        "-days",
        "30",
      ],
      ...["-subj", `/CN=${name}`, "-CA", `${by}.pem`, "-CAkey", `${by}.key`],
    );
  await issue("between", "issuing", "issuer");
  await issue("below", "stamping", "between");
  await issue("beneath", "stamping", "other");
});

test("A certificate leads to itself, to its issuer, and to whoever issued that one when it is at hand", () => {
  const now = new Date();
  const [anchor, between, below] = [certificate("issuer"), certificate("between"), certificate("below")];
  expect(leadsTo(anchor, anchor, [], now)).toBe(true);
  expect(leadsTo(between, anchor, [], now)).toBe(true);
  expect(leadsTo(below, anchor, [], now)).toBe(false);
  expect(leadsTo(below, anchor, [anchor, below, between], now)).toBe(true);
  expect(leadsTo(anchor, below, [between], now)).toBe(false);
});

test("A certificate that issues nothing vouches for none, whatever was signed with its key", () => {
  const below = certificate("beneath");
  expect(leadsTo(below, certificate("other"), [], new Date())).toBe(false);
  expect(leadsTo(below, certificate("issuer"), [certificate("other")], new Date())).toBe(false);
});

test("A certificate leads nowhere before and after the days on which it is in force", () => {
  const [anchor, signer] = [certificate("issuer"), certificate("signer")];
  const around = (end: "validFrom" | "validTo", ms: number) => new Date(Date.parse(signer[end]) + ms);
  const at = (moment: Date) => leadsTo(signer, anchor, [], moment);
  expect([at(around("validFrom", -1000)), at(around("validTo", 1000))]).toEqual([false, false]);
  expect([at(around("validTo", -60_000)), at(new Date())]).toEqual([true, true]);
});
