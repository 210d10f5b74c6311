import { beforeAll, describe, expect, it } from "vitest";
import { broken, forge, notYours } from "@/e2e/structure/forge";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { foundOn } from "@/e2e/structure/statements";
import { readClosureFacts } from "@/lib/closure/facts";
import { makeFinding } from "@/lib/findings/make";
import { findingsByClaim } from "@/lib/findings/queries";
import { as, type Tx } from "@/lib/kernel/as";
import { isContradicted } from "@/lib/positions/contradicted-claims";
import { enterPosition } from "@/lib/positions/enter";
import { positionsOfCase } from "@/lib/positions/standings";
import { mergeClaim } from "./merge";
import { claimNow, claimsOfCase } from "./queries";
import { splitClaim } from "./split";

ownDatabase();

let people: TestPeople;
let opened: OpenedCase;
const reason = "Both say that the same records lay open.";
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
});
const ask = <T>(read: (tx: Tx) => Promise<T>) => as(people.investigator, read, "read only");
const merging = () => ({
  ...{ caseId: opened.id, claimId: opened.claimIds[1], intoId: opened.claimIds[0], reason },
});
const say = (claimId: string | undefined, partyId: string, position: string, saidOn: string) =>
  enterPosition(people.investigator, { caseId: opened.id, claimId, partyId, position, saidOn });
const finding = (claimId: string | undefined) => ({
  ...{ caseId: opened.id, claimId, verdict: "undetermined", confidence: "low" },
  reasoning: "Nothing was looked at yet.",
});

describe("A claim that is merged into another one", () => {
  it("is refused with itself, to strangers and to who does not verify", async () => {
    const itself = () => mergeClaim(people.investigator, { ...merging(), intoId: opened.claimIds[1] });
    await expectRefusal(itself, "invalid", { intoId: "the_same_claim" });
    await expectRefusal(() => mergeClaim(people.spokesperson, merging()), "forbidden");
    await expectRefusal(() => mergeClaim(people.strangers.investigator, merging()), "not_found");
  });

  it("leaves what was said of it to count for the other, its findings beneath those, and history to read", async () => {
    const { organisationId: ministry } = people.official;
    await say(opened.claimIds[0], opened.allegationId, "alleges", "2021-08-30");
    await say(opened.claimIds[1], ministry, "disputes", "2021-08-31");
    const { id } = await makeFinding(people.investigator, finding(opened.claimIds[1]));
    await mergeClaim(people.investigator, merging());
    const { claims } = await ask((tx) => positionsOfCase(tx, opened.id));
    expect(claims).toMatchObject([
      { number: 1, merged: [2], standings: { [ministry]: { latest: { position: "disputes" } } } },
    ]);
    expect(claims[0]?.contradicting).toHaveLength(2);
    const only = await ask((tx) =>
      positionsOfCase(tx, opened.id, undefined, undefined, isContradicted(opened.id)),
    );
    expect(only.claims.map(({ number }) => number)).toEqual([1]);
    const { rows } = await ask((tx) => findingsByClaim(tx, opened.id));
    expect(rows).toMatchObject([{ number: 1, findings: [], merged: [{ number: 2, findings: [{ id }] }] }]);
    const history = await ask((tx) => claimsOfCase(tx, opened.id));
    expect(history.rows).toMatchObject([
      { number: 1, ending: null, merged: [2] },
      { number: 2, ending: "merged", into: 1, reason, endedBy: people.investigator.name },
    ]);
    const facts = await ask((tx) => readClosureFacts(tx, opened.id));
    expect([facts.seen, facts.whole].map((each) => each.claimsWithoutFinding)).toEqual([1, 1]);
    expect(await lastEvent("claim.merge", people.investigator.id)).toMatchObject({
      facts: { claim: 2, into: 1 },
    });
  });

  it("is changed no more: the one in its place is, and a number without a claim names none", async () => {
    expect(await ask((tx) => claimNow(tx, opened.id, 2))).toMatchObject({ number: 1, ending: null });
    expect(await ask((tx) => claimNow(tx, opened.id, 0))).toBeUndefined();
    expect(await ask((tx) => claimNow(tx, opened.id, 9))).toBeUndefined();
  });

  it("takes no finding any more, saying where it went, in the database too", async () => {
    const gone = makeFinding(people.investigator, finding(opened.claimIds[1]));
    await expect(gone).rejects.toMatchObject({ key: "claim.merged", details: { claim: 2, claims: "1" } });
    const word = say(opened.claimIds[1], opened.allegationId, "alleges", "2021-08-30");
    await expect(word).rejects.toMatchObject({ key: "claim.merged" });
    const again = mergeClaim(people.investigator, merging());
    await expect(again).rejects.toMatchObject({ key: "claim.merged" });
    const { id, organisationId } = people.investigator;
    const forged = `insert into findings (case_id, claim_id, revision, verdict, confidence, reasoning, evidence_count, label, organisation_id, made_by, made_at)
       values ('${opened.id}', '${opened.claimIds[1]}', 2, 'undetermined', 'low', 'Forged.', 0, 'AMBER', '${organisationId}', '${id}', now())`;
    expect([notYours, broken]).toContain(await forge(people.investigator, forged));
  });
});

describe("A claim that is split", () => {
  it("becomes claims of their own, and keeps what was said and found of the whole", async () => {
    const own = await openCase(people);
    const [claimId] = own.claimIds;
    const { id } = await foundOn(people, own);
    const splitting = { caseId: own.id, claimId, reason: "It holds two things that can be checked." };
    const bare = () => splitClaim(people.investigator, { ...splitting, parts: "Names lay open." });
    await expectRefusal(bare, "invalid", { parts: "parts_of_a_claim" });
    await splitClaim(people.investigator, { ...splitting, parts: "Names lay open.\nNumbers lay open.\n" });
    const { rows } = await ask((tx) => claimsOfCase(tx, own.id));
    expect(rows).toMatchObject([
      { number: 1, ending: "split", parts: [3, 4] },
      { number: 2, ending: null },
      { number: 3, splitFrom: 1, text: "Names lay open.", ending: null },
      { number: 4, splitFrom: 1, text: "Numbers lay open." },
    ]);
    const found = await owner()`select claim_id from findings where id = ${id}`;
    expect(found).toMatchObject([{ claim_id: claimId }]);
    const gone = makeFinding(people.investigator, { ...finding(claimId), caseId: own.id });
    await expect(gone).rejects.toMatchObject({ key: "claim.split", details: { claims: "3, 4" } });
  });
});
