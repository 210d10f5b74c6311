import { describe, expect, test } from "vitest";
import { forge, notYours } from "@/e2e/structure/forge";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, openCase } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { searchCases } from "@/lib/cases/queries";
import { as } from "@/lib/kernel/as";
import { unseal } from "@/lib/kernel/seal";
import { createOrganisation } from "@/lib/organisations/create";
import { recordSystem } from "@/lib/systems/record";
import { recordTimelineEntry } from "@/lib/timeline/record";
import {
  amendCase,
  amendClaim,
  amendOrganisation,
  amendSource,
  amendSystem,
  amendTimelineEntry,
} from "./amend";
import { amendmentsOf } from "./queries";

ownDatabase();

const reason = "The ministry wrote that it was misread.";

const setUp = async () => {
  const people = await makePeople();
  const opened = await openCase(people);
  const [claimId = ""] = opened.claimIds;
  const [claim] = await owner()`select text from claims where id = ${claimId}`;
  const seen = { text: `${claim?.text}` };
  return { people, opened, claimId, seen };
};

describe("Putting a claim right", () => {
  test("keeps the words before and after with who and why, and the log holds none of them", async () => {
    const { people, opened, claimId, seen } = await setUp();
    const text = "Names of two people stood open, by a letter.";
    await amendClaim(people.investigator, { recordId: claimId, seen, after: { text }, reason });
    const history = await as(people.coordinator, (tx) => amendmentsOf(tx, [claimId]), "read only");
    expect(history).toMatchObject([{ field: "text", before: seen.text, after: text, reason }]);
    const event = await lastEvent("claim.amend", people.investigator.id);
    expect(event).toMatchObject({ case_id: opened.id, subject_id: claimId, facts: { fields: ["text"] } });
    expect(JSON.stringify(event)).not.toContain("letter");
    const found = await as(people.coordinator, (tx) => searchCases(tx, "letter", 10), "read only");
    expect(found.map(({ id }) => id)).toEqual([opened.id]);
  });

  test("shows the second of two at once what the first made of it, and writes nothing of the second", async () => {
    const { people, claimId, seen } = await setUp();
    const amend = (text: string) => () =>
      amendClaim(people.investigator, { recordId: claimId, seen, after: { text }, reason });
    await amend("The first wording.")();
    const refusal = await expectRefusal(amend("The second wording."), "conflict", "changed_meanwhile");
    expect(refusal.details).toMatchObject({ now: { text: "The first wording." }, reason });
  });

  test("takes a reason, a difference and words", async () => {
    const { people, claimId, seen } = await setUp();
    const amend =
      (after: object, why = reason) =>
      () =>
        amendClaim(people.investigator, { recordId: claimId, seen, after, reason: why });
    await expectRefusal(amend({ text: "Other" }, "short"), "invalid", { reason: "reason_too_short" });
    await expectRefusal(amend({ text: seen.text }), "conflict", "amendment.nothing");
    await expectRefusal(amend({}), "invalid", { "after.text": "required" });
  });

  test("is refused to the wrong role, to strangers, and in a closed case", async () => {
    const { people, opened, claimId, seen } = await setUp();
    const given = { recordId: claimId, seen, after: { text: "Other" }, reason };
    await expectRefusal(() => amendClaim(people.spokesperson, given), "forbidden");
    await expectRefusal(() => amendClaim(people.strangers.investigator, given), "not_found");
    await owner()`update cases set status = 'closed' where id = ${opened.id}`;
    await expectRefusal(() => amendClaim(people.investigator, given), "conflict", "case.closed");
  });
});

describe("Putting a case right", () => {
  const face = async (id: string) => {
    const [row] = await owner()`select title, summary, severity, sector from cases where id = ${id}`;
    return { ...row } as Record<string, string>;
  };

  test("changes several fields for one reason, and can empty one", async () => {
    const { people, opened } = await setUp();
    const first = await face(opened.id);
    const after = {
      title: "Report on a register",
      summary: "Of schools.",
      severity: "low",
      sector: "education",
    };
    await amendCase(people.coordinator, { recordId: opened.id, seen: first, after, reason });
    const seen = await face(opened.id);
    expect(seen).toEqual(after);
    const { sector: _, ...rest } = after;
    await amendCase(people.coordinator, { recordId: opened.id, seen, after: rest, reason });
    expect(await face(opened.id)).toEqual({ ...rest, sector: "" });
    expect(await owner()`select version from cases where id = ${opened.id}`).toEqual([{ version: 3 }]);
  });

  test("leaves alone what a page showed in other signs than are kept, where nobody changed it", async () => {
    const { people, opened } = await setUp();
    const { title } = await face(opened.id);
    const kept = "Report on \u202eatad";
    const given = { recordId: opened.id, reason };
    await amendCase(people.coordinator, { ...given, seen: { title }, after: { title: kept } });
    const shown = { title: "Report on [U+202E]atad", severity: "high" };
    const [row] = await owner()`select severity from cases where id = ${opened.id}`;
    const seen = { ...shown, severity: row?.severity };
    await amendCase(people.coordinator, { ...given, seen, after: { ...shown, severity: "critical" } });
    expect(await face(opened.id)).toMatchObject({ title: kept, severity: "critical" });
  });

  test("points out a title that says as fact what is only alleged, and takes it with a tick on record", async () => {
    const { people, opened } = await setUp();
    const { title } = await face(opened.id);
    const given = {
      recordId: opened.id,
      seen: { title },
      after: { title: "Kebocoran data sekolah" },
      reason,
    };
    const refusal = await expectRefusal(() => amendCase(people.coordinator, given), "invalid", {
      "after.title": "title_asserts",
    });
    expect(refusal.details).toMatchObject({ asserts: "Kebocoran" });
    await amendCase(people.coordinator, { ...given, titleStands: true });
    expect(await lastEvent("case.amend", people.coordinator.id)).toMatchObject({
      facts: { fields: ["title"], titleStands: true },
    });
  });
});

describe("Putting other records right", () => {
  test("an entry of the timeline gets another day and is told so to the minute", async () => {
    const { people, opened } = await setUp();
    const entry = { caseId: opened.id, occurredAt: "2021-08-24T00:00", what: "A letter came." };
    const { id } = await recordTimelineEntry(people.investigator, entry);
    const seen = { occurredAt: "2021-08-23T17:00:00.000Z", precision: "day" };
    const after = { occurredAt: "2021-08-25T08:31", precision: "minute" };
    await amendTimelineEntry(people.coordinator, { recordId: id, seen, after, reason });
    expect(await owner()`select occurred_at, precision from timeline_entries where id = ${id}`).toMatchObject(
      [{ precision: "minute", occurred_at: new Date("2021-08-25T01:31:00Z") }],
    );
    const ahead = { ...seen, ...{ occurredAt: "2021-08-25T01:31:00.000Z", precision: "minute" } };
    await expectRefusal(
      () =>
        amendTimelineEntry(people.coordinator, {
          recordId: id,
          seen: ahead,
          after: { ...after, occurredAt: "2090-01-01T00:00" },
          reason,
        }),
      "invalid",
      { "after.occurredAt": "in_the_future" },
    );
  });

  test("who a source is is sealed anew, and what it was stays sealed where nobody reads it", async () => {
    const { people, opened } = await setUp();
    const [report] = await owner()`select source_id as id from allegation_reports
      where allegation_id = ${opened.allegationId}`;
    const amend = (identity: string) =>
      amendSource(people.coordinator, { recordId: report?.id, seen: {}, after: {}, identity, reason });
    await amend("A first name");
    await amend("A second name");
    const history = await as(people.coordinator, (tx) => amendmentsOf(tx, [report?.id]), "read only");
    expect(history.map(({ field, before, after }) => [field, before, after])).toEqual([
      ["identity", null, null],
      ["identity", null, null],
    ]);
    const [now] = await owner()`select sealed from source_identities where source_id = ${report?.id}`;
    const [last] =
      await owner()`select i.* from identity_amendments i join amendments a on a.id = i.amendment_id
      where i.source_id = ${report?.id} order by a.amended_at desc limit 1`;
    expect(unseal("source", now?.sealed)).toBe("A second name");
    expect(unseal("source", last?.sealed_before)).toBe("A first name");
    expect(JSON.stringify(await lastEvent("source.amend", people.coordinator.id))).not.toContain("name");
    const look = "select * from identity_amendments";
    expect(await forge(people.coordinator, look)).toBe(notYours);
    const bare = `insert into identity_amendments (amendment_id, source_id, sealed_after)
      values ('${history[0]?.id}', '${report?.id}', 'x')`;
    expect(await forge(people.coordinator, bare)).toBe(notYours);
  });

  test("a system, an organisation and a source are put right by whom they concern, and by nobody else", async () => {
    const { people, opened } = await setUp();
    const { investigator, coordinator, administrator, strangers } = people;
    const { id: systemId } = await recordSystem(investigator, {
      caseId: opened.id,
      name: "e-HAC",
      class: "low",
    });
    const system = { recordId: systemId, seen: { name: "e-HAC" }, after: { name: "eHAC" }, reason };
    await expectRefusal(() => amendSystem(coordinator, system), "forbidden");
    await expectRefusal(() => amendSystem(strangers.investigator, system), "not_found");
    await amendSystem(investigator, system);
    const name = `Dinas ${systemId}`;
    const { id: organisationId } = await createOrganisation(administrator, {
      name,
      short: "D",
      kind: "operator",
    });
    const named = { recordId: organisationId, seen: { short: "D" }, after: { short: "Dinas" }, reason };
    await expectRefusal(() => amendOrganisation(coordinator, named), "forbidden");
    await amendOrganisation(administrator, named);
    const [report] = await owner()`select source_id, described from allegation_reports
      join sources on sources.id = source_id where allegation_id = ${opened.allegationId}`;
    const source = {
      recordId: report?.source_id,
      seen: { described: report?.described },
      after: { described: "A group of researchers" },
      reason,
    };
    await expectRefusal(() => amendSource(strangers.coordinator, source), "not_found");
    await amendSource(coordinator, source);
    expect(
      await owner()`select s.name, o.short, f.described from systems s, organisations o, sources f
      where s.id = ${systemId} and o.id = ${organisationId} and f.id = ${report?.source_id}`,
    ).toEqual([{ name: "eHAC", short: "Dinas", described: "A group of researchers" }]);
  });
});
