import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { owner } from "@/e2e/structure/owner";
import { seesShared, sharedWith } from "@/e2e/structure/partner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { foundOn, inReview, resting, textOn } from "@/e2e/structure/statements";
import { recordExposure } from "@/lib/exposures/record";
import { as } from "@/lib/kernel/as";
import { recordSystem } from "@/lib/systems/record";
import { weigh } from "../assertions";
import { readBases } from "../bases";
import { draftStatement } from "../draft";
import { reviseStatement } from "../revise";
import { endShare } from "./end";
import { findShared } from "./find";
import { shareStatement } from "./share";

let people: TestPeople;
let opened: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
});
const reason = "The text is not ready for anybody else.";
const open = (caseId: string, id: string) =>
  as(people.official, (tx) => findShared(tx, caseId, id), "read only");
const drafted = async (sentences?: readonly object[]) =>
  draftStatement(people.spokesperson, await textOn(people, opened, sentences));

describe("shareStatement", () => {
  it("shows exactly one version, tells who reads it there, and records what was shared by its digest", async () => {
    const { id, digest } = await drafted();
    const shared = await sharedWith(people, { id, digest }, "notice");
    const sentences = [{ kind: "advice", text: "Tunggulah kabar berikutnya." }];
    await reviseStatement(people.spokesperson, { statementId: id, version: 1, title: "Lain", sentences });
    const read = await open(opened.id, shared.shareId);
    expect(read).toMatchObject({ purpose: "notice", stands: "changed", current: { digest } });
    expect(read.current.sentences.map(({ kind }) => kind)).toEqual(["heading", "assertion"]);
    const seen = await as(
      people.official,
      (tx) =>
        tx.execute<{ n: number }>(sql`select count(*)::int as n from statement_versions v
          where v.statement_id = ${id}`),
      "read only",
    );
    expect(seen[0]?.n).toBe(1);
    const told = await owner()`select person_id from notices where subject_id = ${shared.shareId}`;
    expect(told.map((each) => each.person_id)).toEqual([people.official.id]);
    const [event] =
      await owner()`select facts from audit_events where subject_id = ${id} and action = 'statement.share'`;
    expect(event?.facts).toMatchObject({ digest, version: 1, purpose: "notice" });
  });

  it("says of a basis that they may not see that it is hidden, and nothing else", async () => {
    const { id: systemId } = await recordSystem(people.investigator, {
      ...{ caseId: opened.id, name: "A register", class: "low" },
    });
    const { id: exposureId } = await recordExposure(people.investigator, {
      ...{ caseId: opened.id, systemId, service: "database", host: "withheld" },
    });
    const rests = { ...resting(exposureId, "is_open"), basis: "exposure" };
    const shared = await sharedWith(people, await drafted([rests]));
    const { current } = await open(opened.id, shared.shareId);
    const [, sentence] = current.sentences;
    if (!sentence) throw new Error("the sentence was not read");
    const bases = await as(people.official, (tx) => readBases(tx, opened.id), "read only");
    expect(weigh(sentence, bases, current.writtenAt)).toMatchObject({
      state: "hidden",
      restsOn: { kind: "hidden" },
    });
  });

  it("refuses one's own organisation, one that is not on the case, a text changed since and a second time", async () => {
    const { id, digest } = await drafted();
    const share = (organisationId: string, of = digest) =>
      shareStatement(people.spokesperson, { statementId: id, digest: of, organisationId, purpose: "notice" });
    await expect(share(people.spokesperson.organisationId)).rejects.toMatchObject({
      fields: { organisationId: "own_organisation" },
    });
    await expect(share(people.strangers.official.organisationId)).rejects.toMatchObject({
      fields: { organisationId: "not_a_party" },
    });
    const theirs = people.official.organisationId;
    await expect(share(theirs, "0".repeat(64))).rejects.toMatchObject({ key: "statement.changed" });
    await share(theirs);
    await expect(share(theirs)).rejects.toMatchObject({ key: "statement.shared_already" });
  });

  it("refuses what a label keeps with the organisation that recorded it", async () => {
    const found = await foundOn(people, opened, "substantiated", "AMBER+STRICT");
    const { id, digest } = await drafted([resting(found.id)]);
    await expect(sharedWith(people, { id, digest })).rejects.toMatchObject({
      code: "conflict",
      key: "label.organisation_only",
    });
    expect(await owner()`select 1 from statement_shares where statement_id = ${id}`).toHaveLength(0);
  });

  it("is open to the coordinator, forbidden to the approver, and knows no statement for a stranger", async () => {
    const { id, digest } = await drafted();
    const input = {
      ...{ statementId: id, digest, purpose: "notice" },
      organisationId: people.official.organisationId,
    };
    await expect(shareStatement(people.approver, input)).rejects.toMatchObject({ code: "forbidden" });
    await expect(shareStatement(people.strangers.spokesperson, input)).rejects.toMatchObject({
      code: "not_found",
    });
    await shareStatement(people.coordinator, input);
    expect(await owner()`select 1 from statement_shares where statement_id = ${id}`).toHaveLength(1);
  });
});

describe("endShare", () => {
  it("takes the version from them for good, keeps who withdrew it, when and why, and tells them", async () => {
    const submitted = await inReview(people, opened);
    const shared = await sharedWith(people, submitted);
    expect(await seesShared(people.official, opened.id)).toContainEqual(
      expect.objectContaining({ id: shared.shareId, decided: null }),
    );
    await endShare(people.coordinator, { shareId: shared.shareId, reason });
    await expect(open(opened.id, shared.shareId)).rejects.toMatchObject({ code: "not_found" });
    const left = await as(
      people.official,
      (tx) =>
        tx.execute(sql`select 1 from statement_versions where statement_id = ${submitted.id}
          union all select 1 from statement_shares where statement_id = ${submitted.id}
          union all select 1 from sentences s join statement_versions v on v.id = s.version_id where v.statement_id = ${submitted.id}`),
      "read only",
    );
    expect(left).toHaveLength(0);
    const [row] =
      await owner()`select ended_by, end_reason, ended_at from statement_shares where id = ${shared.shareId}`;
    expect(row).toMatchObject({ ended_by: people.coordinator.id, end_reason: reason });
    const told = await owner()`select kind from notices where subject_id = ${shared.shareId} order by kind`;
    expect(told.map(({ kind }) => kind)).toEqual(["statement.share_ended", "statement.shared"]);
    await expect(endShare(people.coordinator, { shareId: shared.shareId, reason })).rejects.toMatchObject({
      key: "statement.share_over",
    });
  });

  it("is not theirs to do, and knows no share that never was", async () => {
    const shared = await sharedWith(people, await inReview(people, opened));
    await expect(endShare(people.official, { shareId: shared.shareId, reason })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(endShare(people.spokesperson, { shareId: randomUUID(), reason })).rejects.toMatchObject({
      code: "not_found",
    });
    const forge = as(people.official, (tx) =>
      tx.execute(sql`update statement_shares set ended_at = now(), ended_by = ${people.official.id}, end_reason = 'x'
        where id = ${shared.shareId} returning id`),
    );
    expect(await forge.catch(() => [])).toHaveLength(0);
  });
});
