import { createHash, randomBytes, randomUUID } from "node:crypto";
import { chmod, mkdtemp, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { auditEvents } from "@/db/schema/audit";
import { cases } from "@/db/schema/cases";
import { notices } from "@/db/schema/desk";
import { organisationRoles } from "@/db/schema/organisations";
import { given, referrals } from "@/db/schema/referrals";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { openEvidence } from "@/lib/evidence/looks/open";
import { evidenceOfCase, readItem } from "@/lib/evidence/queries";
import { verifyEvidence } from "@/lib/evidence/upkeep/verify";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { collectEvidence } from "./collect";

let people: TestPeople;
let opened: OpenedCase;
let folder: string;
beforeAll(async () => {
  process.env.RUNUT_HOME = await mkdtemp(join(tmpdir(), "runut-home-"));
  folder = join(process.env.RUNUT_HOME, "evidence");
  people = await makePeople();
  opened = await openCase(people);
});

const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
const answer = (bytes: Buffer = randomBytes(2000)) => ({
  caseId: opened.id,
  title: "Answer of the database port",
  method: "network capture of one answer",
  tool: "curl 7.74.0",
  place: "Jakarta",
  fileName: "answer.txt",
  bytes: Readable.from([bytes]),
});
const purpose = "Check the finding on claim 1.";
const listFor = (who: Person) => as(who, (tx) => evidenceOfCase(tx, opened.id), "read only");
const read = (who: Person, number: number) => as(who, (tx) => readItem(tx, opened.id, number), "read only");
const actsOf = async (number: number) =>
  (await read(people.investigator, number)).chain.map((link) => link.act);
const eventsOf = (id: string) =>
  as(people.auditor, (tx) => tx.select().from(auditEvents).where(eq(auditEvents.subjectId, id)), "read only");
const damage = async (digest: string) => {
  const path = join(folder, digest.slice(0, 2), digest);
  await chmod(path, 0o600);
  await writeFile(path, "other bytes");
};
/** Gives items to the liaisons of the police unit, as a referral does. */
const give = async (itemIds: readonly string[]) => {
  const by = people.coordinator;
  const unitId = people.police_liaison.organisationId;
  const referral = { id: randomUUID(), caseId: opened.id, number: 1, openedById: by.organisationId, unitId };
  await as(by, async (tx) => {
    const ofUnit = and(
      eq(organisationRoles.organisationId, unitId),
      eq(organisationRoles.role, "police_liaison"),
    );
    const [role] = await tx.select().from(organisationRoles).where(ofUnit);
    await tx
      .insert(referrals)
      .values({ ...referral, state: "sent", recordedBy: by.id, recordedAt: new Date() });
    const link = {
      principal: role?.principal ?? -1,
      kind: "evidence",
      caseId: opened.id,
      referralId: referral.id,
    };
    await tx
      .insert(given)
      .values(itemIds.map((recordId) => ({ ...link, recordId, givenBy: by.id, givenAt: new Date() })));
  });
};
/** How many files lie in the store. */
const filesHeld = async () => {
  const all = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return all.filter((entry) => entry.isFile()).length;
};

describe("collectEvidence", () => {
  it("holds the bytes, numbers the item, begins its chain, and the log knows the digest", async () => {
    const bytes = randomBytes(3_000_000);
    const item = await collectEvidence(people.investigator, {
      ...answer(bytes),
      declaredSha256: sha256(bytes).toUpperCase(),
    });
    expect(item).toMatchObject({ sha256: sha256(bytes), size: bytes.length, declared: "equal" });
    const found = await read(people.investigator, item.number);
    expect(found).toMatchObject({ state: "held", kind: "file", fileName: "answer.txt", mediaType: null });
    expect(found.chain.map((link) => [link.sequence, link.act, link.by, link.reason])).toEqual([
      [1, "collected", people.investigator.name, "network capture of one answer"],
      [2, "verified", people.investigator.name, "equal"],
    ]);
    expect(await eventsOf(item.id)).toMatchObject([
      {
        action: "evidence.collect",
        facts: { number: item.number, sha256: sha256(bytes), declared: "equal" },
      },
    ]);
  });

  it("records that the sender's hash differs and keeps the item", async () => {
    const item = await collectEvidence(people.investigator, { ...answer(), declaredSha256: "0".repeat(64) });
    expect(item.declared).toBe("different");
    expect(await read(people.investigator, item.number)).toMatchObject({
      declaredSha256: "0".repeat(64),
      sha256: item.sha256,
    });
  });

  it("tells the type by the bytes, not by the name", async () => {
    const png = Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489", "hex");
    const item = await collectEvidence(people.investigator, { ...answer(png), fileName: "letter.pdf" });
    expect((await read(people.investigator, item.number)).mediaType).toBe("image/png");
  });

  it("takes a physical thing without bytes, and the same bytes twice as two items", async () => {
    const { bytes: _, ...physical } = answer();
    expect(await collectEvidence(people.investigator, physical)).toMatchObject({ sha256: null, size: null });
    const bytes = randomBytes(500);
    const before = await filesHeld();
    const first = await collectEvidence(people.investigator, answer(bytes));
    const second = await collectEvidence(people.investigator, answer(bytes));
    expect([second.sha256, second.number]).toEqual([first.sha256, first.number + 1]);
    expect(await filesHeld()).toBe(before + 1);
  });

  it("refuses a closed case, a collection in the future, a file without bytes and too many bytes, and holds nothing", async () => {
    const other = await openCase(people);
    await as(people.coordinator, (tx) =>
      tx.update(cases).set({ status: "closed" }).where(eq(cases.id, other.id)),
    );
    const before = [await listFor(people.investigator), await filesHeld()];
    const late = collectEvidence(people.investigator, { ...answer(), caseId: other.id });
    await expect(late).rejects.toMatchObject({ code: "conflict", key: "case.closed" });
    const ahead = collectEvidence(people.investigator, { ...answer(), collectedAt: "2999-01-01" });
    await expect(ahead).rejects.toMatchObject({ fields: { collectedAt: "in_the_future" } });
    const { bytes: _, ...without } = answer();
    const empty = collectEvidence(people.investigator, { ...without, kind: "file" });
    await expect(empty).rejects.toMatchObject({ fields: { file: "file_required" } });
    process.env.RUNUT_UPLOAD_MAX = "1999";
    const large = collectEvidence(people.investigator, answer()).finally(
      () => delete process.env.RUNUT_UPLOAD_MAX,
    );
    await expect(large).rejects.toMatchObject({ fields: { file: "file_too_large" } });
    expect([await listFor(people.investigator), await filesHeld()]).toEqual(before);
  });

  it("is forbidden to the coordinator and knows no case for a stranger; neither has a byte read", async () => {
    const before = await filesHeld();
    const forbidden = answer();
    await expect(collectEvidence(people.coordinator, forbidden)).rejects.toMatchObject({ code: "forbidden" });
    await expect(collectEvidence(people.strangers.investigator, answer())).rejects.toMatchObject({
      code: "not_found",
    });
    expect(forbidden.bytes.readableDidRead).toBe(false);
    expect(await filesHeld()).toBe(before);
  });
});

describe("openEvidence", () => {
  it("gives the bytes for a purpose, which stands in the chain before they leave", async () => {
    const bytes = randomBytes(2_500_000);
    const item = await collectEvidence(people.investigator, answer(bytes));
    for (const who of [people.investigator, people.coordinator]) {
      const handed = await openEvidence(who, { itemId: item.id, purpose });
      expect((await actsOf(item.number)).at(-1)).toBe("downloaded");
      expect(sha256(await buffer(handed.bytes))).toBe(sha256(bytes));
    }
    const { chain } = await read(people.auditor, item.number);
    expect(chain.at(-1)).toMatchObject({ by: people.coordinator.name, reason: purpose });
    const looks = (await eventsOf(item.id)).filter((event) => event.action === "evidence.open");
    expect(looks).toHaveLength(2);
    expect(JSON.stringify(looks)).not.toContain(purpose);
  });

  it("lets the auditor of the organisation look, also after closure, and leaves the link", async () => {
    const item = await collectEvidence(people.investigator, answer());
    await as(people.coordinator, (tx) =>
      tx.update(cases).set({ status: "closed" }).where(eq(cases.id, opened.id)),
    );
    const handed = await openEvidence(people.auditor, { itemId: item.id, purpose, act: "viewed" });
    handed.bytes.destroy();
    await as(people.coordinator, (tx) =>
      tx.update(cases).set({ status: "open" }).where(eq(cases.id, opened.id)),
    );
    expect((await actsOf(item.number)).at(-1)).toBe("viewed");
  });

  it("opens to a police liaison what was given to their unit, and nothing stricter than its label lets go", async () => {
    const item = await collectEvidence(people.investigator, answer());
    const strict = await collectEvidence(people.investigator, { ...answer(), label: "AMBER+STRICT" });
    await give([item.id, strict.id]);
    const handed = await openEvidence(people.police_liaison, { itemId: item.id, purpose });
    handed.bytes.destroy();
    const { chain } = await read(people.investigator, item.number);
    expect(chain.at(-1)).toMatchObject({
      act: "downloaded",
      organisationId: people.police_liaison.organisationId,
    });
    const look = openEvidence(people.police_liaison, { itemId: strict.id, purpose });
    await expect(look).rejects.toMatchObject({ code: "forbidden", key: "label.organisation_only" });
    expect(await actsOf(strict.number)).toEqual(["collected", "verified"]);
  });

  it("refuses bytes that are no longer what they were, writes that into the chain and raises the alarm", async () => {
    const item = await collectEvidence(people.investigator, answer());
    await damage(item.sha256 ?? "");
    const look = openEvidence(people.investigator, { itemId: item.id, purpose });
    await expect(look).rejects.toMatchObject({ code: "conflict", key: "evidence.bytes_different" });
    const { chain } = await read(people.investigator, item.number);
    expect(chain.at(-1)).toMatchObject({ act: "verified", reason: "different" });
    const its = and(eq(notices.subjectId, item.id), eq(notices.kind, "evidence.alarm"));
    expect(await as(people.coordinator, (tx) => tx.select().from(notices).where(its))).toHaveLength(1);
  });

  it("refuses without a purpose and for a physical thing, and writes no link", async () => {
    const item = await collectEvidence(people.investigator, answer());
    const { bytes: _, ...physical } = answer();
    const thing = await collectEvidence(people.investigator, physical);
    await expect(openEvidence(people.investigator, { itemId: item.id, purpose: " " })).rejects.toMatchObject({
      code: "invalid",
    });
    const look = openEvidence(people.investigator, { itemId: thing.id, purpose });
    await expect(look).rejects.toMatchObject({ key: "evidence.physical" });
    expect(await actsOf(item.number)).toEqual(["collected", "verified"]);
    expect(await actsOf(thing.number)).toEqual(["collected"]);
  });

  it("is forbidden to spokesperson and official, who may know of it at most, and leaves no link", async () => {
    const item = await collectEvidence(people.investigator, answer());
    for (const who of [people.spokesperson, people.official, people.approver]) {
      await expect(openEvidence(who, { itemId: item.id, purpose })).rejects.toMatchObject({
        code: "forbidden",
      });
    }
    expect((await listFor(people.spokesperson)).map((one) => one.id)).toContain(item.id);
    expect(await listFor(people.official)).toEqual([]);
    expect(await actsOf(item.number)).toEqual(["collected", "verified"]);
  });

  it("does not exist for a stranger, for a police liaison to whom it was not given, and, RED, for who is not named", async () => {
    const item = await collectEvidence(people.investigator, answer());
    const red = await collectEvidence(people.investigator, { ...answer(), label: "RED" });
    const tries = [
      [people.strangers.investigator, item.id],
      [people.police_liaison, item.id],
      [people.coordinator, red.id],
    ] as const;
    for (const [who, itemId] of tries) {
      await expect(openEvidence(who, { itemId, purpose })).rejects.toMatchObject({ code: "not_found" });
    }
    expect(await actsOf(item.number)).toEqual(["collected", "verified"]);
  });
});

describe("verifyEvidence", () => {
  it("writes into the chain that the bytes are equal", async () => {
    const item = await collectEvidence(people.investigator, answer());
    expect(await verifyEvidence(people.investigator, { itemId: item.id })).toEqual({
      shown: "equal",
      sha256: item.sha256,
    });
    expect(await actsOf(item.number)).toEqual(["collected", "verified", "verified"]);
    expect((await eventsOf(item.id)).map((event) => event.action)).toContain("evidence.verify");
  });

  it("tells a changed byte, keeps the item and warns the lead", async () => {
    const item = await collectEvidence(people.investigator, answer());
    await damage(item.sha256 ?? "");
    expect(await verifyEvidence(people.investigator, { itemId: item.id })).toMatchObject({
      shown: "different",
    });
    const [seen] = (await listFor(people.coordinator)).filter((one) => one.id === item.id);
    expect(seen?.checked?.shown).toBe("different");
    const events = (await eventsOf(item.id)).filter((event) => event.action === "evidence.verify");
    expect(events).toMatchObject([
      { facts: { shown: "different", found: sha256(Buffer.from("other bytes")) } },
    ]);
  });

  it("is refused for a physical thing, forbidden to the coordinator, and knows no item for a stranger", async () => {
    const { bytes: _, ...physical } = answer();
    const thing = await collectEvidence(people.investigator, physical);
    const itemId = thing.id;
    await expect(verifyEvidence(people.investigator, { itemId })).rejects.toMatchObject({
      key: "evidence.physical",
    });
    await expect(verifyEvidence(people.coordinator, { itemId })).rejects.toMatchObject({ code: "forbidden" });
    await expect(verifyEvidence(people.strangers.investigator, { itemId })).rejects.toMatchObject({
      code: "not_found",
    });
    expect(await actsOf(thing.number)).toEqual(["collected"]);
  });
});
