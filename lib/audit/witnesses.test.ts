import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { makeCertificates } from "@/e2e/structure/authority";
import { publicKeyOf, signerOf, verifierOf } from "./note";
import { configuredAuthority, configuredWitnesses, hasWitnesses } from "./witnesses";

const folder = mkdtempSync(join(tmpdir(), "runut-witnesses-"));
beforeAll(() => makeCertificates(folder, "P-256"));
afterAll(() => rmSync(folder, { recursive: true }));

const witness = (name: string) =>
  verifierOf(name, publicKeyOf(signerOf(name, Buffer.alloc(32, 2)).key), 4).vkey;

test("Witnesses are named by key and address, by commas or on lines; none when nothing is set", () => {
  expect([configuredWitnesses(undefined), configuredWitnesses(" \n")]).toEqual([[], []]);
  const [one, two] = [witness("w.example/1"), witness("w.example/2")];
  const set = `${one} https://w.example/log/ ,\n ${two}   http://127.0.0.1:8080`;
  expect(configuredWitnesses(set).map(({ key, url }) => [key.vkey, url])).toEqual([
    [one, "https://w.example/log"],
    [two, "http://127.0.0.1:8080"],
  ]);
});

test("What is no witness is refused in words: another kind of key, no address, or one that is not http", () => {
  const vkey = witness("w.example/1");
  const log = signerOf("log.example/audit", Buffer.alloc(32, 2)).vkey;
  for (const set of [`${log} https://w.example`, `${vkey} https://w.example more`, "https://w.example"])
    expect(() => configuredWitnesses(set), set).toThrow("is not the verifier key of a witness");
  for (const set of [vkey, `${vkey} w.example`, `${vkey} file:///etc/passwd`])
    expect(() => configuredWitnesses(set), set).toThrow("is not an http(s) URL");
});

test("An authority is named by its address and the file of a certificate", () => {
  vi.stubEnv("RUNUT_TSA", " ");
  expect(hasWitnesses()).toBe(false);
  vi.stubEnv("RUNUT_TSA", "anything");
  expect(hasWitnesses()).toBe(true);
  vi.unstubAllEnvs();
  expect([configuredAuthority(undefined), configuredAuthority(" ")]).toEqual([null, null]);
  const named = configuredAuthority(`https://tsa.example/tsr ${join(folder, "issuer.pem")}`);
  expect([named?.url, named?.certificate.subject]).toEqual([
    "https://tsa.example/tsr",
    "CN=issuer of time stamps",
  ]);
  writeFileSync(join(folder, "empty.pem"), "");
  expect(() => configuredAuthority("https://tsa.example")).toThrow("not a URL and the file");
  expect(() => configuredAuthority(`tsa.example ${join(folder, "issuer.pem")}`)).toThrow(
    "not an http(s) URL",
  );
  for (const file of ["empty.pem", "absent.pem"])
    expect(() => configuredAuthority(`https://tsa.example ${join(folder, file)}`)).toThrow(
      "is not a certificate in PEM",
    );
});
