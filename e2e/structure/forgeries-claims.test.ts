import { beforeAll, describe, expect, it } from "vitest";
import { logAllegation } from "@/lib/allegations/log";
import { relabelCase } from "@/lib/cases/relabel";
import { takeInAllegation } from "@/lib/cases/take-in";
import { weighClaim } from "@/lib/claims/weigh";
import { askForPosition } from "@/lib/positions/ask";
import { forge, notYours } from "./forge";
import { owner } from "./owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "./people";

let people: TestPeople;
let opened: OpenedCase;
let second: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  [opened, second] = [await openCase(people), await openCase(people)];
});

const claim = async (id: string | undefined) =>
  (await owner()`select case_id, number, credibility from claims where id = ${id ?? ""}`)[0];

describe("A claim", () => {
  it("keeps its source, its number and its case", async () => {
    const [id] = opened.claimIds;
    for (const who of [people.coordinator, people.investigator, people.intake_officer])
      for (const set of [
        `allegation_id = '${second.allegationId}'`,
        `recorded_by = '${people.official.id}'`,
        "recorded_at = now()",
        "number = 77",
        "case_id = null",
        `case_id = '${second.id}', number = 77`,
      ]) {
        const outcome = await forge(who, `update claims set ${set} where id = '${id}' returning id`);
        // An intake officer who is not in the case meets no row.
        if (who === people.intake_officer && Array.isArray(outcome)) expect(outcome, set).toEqual([]);
        else expect(outcome, set).toBe(notYours);
      }
  });

  it("of an allegation is not numbered anew before it is in a case", async () => {
    const { claimIds } = await logged();
    expect(await forge(people.coordinator, `update claims set number = 9 where id = '${claimIds[0]}'`)).toBe(
      notYours,
    );
  });

  it("is still weighed, and goes into a case with its allegation", async () => {
    const [first] = opened.claimIds;
    await weighClaim(people.investigator, { claimId: first, version: 1, credibility: 3 });
    expect(await claim(first)).toMatchObject({ credibility: 3 });
    const { id, claimIds } = await logged();
    await takeInAllegation(people.coordinator, { caseId: opened.id, allegationId: id });
    expect(await claim(claimIds[0])).toMatchObject({ case_id: opened.id, number: 3 });
  });
});

describe("A position in a case that its party does not see", () => {
  it("is given on a claim that the party was asked about, and for no other party or claim", async () => {
    const { official, investigator, coordinator } = people;
    const hidden = await openCase(people);
    const [asked = "", unasked = ""] = hidden.claimIds;
    const party = official.organisationId;
    await askForPosition(investigator, { caseId: hidden.id, claimId: asked, partyId: party });
    await relabelCase(coordinator, {
      caseId: hidden.id,
      label: "RED",
      reason: "The names of those affected came in.",
    });
    const say = (claimId: string, partyId: string) =>
      forge(
        official,
        `insert into positions (case_id, claim_id, party_id, position, entered_by, entered_at)
          values ('${hidden.id}', '${claimId}', '${partyId}', 'disputes', '${official.id}', now())`,
        "select count(*)::int as said from positions",
      );
    expect(await say(asked, party)).toEqual([{ said: 1 }]);
    expect(await say(unasked, party)).toBe(notYours);
    expect(await say(asked, investigator.organisationId)).toBe(notYours);
    expect(
      await forge(
        official,
        `insert into position_requests (case_id, claim_id, party_id, asked_by, asked_at)
          values ('${hidden.id}', '${unasked}', '${party}', '${official.id}', now())`,
      ),
    ).toBe(notYours);
  });
});

const logged = () =>
  logAllegation(people.coordinator, {
    source: { described: "A caller" },
    channel: "phone",
    summary: "Heard of it.",
    receivedOn: new Date(),
    claims: [{ text: "It is so." }],
  });
