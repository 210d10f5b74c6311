import { beforeAll, describe, expect, it } from "vitest";
import { broken, forge } from "@/e2e/structure/forge";
import { ownDatabase } from "@/e2e/structure/own-database";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { expectRefusal } from "@/e2e/structure/refusals";
import { secondOf } from "@/e2e/structure/second-of";
import { foundOn } from "@/e2e/structure/statements";
import { waitsInCase } from "@/lib/cases/waits-in-case";
import { readClosureFacts } from "@/lib/closure/facts";
import { obstaclesToClosure } from "@/lib/closure/obstacles";
import { confirmFinding } from "@/lib/findings/confirm";
import { findingsByClaim } from "@/lib/findings/queries";
import type { Person } from "@/lib/kernel/actor";
import { as, type Tx } from "@/lib/kernel/as";
import { answerPosition } from "@/lib/positions/answer";
import { askForPosition } from "@/lib/positions/ask";
import { enterPosition } from "@/lib/positions/enter";
import { remindOfPosition } from "@/lib/positions/remind";
import { positionsOfCase } from "@/lib/positions/standings";
import { setApprovalRule } from "@/lib/statements/approvers/set-rule";
import { weigh } from "@/lib/statements/assertions";
import { readBases } from "@/lib/statements/bases";
import { waitsFor } from "@/lib/today/waits";
import { mergeClaim } from "./merge";
import { pageAtClaim } from "./page-at-claim";
import { claimsOfCase } from "./queries";
import { splitClaim } from "./split";
import { standsOrWasFound, standsOrWasSplit } from "./standing";

ownDatabase();

let people: TestPeople;
beforeAll(async () => {
  people = await makePeople();
});
const reason = "It holds what is checked by itself elsewhere.";
const party = () => people.official.organisationId;
const ask = <T>(read: (tx: Tx) => Promise<T>, who: Person = people.investigator) =>
  as(who, read, "read only");
const asking = (on: OpenedCase, claimId = on.claimIds[0]) =>
  askForPosition(people.investigator, { caseId: on.id, claimId, partyId: party() });
const enter = (on: OpenedCase, claimId: string | undefined, position = "disputes") =>
  enterPosition(people.investigator, {
    ...{ caseId: on.id, claimId, partyId: party(), position, saidOn: "2021-09-02" },
  });
/** Merges the first claim of a case into its second one. */
const merge = async (on: OpenedCase) => {
  const [claimId, intoId] = on.claimIds;
  await mergeClaim(people.investigator, { caseId: on.id, claimId, intoId, reason });
};
/** Splits the first claim of a case; the ids of its parts. */
const split = async (on: OpenedCase): Promise<string[]> => {
  const parts = "Names lay open.\nNumbers lay open.";
  await splitClaim(people.investigator, { caseId: on.id, claimId: on.claimIds[0], parts, reason });
  const { rows } = await ask((tx) => claimsOfCase(tx, on.id));
  return rows.filter(({ splitFrom }) => splitFrom === 1).map(({ id }) => id);
};
const waiting = async (on: OpenedCase) => {
  const { whole } = await ask((tx) => readClosureFacts(tx, on.id));
  const hangs = obstaclesToClosure(whole, "undetermined");
  return (key: string) => hangs.find((each) => each.key === key)?.count ?? 0;
};
const asked = async (on: OpenedCase) => (await waiting(on))("positions_asked");

describe("What was asked on a claim", () => {
  it("is answered, once it was merged, by what the party says of the one in its place, and by that alone", async () => {
    const on = await openCase(people);
    await asking(on);
    await merge(on);
    expect(await asked(on)).toBe(1);
    await enter(on, on.claimIds[1], "still_examining");
    expect(await asked(on)).toBe(1);
    await enter(on, on.claimIds[1]);
    expect(await asked(on)).toBe(0);
  });

  it("is not asked again on the one that it was merged into, and answers what was asked on that", async () => {
    const on = await openCase(people);
    await asking(on);
    await asking(on, on.claimIds[1]);
    await merge(on);
    await answerPosition(people.official, {
      ...{ caseId: on.id, claimId: on.claimIds[0], position: "disputes", words: "It is not so." },
    });
    expect(await asked(on)).toBe(0);
    const other = await openCase(people);
    await asking(other);
    await merge(other);
    await expectRefusal(() => asking(other, other.claimIds[1]), "conflict", "position.asked_already");
  });

  it("is answered, once it was split, by what the party says of a part, and of no other claim", async () => {
    const on = await openCase(people);
    await asking(on);
    const [, part] = await split(on);
    await enter(on, on.claimIds[1]);
    expect(await asked(on)).toBe(1);
    await asking(on, part);
    await enter(on, part);
    expect(await asked(on)).toBe(0);
  });

  it("is answered on the whole by an official who was asked of it, though it was split", async () => {
    const on = await openCase(people);
    await asking(on);
    await split(on);
    await answerPosition(people.official, {
      ...{ caseId: on.id, claimId: on.claimIds[0], position: "disputes", words: "It is not so." },
    });
    expect(await asked(on)).toBe(0);
  });

  it("is not marked answered without a word on it or on what it became, whatever the code above says", async () => {
    const on = await openCase(people);
    const { id } = await asking(on);
    await split(on);
    const forged = `update position_requests set answered_at = now() where id = '${id}'`;
    expect(await forge(people.investigator, forged)).toBe(broken);
  });
});

describe("What was said, asked and found of a claim", () => {
  it("is read on the whole once it was split, with how often the party was reminded, and in no matrix", async () => {
    const on = await openCase(people);
    const { id: requestId } = await asking(on);
    const words = "We still wait for your word on this.";
    const { id } = await remindOfPosition(people.investigator, { requestId, channel: "letter", words });
    const finding = await foundOn(people, on);
    const [part] = await split(on);
    const positions = () => ask((tx) => positionsOfCase(tx, on.id, undefined, undefined, standsOrWasSplit()));
    expect((await positions()).claims).toMatchObject([
      { number: 1, parts: [3, 4], standings: { [party()]: { requestId, reminders: [{ id }] } } },
      ...[2, 3, 4].map((number) => ({ number, parts: [], standings: {} })),
    ]);
    await enter(on, part);
    expect((await positions()).claims[0]?.standings[party()]).toMatchObject({
      ...{ latest: null, askedAt: null, remindedBefore: [{ id }] },
    });
    const { rows } = await ask((tx) => findingsByClaim(tx, on.id, undefined, standsOrWasFound()));
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(rows[0]).toMatchObject({ parts: [3, 4], findings: [{ id: finding.id }] });
    const matrix = await ask((tx) => positionsOfCase(tx, on.id));
    expect(matrix.claims.map(({ number }) => number)).toEqual([2, 3, 4]);
    const bare = await openCase(people);
    await split(bare);
    const without = await ask((tx) => findingsByClaim(tx, bare.id, undefined, standsOrWasFound()));
    expect(without.rows.map(({ number }) => number)).toEqual([2, 3, 4]);
  });

  it("is reached under its number once it was merged, and what was merged into a split one on the whole", async () => {
    const on = await openCase(people);
    const { id } = await foundOn(people, on);
    await merge(on);
    const at = (number: string) =>
      ask((tx) => pageAtClaim(tx, on.id, (name) => (name === "at" ? number : "9")));
    expect([(await at("1")).after, (await at("2")).after, (await at("x")).after]).toEqual([1, 1, 9]);
    const parts = "Names lay open.\nNumbers lay open.";
    await splitClaim(people.investigator, { caseId: on.id, claimId: on.claimIds[1], parts, reason });
    const { rows } = await ask((tx) => findingsByClaim(tx, on.id, undefined, standsOrWasFound()));
    expect(rows[0]).toMatchObject({ number: 2, findings: [], merged: [{ number: 1, findings: [{ id }] }] });
  });

  it("keeps the reminders of what was asked before it was merged, beside the answer too", async () => {
    const on = await openCase(people);
    const { id: requestId } = await asking(on);
    const words = "We still wait for your word on this.";
    const { id } = await remindOfPosition(people.investigator, { requestId, channel: "letter", words });
    await merge(on);
    const standing = async () => {
      const { claims } = await ask((tx) => positionsOfCase(tx, on.id));
      return claims[0]?.standings[party()];
    };
    expect(await standing()).toMatchObject({ requestId, reminders: [{ id }] });
    await enter(on, on.claimIds[1]);
    expect(await standing()).toMatchObject({
      ...{ latest: { position: "disputes" }, askedAt: null, remindedBefore: [{ id }] },
    });
  });
});

describe("A finding on a claim", () => {
  it.each([["merged", merge] as const, ["split", split] as const])(
    "waits for nobody once that was %s, and carries a sentence only once somebody has confirmed it",
    async (_, end) => {
      people = await makePeople();
      const on = await openCase(people);
      const second = await secondOf(people, "investigator", on);
      await setApprovalRule(people.administrator, { concerns: "finding", fromSeverity: "high", reason });
      const { id } = await foundOn(people, on);
      const onToday = async () =>
        (await ask((tx) => waitsFor(tx, second), second)).filter(({ kind }) => kind === "confirm_finding");
      const weighed = async () => {
        const bases = await ask((tx) => readBases(tx, on.id), people.spokesperson);
        return weigh({ basis: "finding", basisId: id, use: "is_so" }, bases, new Date()).state;
      };
      expect(await onToday()).toHaveLength(1);
      await end(on);
      expect((await waiting(on))("findings_unconfirmed")).toBe(0);
      expect(await onToday()).toEqual([]);
      expect(await weighed()).toBe("unconfirmed");
      await confirmFinding(second, { findingId: id, words: "I read the logs again from end to end." });
      expect(await weighed()).toBe("supported");
    },
  );

  it("is not asked for where the claim was merged or split", async () => {
    const on = await openCase(people);
    const findings = async () => (await ask((tx) => waitsInCase(tx, on.id))).findings;
    expect(await findings()).toBe(2);
    await merge(on);
    expect(await findings()).toBe(1);
    const other = await openCase(people);
    await split(other);
    expect((await ask((tx) => waitsInCase(tx, other.id))).findings).toBe(3);
  });
});
