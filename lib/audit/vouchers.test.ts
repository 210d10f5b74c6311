import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, openCase } from "@/e2e/structure/people";
import { growLog, witnessedLog } from "@/e2e/structure/witnessed-log";
import { readWitnessVkey } from "./cosignature";
import { exportLog } from "./export";
import { verifyLog } from "./verify";
import { verifyFile } from "./verify-file";
import type { Voucher } from "./vouchers";
import { witnessCheckpoint } from "./witness-checkpoint";
import { readCertificate } from "./witnesses";

ownDatabase();
vi.setConfig({ testTimeout: 60_000 });

const at = new Date("2021-08-24T03:30:00Z");
const others = witnessedLog(at);

describe("an export", () => {
  const path = join(others.folder, "log.jsonl");
  const exported = async (reference?: string) => {
    let text = "";
    await exportLog({ ...(reference && { reference }) }, async (pieces) => {
      for await (const piece of pieces) text += piece;
    });
    writeFileSync(path, text);
    return text;
  };
  const vouchers = (...some: string[]): Voucher[] => [
    ...some.flatMap((vkey) => {
      const witness = readWitnessVkey(vkey);
      return witness ? [{ witness }] : [];
    }),
    { authority: readCertificate(others.authority.issuer) },
  ];

  test("holds what others said of its checkpoints, and names who vouches for how much", async () => {
    const size = await growLog();
    expect(await witnessCheckpoint()).toEqual([]);
    await exported();
    const verdict = verifyFile(path, { vouchers: vouchers(others.first.vkey, others.second.vkey) });
    expect(verdict).toMatchObject({
      ok: true,
      vouched: [
        { by: others.first.vkey, size, at: at.toISOString() },
        { by: others.second.vkey, size },
        { by: "CN=issuer of time stamps", size },
      ],
    });
    // Nobody is at hand to cosign what came last: what is vouched for is the log before it.
    const opened = await openCase(await makePeople());
    for (const reference of [undefined, opened.reference]) {
      await exported(reference);
      const later = verifyFile(path, { vouchers: vouchers(others.first.vkey) });
      expect(later).toMatchObject({ ok: true, vouched: [{ by: others.first.vkey, size }, { size }] });
      expect(later.ok && later.size).toBeGreaterThan(size);
    }
  });

  test("in which a cosignature or a time stamp is false or missing is not taken for vouched", async () => {
    const size = await growLog();
    await witnessCheckpoint();
    const text = await exported();
    const [row] =
      await owner()`select line from audit_cosignatures where size = ${size} and witness = ${others.first.vkey}`;
    const line = JSON.stringify(row?.line).slice(1, -1);
    const judged = (altered: string) => {
      writeFileSync(path, altered);
      return verifyFile(path, { vouchers: vouchers(others.first.vkey) });
    };
    expect(judged(text)).toMatchObject({ ok: true });
    const wrong = line.replace(
      /(.)(...\\n)$/,
      (_, one: string, end: string) => (one === "A" ? "B" : "A") + end,
    );
    expect(judged(text.replace(line, wrong))).toEqual({
      ok: false,
      index: size,
      reason: "cosignature_false",
    });
    const none = text.replaceAll(/— witness\.example\/first [\w+/=]+\\n/g, "");
    expect(judged(none)).toEqual({ ok: false, index: size, reason: "cosignature_missing" });
    const [older] = await owner()`select token from audit_time_stamps where size < ${size} limit 1`;
    const swapped = text.replace(/"stamps":\["[^"]+"\]/, `"stamps":["${older?.token.toString("base64")}"]`);
    expect(judged(swapped)).toEqual({ ok: false, index: size, reason: "time_stamp_false" });
    const unstamped = text.replaceAll(/,"stamps":\["[^"]+"\]/g, "");
    expect(judged(unstamped)).toEqual({ ok: false, index: size, reason: "time_stamp_missing" });
    writeFileSync(path, text);
    expect(
      verifyFile(path, { vouchers: [{ authority: readCertificate(join(others.folder, "other.pem")) }] }),
    ).toMatchObject({
      reason: "time_stamp_missing",
    });
  });

  test("is verified at the command line by whoever holds the keys of others", async () => {
    const size = await growLog();
    await witnessCheckpoint();
    await exported();
    const command = ["--import", "tsx", "lib/cli/main.ts", "audit", "verify", path];
    const verify = (...parameters: string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [...command, ...parameters], {
        encoding: "utf8",
      });
      return { status, said: `${stdout}${stderr}` };
    };
    const { first, second, authority } = others;
    const held = verify("--witness", first.vkey, second.vkey, "--tsa", authority.issuer);
    expect(held.status).toBe(0);
    for (const by of [first.vkey, second.vkey, "CN=issuer of time stamps"])
      expect(held.said).toContain(`Verified: ${by} vouches for`);
    expect(held.said).toContain(`the largest of ${size} leaves at 2021-08-24T03:30:00.000Z`);
    const foreign = verify("--tsa", join(others.folder, "other.pem"));
    expect([foreign.status, foreign.said]).toEqual([
      1,
      expect.stringContaining(`the checkpoint of size ${size}: no time stamp`),
    ]);
    expect(verify("--witness", "witness.example/first+00000000+AAAA").status).toBe(2);
    expect(verify("--tsa", "README.md")).toEqual({
      status: 1,
      said: expect.stringContaining("is not a certificate in PEM"),
    });
  });
});

describe("verifying the log in the database", () => {
  /** What somebody with the owner's password could do, undone again afterwards. */
  const tampered = async (table: string, change: string) => {
    await owner().unsafe(
      `alter table ${table} disable trigger user; create table kept as table ${table}; ${change}`,
    );
    try {
      return await verifyLog();
    } finally {
      await owner().unsafe(`delete from ${table}; insert into ${table} table kept; drop table kept;
        alter table ${table} enable trigger user`);
    }
  };

  test("finds what others said altered, moved to another checkpoint, or said of a log that was longer", async () => {
    const before = await growLog();
    await witnessCheckpoint();
    const size = await growLog();
    await witnessCheckpoint();
    expect(await verifyLog()).toMatchObject({ ok: true });
    for (const [table, reason, what] of [
      ["audit_cosignatures", "cosignature_false", "line"],
      ["audit_time_stamps", "time_stamp_false", "token"],
    ] as const) {
      const to = (value: string) => `update ${table} t set ${value} where size = ${size}`;
      const false_ = { ok: false, index: size, reason };
      expect(
        await tampered(
          table,
          to(`${what} = (select ${what} from ${table} o where o.size = ${before} limit 1)`),
        ),
      ).toEqual(false_);
      const moment = what === "line" ? "signed_at" : "stamped_at";
      expect(await tampered(table, to(`${moment} = ${moment} - interval '1 hour'`))).toEqual(false_);
      expect(await tampered(table, to("size = size + 1"))).toEqual({
        ok: false,
        index: size,
        reason: "tree_shrunk",
      });
    }
    expect(await verifyLog()).toMatchObject({ ok: true });
  });
});
