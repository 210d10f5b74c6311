import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import { beforeAll, expect, test, vi } from "vitest";
import { ownDatabase } from "@/e2e/structure/own-database";
import { makePeople, openCase } from "@/e2e/structure/people";
import { FileVerifier } from "@/lib/audit/file-verifier";
import { judgeFile } from "@/lib/audit/verify-file";
import { type ExportOptions, exportTo } from "./audit-export";

ownDatabase();

let reference: string;
beforeAll(async () => {
  reference = (await openCase(await makePeople())).reference;
});

const exported = async (options: ExportOptions) => {
  vi.stubEnv("DATABASE_URL", process.env.RUNUT_OWNER_URL);
  const out = new PassThrough();
  const all = buffer(out);
  await exportTo(out, options);
  out.end();
  return judgeFile(await all, new FileVerifier({}));
};

test("the log and a case are exported with their rows where that is asked for, and without them otherwise", async () => {
  const rows = expect.toSatisfy((count: number) => count > 0);
  expect(await exported({ records: true, json: true })).toMatchObject({ ok: true, records: rows });
  expect(await exported({ records: true, json: true, case: reference })).toMatchObject({
    ok: true,
    case: reference,
    records: rows,
  });
  expect(await exported({ json: true })).toMatchObject({ ok: true, records: 0 });
});
