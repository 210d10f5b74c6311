import { buffer } from "node:stream/consumers";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { removedMark } from "@/db/records/erased-marks";
import { ourJudge, secondJudge } from "@/e2e/proof/judges";
import { authority, eraseOfRecords, paper } from "@/e2e/structure/erase-by-two";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, openCase, type TestPeople } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { approved } from "@/e2e/structure/statements";
import { amendCase, amendClaim } from "@/lib/amendments/amend";
import { amendmentsOf } from "@/lib/amendments/queries";
import { searchCases } from "@/lib/cases/queries";
import { as } from "@/lib/kernel/as";
import { publishStatement } from "@/lib/statements/publish";
import { recordSystem } from "@/lib/systems/record";
import { recordTimelineEntry } from "@/lib/timeline/record";
import { erasePersonal } from "./erase-personal";
import { exportLog, type Wanted } from "./export";
import { FileVerifier } from "./file-verifier";
import { proposeErasure } from "./propose-erasure";
import { rowsKept } from "./rows-kept";
import { sequenceAll } from "./sequence";
import { verifyLog } from "./verify";
import { judgeFile } from "./verify-file";

ownDatabase();
vi.setConfig({ testTimeout: 60_000 });

let people: TestPeople;
let opened: Awaited<ReturnType<typeof openCase>>;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
});

const under = { authority, ...paper };
const wrong = "Siti Sulastri";
const claimOf = ({ claimIds: [id = ""] }: typeof opened) =>
  owner()<{ text: string; number: number }[]>`select text, number from claims where id = ${id}`;

const exported = async (wanted: Wanted): Promise<Buffer> => {
  let file: Buffer = Buffer.from("");
  await exportLog(wanted, async (pieces) => {
    file = await buffer(pieces);
  });
  return file;
};

/** A claim into which a name was written that does not belong there, and how its removal is asked for. */
const namingClaim = async () => {
  const made = await openCase(people);
  const [claimId = ""] = made.claimIds;
  const [before] = await claimOf(made);
  const seen = { text: before?.text ?? "" };
  const after = { text: `${wrong} found that the database stood open.` };
  const reason = "She said it so on the telephone.";
  await amendClaim(people.investigator, { recordId: claimId, seen, after, reason });
  const asked = { of: "record", caseReference: made.reference, field: "claims.text" } as const;
  return { ...made, claimId, asked: { ...asked, number: before?.number ?? 0 } };
};

describe("Removing a text from view", () => {
  test("leaves the mark in the record, blanks its amendments, and is told by the log under its authority", async () => {
    const { claimId, asked, ...made } = await namingClaim();
    const { number } = await eraseOfRecords(people, asked);
    expect(await claimOf({ ...made, claimIds: [claimId] })).toMatchObject([{ text: removedMark }]);
    const history = await as(people.coordinator, (tx) => amendmentsOf(tx, [claimId]), "read only");
    expect(history).toMatchObject([{ field: "text", before: null, after: null }]);
    const part = { table: "claims", key: claimId, field: "text" };
    const event = await lastEvent("audit.erase-personal", people.administrator.id);
    expect(event).toMatchObject({ subject_id: claimId, facts: { authority: number } });
    expect(event?.facts).toMatchObject({ erased: expect.arrayContaining([part]) });
    await sequenceAll();
    const verdict = await verifyLog();
    expect(verdict).toMatchObject({ ok: true });
    expect(verdict.ok && verdict.erased).toContainEqual({
      index: expect.any(Number),
      authority: number,
      ...part,
    });
  });

  test("is found by no search, and nothing but the claim and its amendments held the text", async () => {
    const { id, asked } = await namingClaim();
    const found = () => as(people.coordinator, (tx) => searchCases(tx, wrong, 50), "read only");
    expect((await found()).map((one) => one.id)).toContain(id);
    await eraseOfRecords(people, asked);
    expect((await found()).map((one) => one.id)).not.toContain(id);
    const [told] =
      await owner()`select count(*)::int as many from notices where facts::text like ${`%${wrong}%`}`;
    expect(told).toEqual({ many: 0 });
  });

  test("takes a title out of the case and of its words for search, and the title is put right after it", async () => {
    const made = await openCase(people);
    const [before] = await owner()`select title from cases where id = ${made.id}`;
    const after = { title: `${wrong} is said to have sold a list` };
    const reason = "It was named so in the letter.";
    const titleStands = true;
    await amendCase(people.coordinator, {
      recordId: made.id,
      seen: { title: `${before?.title}` },
      after,
      reason,
      titleStands,
    });
    await eraseOfRecords(people, { of: "record", caseReference: made.reference, field: "cases.title" });
    const [now] = await owner()`select title, search::text as words from cases where id = ${made.id}`;
    expect(now?.title).toBe(removedMark);
    expect(now?.words).not.toContain("sulastri");
    await amendCase(people.coordinator, {
      recordId: made.id,
      seen: { title: removedMark },
      after: { title: "A list that is said to have been sold" },
      reason: "A title without the name.",
    });
  });

  test("is a second person's, never the proposer's, and once", async () => {
    const { asked } = await namingClaim();
    const proposal = await proposeErasure(people.custodian, { ...asked, ...under });
    await expectRefusal(() => erasePersonal(people.custodian, proposal), "forbidden", "log.own_proposal");
    await erasePersonal(people.administrator, proposal);
    await expectRefusal(() => erasePersonal(people.administrator, proposal), "conflict", "log.erased");
    const again = () => proposeErasure(people.custodian, { ...asked, ...under });
    await expectRefusal(again, "conflict", "log.erased");
  });

  test("is not of a case of another organisation, nor of a record that is not of the case", async () => {
    const { asked, reference } = await namingClaim();
    const elsewhere = await makePeople();
    const theirs = () => proposeErasure(elsewhere.custodian, { ...asked, ...under });
    await expectRefusal(theirs, "not_found");
    const none = () => proposeErasure(people.custodian, { ...asked, number: 900, ...under });
    await expectRefusal(none, "not_found");
    const [otherClaim = ""] = opened.claimIds;
    const field = "claims.text";
    const ofAnother = { of: "record", caseReference: reference, field, recordId: otherClaim } as const;
    await expectRefusal(() => proposeErasure(people.custodian, { ...ofAnother, ...under }), "not_found");
    const byInvestigator = () => proposeErasure(people.investigator, { ...asked, ...under });
    await expectRefusal(byInvestigator, "forbidden");
  });

  test("is of a timeline entry or a system by its id", async () => {
    const { investigator } = people;
    const entry = { caseId: opened.id, occurredAt: new Date(), what: `${wrong} wrote.`, source: wrong };
    const { id: recordId } = await recordTimelineEntry(investigator, entry);
    const system = { caseId: opened.id, name: `The laptop of ${wrong}`, class: "low" } as const;
    const { id: systemId } = await recordSystem(investigator, system);
    const of = { of: "record", caseReference: opened.reference } as const;
    await eraseOfRecords(people, { ...of, field: "timeline_entries.what", recordId });
    await eraseOfRecords(people, { ...of, field: "systems.name", recordId: systemId });
    const [told] = await owner()`select what, source from timeline_entries where id = ${recordId}`;
    expect(told).toEqual({ what: removedMark, source: wrong });
    const [known] = await owner()`select name from systems where id = ${systemId}`;
    expect(known).toEqual({ name: removedMark });
  });

  test("is told by an export for both verifiers, with the mark in the row and the old words nowhere", async () => {
    const { claimId, asked } = await namingClaim();
    const { number } = await eraseOfRecords(people, asked);
    const file = await exported({ rows: { read: rowsKept(owner()) } });
    const judged = ourJudge(file);
    expect((await secondJudge())?.(file)).toEqual(judged);
    const lines = file.toString().split("\n");
    const row = lines.find((line) => line.includes(`"key":"${claimId}"`) && line.includes(removedMark));
    const part = { table: "claims", key: claimId, field: "text", authority: number };
    const verdict = judgeFile(file, new FileVerifier({}));
    expect(verdict.ok && verdict.erased).toContainEqual(expect.objectContaining(part));
    expect(row).toBeDefined();
    expect(lines.filter((line) => line.includes(claimId) && line.includes(wrong))).toEqual([]);
  });

  test("leaves a published statement as it is, though it rests on the claim", async () => {
    const { asked, ...made } = await namingClaim();
    const { id: statementId, digest } = await approved(people, made);
    const reason = "Agreed with all who are named in it.";
    await publishStatement(people.spokesperson, { statementId, digest, reason });
    const published = () => owner()`select * from publications where statement_id = ${statementId}`;
    const before = await published();
    expect(before).toHaveLength(1);
    await eraseOfRecords(people, asked);
    expect(await published()).toEqual(before);
    await sequenceAll();
    expect(await verifyLog()).toMatchObject({ ok: true });
  });
});
