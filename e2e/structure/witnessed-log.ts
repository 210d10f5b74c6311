import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, vi } from "vitest";
import { makeCheckpoint } from "@/lib/audit/make-checkpoint";
import { sequenceAll } from "@/lib/audit/sequence";
import { startAuthority, type TestAuthority } from "./authority";
import { owner } from "./owner";
import { makePeople, openCase } from "./people";
import { startWitness, type TestWitness } from "./witness";

export type Others = {
  first: TestWitness;
  second: TestWitness;
  authority: TestAuthority;
  /** Where the authority keeps its files, and a test may keep its own. */
  folder: string;
};

/** The name of the log that tests write. */
export const logName = "localhost:3000/audit";

/** Gives the tests of a file two witnesses, whose clock stands at `at` and who know the log, and an authority; all three are configured before each. */
export const witnessedLog = (at: Date): Others => {
  const folder = mkdtempSync(join(tmpdir(), "runut-witness-"));
  const others = { folder } as Others;
  beforeAll(async () => {
    others.first = await startWitness("witness.example/first", () => at);
    others.second = await startWitness("witness.example/second", () => at);
    others.authority = await startAuthority(folder);
    await makeCheckpoint();
    await introduce(others.first);
    await introduce(others.second);
  });
  beforeEach(() => {
    const { first, second, authority } = others;
    configure(
      `${first.vkey} ${first.url}, ${second.vkey} ${second.url}/`,
      `${authority.url} ${authority.issuer}`,
    );
  });
  afterAll(async () => {
    const { first, second, authority } = others;
    await Promise.all([first.stop(), second.stop(), authority.stop()]);
    rmSync(folder, { recursive: true });
  });
  return others;
};

/** Sets whom Runut asks. */
export const configure = (witnesses: string, tsa: string): void => {
  vi.stubEnv("RUNUT_WITNESSES", witnesses);
  vi.stubEnv("RUNUT_TSA", tsa);
};

/** Tells a witness the keys of the log, as its operator would. */
export const introduce = async (witness: TestWitness): Promise<void> => {
  const keys = await owner()`select public_key from audit_keys`;
  witness.logs.set(
    logName,
    keys.map((row) => row.public_key),
  );
};

/** Lets the log grow by a case and signs it; returns its size. */
export const growLog = async (): Promise<number> => {
  await openCase(await makePeople());
  await sequenceAll();
  return makeCheckpoint();
};
