import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { GET as getKeys } from "@/app/.well-known/runut-audit.vkey/route";
import { GET as getCheckpoint } from "@/app/api/v1/audit/checkpoint/route";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople } from "@/e2e/structure/people";
import type { TestWitness } from "@/e2e/structure/witness";
import { configure, growLog, introduce, logName, witnessedLog } from "@/e2e/structure/witnessed-log";
import { job } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { openCheckpoint } from "./checkpoint";
import { readCosignatures, readWitnessVkey } from "./cosignature";
import { listVouchers } from "./list-vouchers";
import { makeCheckpoint } from "./make-checkpoint";
import { readVkey, splitNote } from "./note";
import { post } from "./post";
import { rotateKey } from "./rotate-key";
import { verifyLog } from "./verify";
import { witnessCheckpoint } from "./witness-checkpoint";

ownDatabase();

const at = new Date("2021-08-24T03:30:00Z");
const others = witnessedLog(at);

const cosigners = async () => {
  const note = await (await getCheckpoint()).text();
  const parts = splitNote(note);
  const keys = [others.first, others.second].flatMap(({ vkey }) => readWitnessVkey(vkey) ?? []);
  return readCosignatures(parts?.text ?? "", parts?.lines ?? [], keys)?.map(({ witness }) => witness.name);
};
const kept = () => owner()`
  select (select count(*)::int from audit_cosignatures) as cosignatures, (select count(*)::int from audit_time_stamps) as stamps`;

describe("without a witness", () => {
  test("nobody is asked and nothing is missing", async () => {
    configure("", "");
    await growLog();
    expect(await witnessCheckpoint()).toEqual([]);
    expect([...(await kept())]).toEqual([{ cosignatures: 0, stamps: 0 }]);
    expect(await as(job("public"), listVouchers)).toEqual([]);
    expect(await verifyLog()).toMatchObject({ ok: true });
  });
});

describe("a checkpoint", () => {
  test("is cosigned by each witness and stamped by the authority, once, and shown with it to anybody", async () => {
    const size = await growLog();
    expect(await witnessCheckpoint()).toEqual([]);
    expect(await witnessCheckpoint()).toEqual([]);
    expect(await cosigners()).toEqual(["witness.example/first", "witness.example/second"]);
    expect([others.first.asked.length, others.second.asked.length]).toEqual([1, 1]);
    const key = readVkey((await (await getKeys()).text()).trim());
    const note = await (await getCheckpoint()).text();
    expect(openCheckpoint(note, key ? [key] : [])).toMatchObject({ size });
    const { auditor } = await makePeople();
    const vouchers = await as(auditor, listVouchers);
    expect(vouchers).toMatchObject([
      { kind: "cosigned", by: "witness.example/first", size, at },
      { kind: "cosigned", by: "witness.example/second", size, at },
      { kind: "stamped", by: "signer of time stamps", size },
    ]);
  });

  test("that follows comes with the proof that the log only grew", async () => {
    await growLog();
    expect(await witnessCheckpoint()).toEqual([]);
    const asked = others.first.asked.at(-1)?.split("\n") ?? [];
    expect(asked[0]).toMatch(/^old [1-9]\d*$/);
    expect(asked.indexOf("")).toBeGreaterThan(1);
    expect(await cosigners()).toHaveLength(2);
  });

  test("is cosigned from where a witness says that it is, when that is not where we thought", async () => {
    const before = others.first.seen.get(logName);
    await growLog();
    expect(await witnessCheckpoint()).toEqual([]);
    if (before) others.first.seen.set(logName, before);
    others.second.seen.delete(logName);
    await growLog();
    const [asked, theirs] = [others.first.asked.length, others.second.asked.length];
    expect(await witnessCheckpoint()).toEqual([]);
    expect([others.first.asked.length - asked, others.second.asked.length - theirs]).toEqual([2, 2]);
    expect(others.second.asked.at(-1)).toMatch(/^old 0\n\n/);
    expect(await cosigners()).toHaveLength(2);
  });

  test("of a log whose key changed is cosigned by whoever knows the new key, and refused by the others", async () => {
    await rotateKey();
    expect(await witnessCheckpoint()).toEqual([]);
    await introduce(others.second);
    const size = await growLog();
    expect(await witnessCheckpoint()).toEqual([
      `witness.example/first did not witness the log of ${size} leaves: it does not know the key that signs this log`,
    ]);
    await introduce(others.first);
    expect(await witnessCheckpoint()).toEqual([]);
    expect(await cosigners()).toHaveLength(2);
  });
});

describe("a witness or an authority", () => {
  const failing = async (spoil: TestWitness["spoil"]) => {
    others.first.spoil = spoil;
    try {
      await growLog();
      const [failure] = await witnessCheckpoint();
      return failure?.split(": ").slice(1).join(": ");
    } finally {
      others.first.spoil = (said) => said;
      await witnessCheckpoint();
    }
  };

  test("that is down holds nothing up, and is asked again for the checkpoint that is newest then", async () => {
    await others.first.stop();
    const missed = await growLog();
    expect(await witnessCheckpoint()).toEqual([
      expect.stringMatching(/^witness\.example\/first did not .*: no answer: /),
    ]);
    expect(await cosigners()).toEqual(["witness.example/second"]);
    const size = await growLog();
    await others.first.start();
    configure(
      `${others.first.vkey} ${others.first.url}, ${others.second.vkey} ${others.second.url}/`,
      process.env.RUNUT_TSA ?? "",
    );
    expect(await witnessCheckpoint()).toEqual([]);
    const by =
      await owner()`select size::int from audit_cosignatures where witness = ${others.first.vkey} and size >= ${missed}`;
    expect([...by]).toEqual([{ size }]);
    expect(await verifyLog()).toMatchObject({ ok: true, waiting: 0 });
  });

  test("that answers something false, of another, or nothing, is not believed, and that is said", async () => {
    const flipped = (body: string) =>
      body.replace(/(.)(...\n)$/, (_, one: string, end: string) => (one === "A" ? "B" : "A") + end);
    expect(await failing((said) => ({ ...said, body: flipped(said.body) }))).toBe(
      "it answered with a false cosignature",
    );
    const [other] =
      await owner()`select line from audit_cosignatures where witness = ${others.second.vkey} limit 1`;
    expect(await failing((said) => ({ ...said, body: other?.line }))).toBe(
      "it answered without the cosignature of its key",
    );
    const [older] =
      await owner()`select line from audit_cosignatures where witness = ${others.first.vkey} order by size limit 1`;
    expect(await failing((said) => ({ ...said, body: older?.line }))).toBe(
      "it answered with a false cosignature",
    );
    expect(await failing((said) => ({ ...said, body: "" }))).toBe(
      "it answered without the cosignature of its key",
    );
    expect(await failing((said) => ({ ...said, body: "—".repeat(40_000) }))).toContain(
      "longer than 65536 bytes",
    );
    expect(await cosigners()).toHaveLength(2);
  });

  test("that refuses says why", async () => {
    for (const [status, why] of [
      [400, "it calls the request malformed"],
      [404, "it does not know this log"],
      [422, "it does not accept the proof that the log only grew"],
      [500, "it answered with status 500"],
    ] as const)
      expect(await failing(() => ({ status, body: "" }))).toBe(why);
    const conflict = (body: string) => () => ({ status: 409, type: "text/x.tlog.size", body });
    expect(await failing(conflict("999999\n"))).toContain(
      "it has seen 999999 leaves of this log, which has ",
    );
    expect(await failing(conflict("many\n"))).toBe("it has seen something else of this log");
    expect(await failing(conflict("1\n"))).toBe("it has seen something else of this log");
  });

  test("that has seen another log of this name does not cosign ours", async () => {
    const honest = others.first.seen.get(logName);
    others.first.seen.set(logName, { size: honest?.size ?? 0, root: Buffer.alloc(32, 7) });
    await growLog();
    expect(await witnessCheckpoint()).toEqual([expect.stringContaining("it does not accept the proof")]);
    const size = await makeCheckpoint();
    others.first.seen.set(logName, { size, root: Buffer.alloc(32, 7) });
    expect(await witnessCheckpoint()).toEqual([
      expect.stringContaining("it has seen something else of this log"),
    ]);
    if (honest) others.first.seen.set(logName, honest);
    expect(await witnessCheckpoint()).toEqual([]);
  });

  test("that leads elsewhere is not followed, and one that does not answer is not waited for", async () => {
    const server = createServer((request, response) => {
      if (request.url === "/away") response.writeHead(307, { location: others.first.url }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const asked = others.first.asked.length;
    await expect(post(`${url}/away`, "text/plain", "x")).rejects.toThrow("no answer");
    await expect(post(url, "text/plain", "x", AbortSignal.timeout(20))).rejects.toThrow("no answer in time");
    expect(others.first.asked.length).toBe(asked);
    server.closeAllConnections();
    server.close();
  });

  test("whose time stamp is of somebody else is not believed", async () => {
    configure("", `${others.authority.url} ${join(others.folder, "other.pem")}`);
    await growLog();
    const before = [...(await kept())];
    expect(await witnessCheckpoint()).toEqual([
      expect.stringContaining("does not lead to the configured certificate"),
    ]);
    expect([...(await kept())]).toEqual(before);
  });
});
