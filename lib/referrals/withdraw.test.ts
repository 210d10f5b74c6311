import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { waitsFor } from "@/lib/today/waits";
import { readFacts } from "@/lib/track/facts";
import { findReferralOfCase } from "./queries";
import { receiveReferral } from "./receive";
import { recordReferral } from "./record";
import { withdrawReferral } from "./withdraw";

let people: TestPeople;
let opened: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
});
const reason = "It went to the wrong unit, another one follows.";
const sent = async () => {
  opened = await openCase(people);
  const { coordinator, police_liaison } = people;
  const [claimId = ""] = opened.claimIds;
  return recordReferral(coordinator, {
    caseId: opened.id,
    openedById: coordinator.organisationId,
    unitId: police_liaison.organisationId,
    give: [{ kind: "claim", id: claimId }],
  });
};
const readsOf = async (who: Person, words: ReturnType<typeof sql>) =>
  [...(await as(who, (tx) => tx.execute(words), "read only"))] as Record<string, unknown>[];
const waiting = async (who: Person) =>
  (await as(who, (tx) => waitsFor(tx, who), "read only")).map(({ kind, id }) => `${kind} ${id}`);

describe("Withdrawing a referral", () => {
  it("finds the referral by its number in the case, and nothing by a number that there is not", async () => {
    const { id } = await sent();
    const find = (number: number) =>
      as(people.coordinator, (tx) => findReferralOfCase(tx, opened.id, number), "read only");
    expect(await find(1)).toMatchObject({ id, number: 1 });
    await expect(find(2)).rejects.toMatchObject({ code: "not_found" });
  });

  it("tells the police why, takes back what was handed over, and leaves nothing waiting or hanging", async () => {
    const { id } = await sent();
    const claim = sql`select id from claims where id = ${opened.claimIds[0]}`;
    expect(await readsOf(people.police_liaison, claim)).toHaveLength(1);
    expect(await waiting(people.police_liaison)).toContain(`receive ${id}`);
    await withdrawReferral(people.coordinator, { referralId: id, reason });
    expect(await readsOf(people.police_liaison, claim)).toEqual([]);
    expect(await waiting(people.police_liaison)).not.toContain(`receive ${id}`);
    const seen = sql`select r.state, v.reason from referrals r join referral_events v on v.referral_id = r.id
      where r.id = ${id} and v.step = 'withdrawn'`;
    expect(await readsOf(people.police_liaison, seen)).toEqual([{ state: "withdrawn", reason }]);
    const open = await owner()`select kind from notices where subject_id = ${id} and read_at is null`;
    expect(open.map(({ kind }) => kind)).toEqual(["referral.withdrawn"]);
    const facts = await as(people.coordinator, (tx) => readFacts(tx, [opened.id]), "read only");
    expect(facts.get(opened.id)).toMatchObject({ referrals: 0, referralState: null });
    expect(await waiting(people.coordinator)).toContain(`decide ${opened.id}`);
  });

  it("is refused once the police have received it, without a reason, a second time and to everybody else", async () => {
    const { id } = await sent();
    await expect(withdrawReferral(people.coordinator, { referralId: id })).rejects.toMatchObject({
      fields: { reason: "required" },
    });
    for (const other of [people.investigator, people.police_liaison])
      await expect(withdrawReferral(other, { referralId: id, reason })).rejects.toMatchObject({
        code: "forbidden",
      });
    const stranger = withdrawReferral(people.strangers.coordinator, { referralId: id, reason });
    await expect(stranger).rejects.toMatchObject({ code: "not_found" });
    await withdrawReferral(people.coordinator, { referralId: id, reason });
    await expect(withdrawReferral(people.coordinator, { referralId: id, reason })).rejects.toMatchObject({
      key: "referral.withdrawn",
    });
    const late = await sent();
    await receiveReferral(people.police_liaison, { referralId: late.id, reference: "LP/1" });
    await expect(withdrawReferral(people.coordinator, { referralId: late.id, reason })).rejects.toMatchObject(
      {
        key: "referral.received",
      },
    );
  });

  it("and its reception at once: one of them wins, the other is told", async () => {
    const { id } = await sent();
    const both = await Promise.allSettled([
      withdrawReferral(people.coordinator, { referralId: id, reason }),
      receiveReferral(people.police_liaison, { referralId: id, reference: "LP/2" }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const steps =
      await owner()`select step from referral_events where referral_id = ${id} and step in ('withdrawn', 'received')`;
    expect(steps).toHaveLength(1);
  });

  it("is done by no raw SQL without its step, and nothing received is taken back", async () => {
    const { id } = await sent();
    const forge = (state: string) =>
      as(people.coordinator, (tx) => tx.execute(sql`update referrals set state = ${state} where id = ${id}`));
    await expect(forge("withdrawn")).rejects.toThrow();
    await expect(forge("received")).rejects.toThrow();
    await receiveReferral(people.police_liaison, { referralId: id, reference: "LP/3" });
    await as(people.coordinator, (tx) =>
      tx.execute(sql`update referrals set state = 'withdrawn' where id = ${id}`),
    );
    const [row] = await owner()`select state from referrals where id = ${id}`;
    expect(row?.state).toBe("received");
  });
});
