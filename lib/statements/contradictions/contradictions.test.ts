import { beforeAll, describe, expect, it } from "vitest";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { ministryIn, sharedWith, theirs } from "@/e2e/structure/partner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { foundOn, inReview, kept, resting } from "@/e2e/structure/statements";
import { as } from "@/lib/kernel/as";
import { approveStatement } from "../approve";
import { readBases } from "../bases";
import { findStatement } from "../queries";
import { scheduleStatement } from "../schedule";
import { disagreement } from "./disagree";
import { contradictionsOf } from "./find";
import { publishedByOthers } from "./published-by-others";

ownDatabase();

describe("Two sentences about one thing", () => {
  const said = (text: string, use: Parameters<typeof disagreement>[0]["use"], about = "claim:1") => ({
    ...{ text, use, about, language: "id" },
  });
  it.each([
    ["is_so", "was_not_found", true],
    ["is_so", "is_not_so", true],
    ["is_so", "is_not_known", true],
    ["is_not_so", "was_not_found", false],
    ["was_not_found", "is_not_known", false],
    ["is_so", "is_so", false],
    ["is_so", "who_claims", false],
  ] as const)("of a claim that say %s and %s disagree: %s", (one, other, disagree) => {
    for (const [mine, its] of [
      [one, other],
      [other, one],
    ] as const)
      expect(disagreement(said("Data diambil.", mine), said("Data diambil.", its)) !== null).toBe(disagree);
  });

  it("disagree where an exposure is open to one and closed to the other", () => {
    const [open, closed] = [
      said("Masih terbuka.", "is_open", "exposure:1"),
      said("Ditutup.", "is_closed", "exposure:1"),
    ];
    expect(disagreement(open, closed)).toEqual({ by: "use" });
    expect(disagreement(open, { ...closed, about: "exposure:2" })).toBeNull();
  });

  it("disagree in a number of the same unit, in whatever language each is said", () => {
    const ours = said("Data 1,3 juta orang dapat dibaca.", "is_so");
    const english = { ...said("Data of 1.3 million people could be read.", "is_so"), language: "en" };
    expect(disagreement(ours, english)).toBeNull();
    expect(disagreement(ours, said("Data 1,4 juta orang dapat dibaca.", "is_so"))).toEqual({
      ...{ by: "quantity", said: "1,3 juta", instead: "1,4 juta" },
    });
    expect(disagreement(ours, said("Data dapat dibaca.", "is_so"))).toBeNull();
  });
});

describe("Before it is approved, a statement", () => {
  let people: TestPeople;
  let opened: OpenedCase;
  let ministry: Awaited<ReturnType<typeof ministryIn>>;
  beforeAll(async () => {
    people = await makePeople();
    opened = await openCase(people);
    ministry = await ministryIn(people, opened.id);
  });
  const inSpite = "We have looked ourselves and stand by what we found.";
  const found = (number: number) =>
    as(
      people.approver,
      async (tx) => {
        const [bases, published, { statement, current }] = await Promise.all([
          readBases(tx, opened.id),
          publishedByOthers(tx, opened.id),
          findStatement(tx, opened.id, number),
        ]);
        return contradictionsOf({ ...current, language: statement.language }, published, bases);
      },
      "read only",
    );

  it("is set beside what another organisation published, and neither beside what it only drafts nor what it shares", async () => {
    const { id } = await foundOn(people, opened, "not_substantiated", "CLEAR");
    const drafted = await theirs(ministry, opened, [resting(id, "is_so")], false);
    const ours = await inReview(people, opened, [resting(id, "was_not_found")]);
    expect(await found(ours.number)).toEqual([]);
    await approveStatement(people.approver, { statementId: ours.id, digest: ours.digest });
    expect(await kept(ours.id)).toMatchObject({ state: "approved" });
    expect(await kept(drafted.id)).toMatchObject({ state: "in_review" });
  });

  it("is approved only by who has seen the contradiction and says why, and the record keeps both", async () => {
    const { id } = await foundOn(people, opened, "not_substantiated", "CLEAR");
    const out = await theirs(ministry, opened, [resting(id, "is_so")], true);
    const ours = await inReview(people, opened, [resting(id, "was_not_found")]);
    expect(await found(ours.number)).toMatchObject([
      { place: 2, because: { by: "use" }, theirs: { organisation: people.official.organisation } },
    ]);
    const approve = (more: object) =>
      approveStatement(people.approver, { statementId: ours.id, digest: ours.digest, ...more });
    await expect(approve({})).rejects.toMatchObject({
      code: "conflict",
      key: "statement.contradicts_published",
      details: { contradicts: [{ sentence: 2, theirs: 1 }] },
    });
    await expect(approve({ inSpite })).rejects.toMatchObject({ key: "statement.contradicts_published" });
    await expect(approve({ seen: true })).rejects.toMatchObject({ fields: { inSpite: "required" } });
    expect(await kept(ours.id)).toMatchObject({ state: "in_review", approvals: 0 });
    await approve({ seen: true, inSpite });
    const [row] = await owner()`select a.contradicts, a.in_spite, p.statement_id from approvals a
      join publications p on p.id = (a.contradicts -> 0 ->> 'publicationId')::uuid where a.statement_id = ${ours.id}`;
    expect(row).toMatchObject({ in_spite: inSpite, statement_id: out.id });
    const [event] =
      await owner()`select facts from audit_events where subject_id = ${ours.id} and action = 'statement.approve'`;
    expect(event?.facts).toMatchObject({ contradicts: [{ sentence: 2, theirs: 1 }] });
    expect(JSON.stringify(event)).not.toContain("stand by");
  });

  it("is not set beside what waits for its moment", async () => {
    const other = await openCase(people);
    const theirPeople = await ministryIn(people, other.id);
    const { id } = await foundOn(people, other, "not_substantiated", "CLEAR");
    const waiting = await theirs(theirPeople, other, [resting(id, "is_so")], false);
    await approveStatement(theirPeople.approver, {
      ...{ statementId: waiting.id, digest: waiting.digest, overReason: "The ministry answers for it." },
    });
    await scheduleStatement(theirPeople.writer, {
      ...{ statementId: waiting.id, digest: waiting.digest, releaseAt: "2090-01-01T10:00", reason: inSpite },
    });
    const ours = await inReview(people, other, [resting(id, "was_not_found")]);
    await sharedWith(people, ours, "notice");
    await approveStatement(people.approver, { statementId: ours.id, digest: ours.digest });
    expect(await kept(ours.id)).toMatchObject({ state: "approved" });
  });
});
