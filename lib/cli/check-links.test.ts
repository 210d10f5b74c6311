import { afterEach, expect, test, vi } from "vitest";
import { checkLinks } from "./check-links";

afterEach(() => vi.unstubAllEnvs());

const refusal = (set: Record<string, string>): string | null => {
  for (const [name, value] of Object.entries(set)) vi.stubEnv(name, value);
  try {
    checkLinks();
    return null;
  } catch (error) {
    return (error as Error).message;
  } finally {
    vi.unstubAllEnvs();
  }
};
const elsewhere = "postgres://owner:secret@db.example/cases";

test.each([
  [{ DATABASE_URL: elsewhere }, /^DATABASE_URL leads to db\.example without TLS that is verified/],
  [{ DATABASE_URL: `${elsewhere}?sslmode=require` }, /^DATABASE_URL leads to db\.example/],
  [
    { RUNUT_EVIDENCE: "s3://bucket?endpoint=http://store.example" },
    /^RUNUT_EVIDENCE leads to store\.example over http/,
  ],
  [{ RUNUT_CLAMAV: "scanner.example:3310" }, /^RUNUT_CLAMAV leads to scanner\.example/],
  [{ RUNUT_CLAMAV: "127.evil.example:3310" }, /^RUNUT_CLAMAV leads to 127\.evil\.example/],
])(
  "A neighbour on another machine is not spoken to in clear, nor without its certificate: %j",
  (set, told) => {
    expect(refusal(set)).toMatch(told);
    expect(refusal(set)).not.toContain("secret");
    expect(refusal({ ...set, RUNUT_TRUSTED_NETWORK: "1" })).toBeNull();
  },
);

test.each([
  {},
  { DATABASE_URL: `${elsewhere}?sslmode=verify-full` },
  { DATABASE_URL: "postgres://owner:secret@127.0.0.1:5432/cases" },
  { DATABASE_URL: "postgres://owner:secret@[::1]:5432/cases" },
  { RUNUT_EVIDENCE: "s3://bucket?endpoint=https://store.example" },
  { RUNUT_EVIDENCE: "s3://bucket?endpoint=http://localhost:9000" },
  { RUNUT_CLAMAV: "[::1]:3310" },
])("What stays on this machine, or is encrypted and verified, is spoken to: %j", (set) => {
  expect(refusal(set)).toBeNull();
});
