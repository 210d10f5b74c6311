import { beforeAll, describe, expect, test } from "vitest";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { expectRefusal } from "@/e2e/structure/refusals";
import { approved } from "@/e2e/structure/statements";
import { as } from "@/lib/kernel/as";
import { giveToReferral } from "@/lib/referrals/give";
import { recordReferral } from "@/lib/referrals/record";
import { publishStatement } from "@/lib/statements/publish";
import { amendCase, amendClaim } from "./amend";
import { amendmentsOf } from "./queries";

ownDatabase();

const reason = "The ministry wrote that it was misread.";
let people: TestPeople;
beforeAll(async () => {
  people = await makePeople();
});

const rewordTo = async (opened: OpenedCase, text: string, resting?: string) => {
  const [recordId = ""] = opened.claimIds;
  const [claim] = await owner()`select text from claims where id = ${recordId}`;
  const seen = { text: `${claim?.text}` };
  return amendClaim(people.investigator, { recordId, seen, after: { text }, reason, resting });
};

describe("What rests on the old words", () => {
  test("a published statement whose sentence rests on a finding on the claim is spoken of, or nothing is amended", async () => {
    const opened = await openCase(people);
    const { id, digest } = await approved(people, opened);
    await rewordTo(opened, "Before it is out, nothing rests on it.");
    await publishStatement(people.spokesperson, { statementId: id, digest, reason });
    const refusal = await expectRefusal(() => rewordTo(opened, "Other words."), "invalid", {
      resting: "says_nothing_of_what_rests",
    });
    expect(refusal.details).toEqual({ resting: { statements: 1, referrals: 0 } });
    await rewordTo(opened, "Other words.", "A correction is drafted.");
    const history = await as(people.auditor, (tx) => amendmentsOf(tx, opened.claimIds), "read only");
    expect(history.map((each) => each.resting)).toEqual(["A correction is drafted.", ""]);
  });

  test("a title that the police read with a referral is spoken of as well", async () => {
    const opened = await openCase(people);
    await recordReferral(people.coordinator, {
      caseId: opened.id,
      openedById: people.coordinator.organisationId,
      unitId: people.police_liaison.organisationId,
    });
    const [row] = await owner()`select title, severity from cases where id = ${opened.id}`;
    const amend = (after: object, seen: object) => () =>
      amendCase(people.coordinator, { recordId: opened.id, seen, after, reason });
    await expectRefusal(amend({ title: "Report on a register" }, { title: row?.title }), "invalid", {
      resting: "says_nothing_of_what_rests",
    });
    await amend({ severity: "low" }, { severity: row?.severity })();
  });
});

describe("Who was given a record", () => {
  test("sees the words that they were given and later ones, and never earlier ones", async () => {
    const opened = await openCase(people);
    const [claimId = ""] = opened.claimIds;
    await rewordTo(opened, "The words that were given.");
    const { id: referralId } = await recordReferral(people.coordinator, {
      caseId: opened.id,
      openedById: people.coordinator.organisationId,
      unitId: people.police_liaison.organisationId,
    });
    const shown = () => as(people.police_liaison, (tx) => amendmentsOf(tx, [claimId]), "read only");
    expect(await shown()).toEqual([]);
    await giveToReferral(people.coordinator, { referralId, give: [{ kind: "claim", id: claimId }] });
    expect(await shown()).toEqual([]);
    await rewordTo(opened, "The later words.", "The police were told.");
    const words = (await shown()).map(({ before, after }) => ({ before, after }));
    expect(words).toEqual([{ before: "The words that were given.", after: "The later words." }]);
    const theirs = await as(
      people.strangers.police_liaison,
      (tx) => amendmentsOf(tx, [claimId]),
      "read only",
    );
    expect(theirs).toEqual([]);
  });
});
