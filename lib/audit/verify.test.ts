import { beforeEach, describe, expect, test } from "vitest";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, openCase } from "@/e2e/structure/people";
import { secret } from "@/lib/kernel/secrets";
import { signCheckpoint } from "./checkpoint";
import { makeCheckpoint } from "./make-checkpoint";
import { publicKeyOf, signerOf } from "./note";
import { rotateKey } from "./rotate-key";
import { sequenceAll } from "./sequence";
import { hashLeaf } from "./tree";
import { verifyLog } from "./verify";

ownDatabase();

const tables = ["audit_events", "audit_leaves", "audit_nodes", "audit_checkpoints", "audit_keys"];

beforeEach(async () => {
  await openCase(await makePeople());
  await sequenceAll();
});

/** What somebody with the owner's password could do, undone again afterwards. */
const tampered = async (change: (sql: ReturnType<typeof owner>) => Promise<unknown>) => {
  const sql = owner();
  for (const table of tables) await sql.unsafe(`create table kept_${table} as table ${table}`);
  await setTriggers("disable");
  try {
    await change(sql);
    return await verifyLog();
  } finally {
    for (const table of tables) {
      await sql.unsafe(`delete from ${table}`);
      await sql.unsafe(`insert into ${table} table kept_${table}`);
      await sql.unsafe(`drop table kept_${table}`);
    }
    await setTriggers("enable");
  }
};

const setTriggers = async (how: "enable" | "disable") => {
  for (const table of tables) {
    await owner().unsafe(`alter table ${table} ${how} trigger user`);
  }
};

const eventAt = (index: number) => owner()`(select event_id from audit_leaves where index = ${index})`;

describe("verifying the log", () => {
  test("finds nothing in a log that was left alone, and counts what waits for its place", async () => {
    const [n] = await owner()`select count(*)::int as leaves from audit_leaves`;
    expect(await verifyLog()).toMatchObject({ ok: true, leaves: n?.leaves, waiting: 0 });
    await openCase(await makePeople());
    const [waiting] = await owner()`select count(*)::int as n from audit_pending`;
    expect(await verifyLog()).toMatchObject({ ok: true, leaves: n?.leaves, waiting: waiting?.n });
    await sequenceAll();
  });

  test("finds an altered body, whichever column was altered", async () => {
    const alterations = [
      'facts = facts || \'{"label": "CLEAR"}\'',
      "at = at + interval '1 millisecond'",
      "actor_id = gen_random_uuid()",
      "role = 'official'",
      "action = action || 'x'",
      "outcome = case outcome when 'done' then 'refused' else 'done' end",
      "case_id = gen_random_uuid()",
      "subject_kind = 'log'",
      "subject_id = gen_random_uuid()",
      "organisation_id = gen_random_uuid()",
      "origin_digest = 'x'",
      "format = 3",
      "records = 'x'",
    ];
    for (const alteration of alterations) {
      const verdict = await tampered((sql) =>
        sql.unsafe(
          `update audit_events set ${alteration} where id = (select event_id from audit_leaves where index = 3)`,
        ),
      );
      expect(verdict, alteration).toEqual({ ok: false, index: 3, reason: "body_altered" });
    }
  });

  test("finds a missing event, a missing leaf in the middle and one at the end", async () => {
    const [last] = await owner()`select max(index)::int as index from audit_leaves`;
    const end: number = last?.index;
    expect(await tampered((sql) => sql`delete from audit_events where id = ${eventAt(2)}`)).toEqual({
      ok: false,
      index: 2,
      reason: "event_missing",
    });
    expect(await tampered((sql) => sql`delete from audit_leaves where index = 4`)).toEqual({
      ok: false,
      index: 4,
      reason: "leaf_missing",
    });
    expect(await tampered((sql) => sql`delete from audit_leaves where index = ${end}`)).toEqual({
      ok: false,
      index: end,
      reason: "leaf_missing",
    });
  });

  test("finds two events that changed places, and one put in beside the log", async () => {
    const swap = (sql: ReturnType<typeof owner>) =>
      sql`update audit_leaves l set hash = (select hash from audit_leaves o where o.index = 7 - l.index) where index in (3, 4)`;
    expect(await tampered(swap)).toEqual({ ok: false, index: 3, reason: "body_altered" });
    const beside = (sql: ReturnType<typeof owner>) => sql`
      insert into audit_events (at, actor_kind, actor_job, action, outcome, subject_kind)
      values (now(), 'job', 'upkeep', 'case.close', 'done', 'case')`;
    expect(await tampered(beside)).toMatchObject({ ok: false, reason: "leaf_missing" });
  });

  test("finds a node of the tree that is another, gone or too many", async () => {
    const end = (await owner()`select count(*)::int as n from audit_leaves`)[0]?.n;
    const node = "level = 1 and index = 2";
    for (const [change, index] of [
      [`update audit_nodes set hash = sha256(hash) where ${node}`, 4],
      [`delete from audit_nodes where ${node}`, 4],
      [
        "insert into audit_nodes select 1, index + 1000000, hash from audit_nodes where level = 1 and index = 0",
        end,
      ],
    ] as const)
      expect(await tampered((sql) => sql.unsafe(change)), change).toEqual({
        ok: false,
        index,
        reason: "tree_altered",
      });
  });

  test("finds a checkpoint that says otherwise, that others signed, and a log cut back behind one", async () => {
    const size = await makeCheckpoint();
    const note = (await owner()`select note from audit_checkpoints where size = ${size}`)[0]?.note as string;
    const set = (text: string) => (sql: ReturnType<typeof owner>) =>
      sql`update audit_checkpoints set note = ${text} where size = ${size}`;
    const signer = signerOf("localhost:3000/audit", Buffer.from(secret("audit-1"), "base64url"));
    const other = signerOf("localhost:3000/audit", Buffer.alloc(32, 1));
    const said = { origin: signer.name, size, root: hashLeaf("another tree") };
    expect(await tampered(set(note.replace(String(size), String(size + 1))))).toEqual({
      ok: false,
      index: size,
      reason: "signature_false",
    });
    expect(await tampered(set(signCheckpoint(said, [other])))).toMatchObject({ reason: "signature_false" });
    expect(await tampered(set(signCheckpoint(said, [signer])))).toEqual({
      ok: false,
      index: 0,
      reason: "checkpoint_inconsistent",
    });
    const cut = async (sql: ReturnType<typeof owner>) => {
      await sql`delete from audit_events where id = ${eventAt(size - 1)}`;
      await sql`delete from audit_leaves where index = ${size - 1}`;
    };
    expect(await tampered(cut)).toEqual({ ok: false, index: size - 1, reason: "tree_shrunk" });
  });

  test("begins with a checkpoint that somebody kept, or says so; what another log signed says nothing", async () => {
    const size = await makeCheckpoint();
    const kept = (await owner()`select note from audit_checkpoints where size = ${size}`)[0]?.note as string;
    await openCase(await makePeople());
    await sequenceAll();
    expect(await verifyLog(kept)).toMatchObject({ ok: true });
    const signer = signerOf("localhost:3000/audit", Buffer.from(secret("audit-1"), "base64url"));
    const said = (of: number, name = signer.name) =>
      signCheckpoint({ origin: name, size: of, root: hashLeaf("another tree") }, [signer]);
    expect(await verifyLog(said(size))).toEqual({ ok: false, index: 0, reason: "checkpoint_inconsistent" });
    expect(await verifyLog(said(1_000_000))).toMatchObject({ reason: "tree_shrunk" });
    for (const foreign of [said(size, "other.example/audit"), kept.replace(`\n${size}\n`, "\n1\n")])
      expect(await verifyLog(foreign)).toMatchObject({ ok: false, reason: "checkpoint_foreign" });
  });

  test("finds a key that was not announced, and one with which the key before it did not sign", async () => {
    await rotateKey();
    const forgotten = (sql: ReturnType<typeof owner>) => sql`
      update audit_keys set from_size = from_size - 1 where position = 2`;
    expect(await tampered(forgotten)).toMatchObject({ ok: false });
    const foreign = (sql: ReturnType<typeof owner>) => sql`
      insert into audit_keys select 3, name, ${Buffer.from(publicKeyOf(signerOf("x", Buffer.alloc(32, 3)).key))}, from_size + 1, made_at
      from audit_keys where position = 2`;
    expect(await tampered(foreign)).toMatchObject({ ok: false, reason: "key_unannounced" });
  });

  test("is content again once all is as it was", async () => {
    expect(await verifyLog()).toMatchObject({ ok: true });
  });
});
