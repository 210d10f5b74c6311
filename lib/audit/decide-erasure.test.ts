import { beforeAll, describe, expect, test } from "vitest";
import { authority, paper } from "@/e2e/structure/erase-by-two";
import { forge, notYours } from "@/e2e/structure/forge";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type TestPeople } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { somebodyWhoLeft } from "@/e2e/structure/who-left";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { waitsFor } from "@/lib/today/waits";
import { erasePersonal } from "./erase-personal";
import { listErasureDecisions, listErasureProposals } from "./erasures";
import { proposeErasure } from "./propose-erasure";
import { refuseErasure } from "./refuse-erasure";
import { withdrawErasure } from "./withdraw-erasure";

ownDatabase();

let people: TestPeople;
beforeAll(async () => {
  people = await makePeople();
});

const reason = "The paper names somebody else, as its second page shows.";
const proposed = async () => {
  const { personId } = await somebodyWhoLeft(people);
  const asked = { of: "person", personId, authority, ...paper };
  return { personId, ...(await proposeErasure(people.custodian, asked)) };
};
const waits = async (who: Person) =>
  (await as(who, (tx) => waitsFor(tx, who), "read only")).filter(({ kind }) => kind === "erase");
const told = (kind: string, subject: string) =>
  owner()`select person_id from notices where kind = ${kind} and subject_id = ${subject}`;

describe("a proposal to erase", () => {
  test("stands on Today of those who may be its second person, and they are told", async () => {
    const { administrator, second_administrator: second, custodian, auditor } = people;
    const { proposalId } = await proposed();
    for (const one of [administrator, second])
      expect(await waits(one)).toContainEqual(
        expect.objectContaining({ id: proposalId, title: authority, href: "/audit/erasures#h-proposed" }),
      );
    for (const one of [custodian, auditor]) expect(await waits(one)).toEqual([]);
    const heard = (await told("erasure.proposed", proposalId)).map((row) => row.person_id);
    expect(heard.sort()).toEqual([administrator.id, second.id].sort());
  });

  test("is refused by a second person with a reason, who proposed it is told, and nothing is erased by it", async () => {
    const { administrator, second_administrator: second, custodian } = people;
    const { proposalId, personId } = await proposed();
    await expectRefusal(() => refuseErasure(administrator, { proposalId, reason: "No." }), "invalid", {
      reason: "reason_too_short",
    });
    await refuseErasure(administrator, { proposalId, reason });
    expect((await told("erasure.refused", proposalId)).map((row) => row.person_id)).toEqual([custodian.id]);
    expect(await lastEvent("audit.refuse-erasure", administrator.id)).toMatchObject({
      subject_id: proposalId,
      facts: { field: "all", concerns: personId },
    });
    await expectRefusal(() => erasePersonal(second, { proposalId }), "conflict", "log.erasure_decided");
    await expectRefusal(
      () => withdrawErasure(custodian, { proposalId, reason }),
      "conflict",
      "log.erasure_decided",
    );
    const raw = `select * from runut.erase_personal('${proposalId}', now())`;
    expect(await forge(second, raw)).toBe(notYours);
    expect(await waits(second)).not.toContainEqual(expect.objectContaining({ id: proposalId }));
    const [decisions, open] = await as(
      custodian,
      (tx) => Promise.all([listErasureDecisions(tx), listErasureProposals(tx)]),
      "read only",
    );
    expect(decisions).toContainEqual(
      expect.objectContaining({ id: proposalId, decision: "refused", reason, by: administrator.name }),
    );
    expect(open.map(({ id }) => id)).not.toContain(proposalId);
  });

  test("is taken back by who made it alone, and refused by anybody else alone", async () => {
    const { administrator, custodian } = people;
    const { proposalId } = await proposed();
    await expectRefusal(
      () => refuseErasure(custodian, { proposalId, reason }),
      "forbidden",
      "log.own_proposal",
    );
    await expectRefusal(() => withdrawErasure(administrator, { proposalId, reason }), "forbidden");
    const word = (decision: string, by: Person) =>
      `insert into erasure_decisions values ('${proposalId}', '${decision}', 'Said here.', now(), '${by.id}')`;
    for (const [decision, by] of [
      ["refused", custodian],
      ["withdrawn", administrator],
      ["refused", people.auditor],
      ["refused", people.strangers.approver],
    ] as const)
      expect(await forge(by, word(decision, by)), `${decision} ${by.name}`).toBe(notYours);
    await withdrawErasure(custodian, { proposalId, reason });
    await expectRefusal(
      () => erasePersonal(administrator, { proposalId }),
      "conflict",
      "log.erasure_decided",
    );
  });

  test("that was carried out is neither refused nor taken back, and does not exist elsewhere", async () => {
    const { administrator, second_administrator: second, custodian } = people;
    const { proposalId } = await proposed();
    const elsewhere = await makePeople();
    await expectRefusal(() => refuseErasure(elsewhere.administrator, { proposalId, reason }), "not_found");
    await erasePersonal(administrator, { proposalId });
    await expectRefusal(() => refuseErasure(second, { proposalId, reason }), "conflict", "log.erased");
    await expectRefusal(() => withdrawErasure(custodian, { proposalId, reason }), "conflict", "log.erased");
  });
});
