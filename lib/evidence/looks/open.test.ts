import { randomBytes, randomUUID } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { notices } from "@/db/schema/desk";
import { organisationRoles } from "@/db/schema/organisations";
import { given, referrals } from "@/db/schema/referrals";
import { caseWithEvidence, digestOf } from "@/e2e/structure/case-with-evidence";
import { broken, forge } from "@/e2e/structure/forge";
import { owner } from "@/e2e/structure/owner";
import { collectEvidence } from "@/lib/evidence/intake/collect";
import { as } from "@/lib/kernel/as";
import { done } from "@/lib/kernel/command";
import { record } from "@/lib/kernel/record";
import { openEvidence } from "./open";

let cast: Awaited<ReturnType<typeof caseWithEvidence>>;
beforeAll(async () => {
  cast = await caseWithEvidence();
});

const purpose = "Check the finding on claim 1.";
/** Gives items to the liaisons of the police unit, as a referral does. */
const give = async (itemIds: readonly string[]) => {
  const by = cast.people.coordinator;
  const unitId = cast.people.police_liaison.organisationId;
  const referral = {
    id: randomUUID(),
    caseId: cast.opened.id,
    number: 1,
    openedById: by.organisationId,
    unitId,
  };
  await record("referral.record", { actor: by, at: new Date() }, async (tx) => {
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
      caseId: cast.opened.id,
      referralId: referral.id,
      reason: "The unit asked for it.",
    };
    await tx
      .insert(given)
      .values(itemIds.map((recordId) => ({ ...link, recordId, givenBy: by.id, givenAt: new Date() })));
    return done(undefined, { caseId: cast.opened.id, subjectId: referral.id });
  });
};

describe("openEvidence", () => {
  it("gives the bytes for a purpose, which stands in the chain before they leave", async () => {
    const bytes = randomBytes(2_500_000);
    const item = await collectEvidence(cast.people.investigator, cast.file(bytes));
    for (const who of [cast.people.investigator, cast.people.coordinator]) {
      const handed = await openEvidence(who, { itemId: item.id, purpose });
      expect((await cast.actsOf(item.number)).at(-1)).toBe("downloaded");
      expect(digestOf(await buffer(handed.bytes))).toBe(digestOf(bytes));
    }
    const { chain } = await cast.read(cast.people.auditor, item.number);
    expect(chain.at(-1)).toMatchObject({ by: cast.people.coordinator.name, reason: purpose });
    const looks = (await cast.eventsOf(item.id)).filter((event) => event.action === "evidence.open");
    expect(looks).toHaveLength(2);
    expect(JSON.stringify(looks)).not.toContain(purpose);
  });

  it("lets the auditor of the organisation look, also after closure, and leaves the link", async () => {
    const item = await collectEvidence(cast.people.investigator, cast.file());
    await owner()`update cases set status = 'closed' where id = ${cast.opened.id}`;
    const handed = await openEvidence(cast.people.auditor, { itemId: item.id, purpose, act: "viewed" });
    handed.bytes.destroy();
    await owner()`update cases set status = 'open' where id = ${cast.opened.id}`;
    expect((await cast.actsOf(item.number)).at(-1)).toBe("viewed");
  });

  it("opens no bytes of an original to a police unit that it was only named to, by a stated purpose neither", async () => {
    const item = await collectEvidence(cast.people.investigator, cast.file());
    const strict = await collectEvidence(cast.people.investigator, { ...cast.file(), label: "AMBER+STRICT" });
    await give([item.id, strict.id]);
    for (const { id: itemId, number } of [item, strict]) {
      for (const act of ["downloaded", "viewed"] as const) {
        const look = () => openEvidence(cast.people.police_liaison, { itemId, purpose, act });
        await expect(look()).rejects.toMatchObject({ code: "conflict", key: "evidence.accept_first" });
      }
      expect(await cast.actsOf(number)).toEqual(["collected", "verified"]);
      const { id, organisationId } = cast.people.police_liaison;
      const forged = `insert into custody_entries (case_id, item_id, sequence, act, person_id, organisation_id, at, reason)
        values ('${cast.opened.id}', '${itemId}', 3, 'downloaded', '${id}', '${organisationId}', now(), 'Forged.')`;
      expect(await forge(cast.people.police_liaison, forged)).toBe(broken);
    }
  });

  it("refuses bytes that are no longer what they were, writes that into the chain and raises the alarm", async () => {
    const item = await collectEvidence(cast.people.investigator, cast.file());
    await cast.damage(item.sha256);
    const look = openEvidence(cast.people.investigator, { itemId: item.id, purpose });
    await expect(look).rejects.toMatchObject({ code: "conflict", key: "evidence.bytes_different" });
    const { chain } = await cast.read(cast.people.investigator, item.number);
    expect(chain.at(-1)).toMatchObject({ act: "verified", reason: "different" });
    const its = and(eq(notices.subjectId, item.id), eq(notices.kind, "evidence.alarm"));
    expect(await as(cast.people.coordinator, (tx) => tx.select().from(notices).where(its))).toHaveLength(1);
  });

  it("refuses without a purpose and for a physical thing, and writes no link", async () => {
    const item = await collectEvidence(cast.people.investigator, cast.file());
    const { bytes: _, ...physical } = cast.file();
    const thing = await collectEvidence(cast.people.investigator, physical);
    await expect(
      openEvidence(cast.people.investigator, { itemId: item.id, purpose: " " }),
    ).rejects.toMatchObject({
      code: "invalid",
    });
    const look = openEvidence(cast.people.investigator, { itemId: thing.id, purpose });
    await expect(look).rejects.toMatchObject({ key: "evidence.physical" });
    expect(await cast.actsOf(item.number)).toEqual(["collected", "verified"]);
    expect(await cast.actsOf(thing.number)).toEqual(["collected"]);
  });

  it("is forbidden to spokesperson and official, who may know of it at most, and leaves no link", async () => {
    const item = await collectEvidence(cast.people.investigator, cast.file());
    for (const who of [cast.people.spokesperson, cast.people.official, cast.people.approver]) {
      await expect(openEvidence(who, { itemId: item.id, purpose })).rejects.toMatchObject({
        code: "forbidden",
      });
    }
    expect((await cast.listFor(cast.people.spokesperson)).map((one) => one.id)).toContain(item.id);
    expect(await cast.listFor(cast.people.official)).toEqual([]);
    expect(await cast.actsOf(item.number)).toEqual(["collected", "verified"]);
  });

  it("does not exist for a stranger, for a police liaison to whom it was not given, and, RED, for who is not named", async () => {
    const item = await collectEvidence(cast.people.investigator, cast.file());
    const red = await collectEvidence(cast.people.investigator, { ...cast.file(), label: "RED" });
    const tries = [
      [cast.people.strangers.investigator, item.id],
      [cast.people.police_liaison, item.id],
      [cast.people.coordinator, red.id],
    ] as const;
    for (const [who, itemId] of tries) {
      await expect(openEvidence(who, { itemId, purpose })).rejects.toMatchObject({ code: "not_found" });
    }
    expect(await cast.actsOf(item.number)).toEqual(["collected", "verified"]);
  });
});
