import { randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { removedMark } from "@/db/records/erased-marks";
import { removableParts } from "@/db/records/removable";
import { assess } from "@/e2e/structure/assess";
import { attachFile, held } from "@/e2e/structure/attach-file";
import { caseWithEvidence } from "@/e2e/structure/case-with-evidence";
import { authority, eraseOfRecords, paper } from "@/e2e/structure/erase-by-two";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { expectRefusal } from "@/e2e/structure/refusals";
import { answerAllegation } from "@/lib/allegations/answer";
import { logAllegation } from "@/lib/allegations/log";
import { takeInOwn } from "@/lib/assessments/checklist/own";
import { addMember } from "@/lib/cases/add-member";
import { addOrganisation } from "@/lib/cases/add-organisation";
import { takeInAllegation } from "@/lib/cases/take-in";
import { mergeClaim } from "@/lib/claims/merge";
import { collectEvidence } from "@/lib/evidence/intake/collect";
import { countData } from "@/lib/exposures/count-data";
import { moveExposure } from "@/lib/exposures/move";
import { planRetest } from "@/lib/exposures/plan-retest";
import { recordExposure } from "@/lib/exposures/record";
import { recordRetest } from "@/lib/exposures/retest";
import { scoreExposure } from "@/lib/exposures/score";
import { confirmFinding } from "@/lib/findings/confirm";
import { makeFinding } from "@/lib/findings/make";
import { as } from "@/lib/kernel/as";
import { writeNote } from "@/lib/notes/write";
import { recordObservables } from "@/lib/observables/record";
import { nameOrganisation } from "@/lib/organisations/name";
import { assignRoles } from "@/lib/people/assign-roles";
import { askForPosition } from "@/lib/positions/ask";
import { enterPosition } from "@/lib/positions/enter";
import { remindOfPosition } from "@/lib/positions/remind";
import { acceptRecommendation } from "@/lib/recommendations/accept";
import { declineRecommendation } from "@/lib/recommendations/decline";
import { implementRecommendation } from "@/lib/recommendations/implement";
import { makeRecommendation } from "@/lib/recommendations/make";
import { remindOfRecommendation } from "@/lib/recommendations/remind";
import { nameContact } from "@/lib/systems/name-contact";
import { recordSystem } from "@/lib/systems/record";
import { dropTask } from "@/lib/tasks/drop";
import { setTask } from "@/lib/tasks/set";
import { proposeErasure } from "./propose-erasure";
import { sequenceAll } from "./sequence";
import { verifyLog } from "./verify";

ownDatabase();
vi.setConfig({ testTimeout: 60_000 });

const wrong = "Siti Sulastri";
const said = `${wrong} said so on the telephone.`;

let cast: Awaited<ReturnType<typeof caseWithEvidence>>;
/** A record of each kind in which the name stands, and how a custodian names it. */
let records: Record<string, { id: string; number?: number; beside?: string }>;
beforeAll(async () => {
  cast = await caseWithEvidence();
  const { coordinator, investigator, intake_officer, official } = cast.people;
  const { id: caseId, claimIds, reference } = cast.opened;
  const [claimId = ""] = claimIds;
  const finding = { caseId, claimId, verdict: "undetermined", confidence: "low" } as const;
  await makeFinding(investigator, { ...finding, reasoning: "Nothing was looked at before." });
  const looked = { method: said, lookedAt: said, notLooked: said };
  const later = { supersedes: 1, supersedesReason: said, restsOn: said, reasoning: said, ...looked };
  const made = await makeFinding(investigator, { ...finding, ...later });
  const system = await recordSystem(investigator, { caseId, name: "The register", class: "low" });
  const contact = { caseId, systemId: system.id, role: "Head of operations" };
  await nameContact(investigator, { ...contact, name: wrong, address: said });
  const exposure = { caseId, systemId: system.id, service: "Database", host: "sulastri-laptop.example" };
  const open = await recordExposure(investigator, exposure);
  const { id: exposureId } = open;
  const vector = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N";
  await scoreExposure(investigator, { exposureId, assessor: wrong, vector });
  await countData(investigator, { exposureId, category: wrong });
  const occurredAt = dayAgo();
  await moveExposure(investigator, { exposureId, to: "closed", occurredAt, reason: said });
  const plan = { exposureId, plannedFor: occurredAt, tester: wrong, method: said };
  const { id: retestId } = await planRetest(investigator, plan);
  await recordRetest(investigator, {
    retestId,
    result: "passed",
    testedAt: occurredAt,
    tester: wrong,
    found: said,
  });
  const roles = ["intake_officer", "investigator"] as const;
  await assignRoles(cast.people.administrator, { personId: intake_officer.id, version: 1, roles });
  const colleague = { ...intake_officer, roles };
  await addMember(coordinator, { caseId, personId: colleague.id });
  const confirmation = await confirmFinding(colleague, { findingId: made.id, words: said });
  const party = await nameOrganisation(coordinator, {
    name: wrong,
    english: wrong,
    short: "Siti",
    kind: "operator",
  });
  await addOrganisation(coordinator, { caseId, organisationId: party.id, role: "owner" });
  const word = {
    caseId,
    claimId,
    partyId: party.id,
    position: "disputes",
    dayUnknown: true,
    words: said,
    source: said,
  } as const;
  const position = await enterPosition(investigator, word);
  const asking = { caseId, claimId: claimIds[1], partyId: party.id };
  const { id: requestId } = await askForPosition(coordinator, asking);
  const reminder = await remindOfPosition(investigator, { requestId, channel: "phone", words: said });
  const same = { caseId, claimId: claimIds[1], intoId: claimId, reason: said };
  const merger = await mergeClaim(investigator, same);
  const advice = await makeRecommendation(investigator, {
    ...{ caseId, ownerId: official.organisationId, what: `Tell ${wrong}.`, why: said, dueOn: "2090-01-01" },
    exposureIds: [open.id],
  });
  const of = { recommendationId: advice.id };
  const chased = await remindOfRecommendation(investigator, { ...of, channel: "phone", words: said });
  await declineRecommendation(official, { ...of, words: said });
  const [declined] =
    await owner()`select id from recommendation_steps where recommendation_id = ${advice.id}`;
  await acceptRecommendation(official, { ...of, plannedOn: "2090-01-01" });
  const files = [await held(official, `${wrong}.csv`, Readable.from([randomBytes(100)]))];
  await implementRecommendation(official, { ...of, words: "It was closed on both machines.", files });
  const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const work = { caseId, what: `Call ${wrong}`, about: said, assigneeId: investigator.id, dueOn: day };
  const task = await setTask(coordinator, work);
  await dropTask(coordinator, { taskId: task.id, reason: said });
  const note = await writeNote(investigator, { caseId, text: said });
  const seen = { caseId, text: "siti.sulastri@mail.example.com", kind: "email", role: "contact" };
  await recordObservables(investigator, { ...seen, note: said });
  const [observable] = await owner()`select id from observables where case_id = ${caseId}`;
  await takeInOwn();
  const assessed = await assess(investigator, { caseId, systemId: system.id, words: said });
  const item = await collectEvidence(investigator, { ...cast.file(), title: said, fileName: `${wrong}.txt` });
  const report = await logAllegation(intake_officer, {
    source: { described: "A reader" },
    channel: "e_mail",
    summary: said,
    sourceReference: `${wrong} 7`,
    receivedOn: new Date(Date.now() - 60_000),
  });
  const told = { allegationId: report.id, channel: "e_mail", words: said } as const;
  const answer = await answerAllegation(intake_officer, told);
  const bytes = Readable.from([randomBytes(100)]);
  const letter = { allegationId: report.id, fileName: `${wrong}.pdf`, bytes };
  const attached = await attachFile(intake_officer, letter);
  records = {
    findings: { id: made.id },
    exposures: { id: open.id, number: open.number },
    organisations: { id: party.id },
    finding_confirmations: { id: confirmation.id },
    exposure_steps: { id: await newestOf("exposure_steps", "state = 'closed'") },
    exposure_data: { id: await newestOf("exposure_data") },
    system_contacts: { id: await newestOf("system_contacts") },
    exposure_scores: { id: await newestOf("exposure_scores") },
    exposure_retests: { id: retestId },
    exposure_retest_results: { id: await newestOf("exposure_retest_results") },
    positions: { id: position.id },
    claim_endings: { id: merger.id },
    position_reminders: { id: reminder.id },
    recommendations: { id: advice.id, number: advice.number },
    recommendation_steps: { id: `${declined?.id}` },
    recommendation_files: { id: await newestOf("recommendation_files") },
    recommendation_reminders: { id: chased.id },
    tasks: { id: task.id },
    notes: { id: note.id },
    observables: { id: `${observable?.id}` },
    assessments: { id: assessed.id, number: assessed.number },
    assessment_steps: { id: assessed.stepId },
    assessment_results: { id: assessed.resultId },
    evidence_items: { id: item.id, number: item.number },
    allegation_reports: { id: report.id, beside: report.reference },
    source_answers: { id: answer.id, beside: report.reference },
    allegation_attachments: { id: attached.id, number: attached.number, beside: report.reference },
  };
  expect(reference).not.toBe("");
});

const dayAgo = () => new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

const newestOf = async (table: string, where = "true"): Promise<string> => {
  const caseId = cast.opened.id;
  const [row] = await owner().unsafe(`select id from ${table} where case_id = $1 and ${where}`, [caseId]);
  return `${row?.id}`;
};

/** The parts that have no test of their own beside what is amended. */
const words = removableParts
  .filter(({ table }) => !/^(cases|claims|systems|timeline_entries)$/.test(table))
  .map(({ table, column }): [string, string] => [table, column]);

const textOf = async (table: string, column: string, id: string): Promise<string> =>
  (await owner()`select ${owner()(column)} as text from ${owner()(table)} where ${keyOf(table)} = ${id}`)[0]
    ?.text;
const keyOf = (table: string) => owner()(table === "allegation_reports" ? "allegation_id" : "id");
const asked = (table: string, column: string) => {
  const { id, number, beside = cast.opened.reference } = records[table] ?? { id: "" };
  const which = number !== undefined ? { number } : table === "allegation_reports" ? {} : { recordId: id };
  return { of: "record", caseReference: beside, field: `${table}.${column}`, ...which } as const;
};

describe("Removing words from view", () => {
  test.each(words)(
    "puts the mark in place of %s.%s, and the log still proves the record",
    async (table, column) => {
      const id = records[table]?.id ?? "";
      expect(await textOf(table, column, id)).toMatch(/siti|sulastri|Database|^The register/i);
      await eraseOfRecords(cast.people, asked(table, column));
      const text = await textOf(table, column, id);
      expect(column === "host" ? text === "withheld" : text.startsWith(removedMark)).toBe(true);
      await sequenceAll();
      expect(await verifyLog()).toMatchObject({ ok: true });
    },
  );

  test("is found by no search afterwards", async () => {
    const hits = await as(
      cast.people.coordinator,
      (tx) => tx.execute(sql`select kind, id from runut.search_records(${wrong}, 50)`),
      "read only",
    );
    expect([...hits]).toEqual([]);
  });

  test("of a file that came with an allegation takes its name out of the evidence that it became, too", async () => {
    const { intake_officer, coordinator } = cast.people;
    const report = await logAllegation(intake_officer, {
      source: { described: "A reader" },
      channel: "e_mail",
      summary: "Letters lie open.",
      receivedOn: new Date(Date.now() - 60_000),
    });
    const file = { fileName: `${wrong}.pdf`, bytes: Readable.from([randomBytes(100)]) };
    const { id, number } = await attachFile(intake_officer, { allegationId: report.id, ...file });
    await takeInAllegation(coordinator, { caseId: cast.opened.id, allegationId: report.id });
    const field = "allegation_attachments.file_name";
    await eraseOfRecords(cast.people, { of: "record", caseReference: report.reference, field, number });
    for (const [table, column] of [
      ["allegation_attachments", "file_name"],
      ["evidence_items", "file_name"],
      ["evidence_items", "title"],
    ] as const)
      expect(await textOf(table, column, id), table).toBe(removedMark);
  });

  test("leaves an organisation in which somebody has an account as it is", async () => {
    const { coordinator, custodian, official } = cast.people;
    const party = { caseId: cast.opened.id, organisationId: official.organisationId, role: "owner" };
    await addOrganisation(coordinator, party).catch(() => undefined);
    const of = { of: "record", caseReference: cast.opened.reference, field: "organisations.name" } as const;
    const theirs = { ...of, recordId: official.organisationId, authority, ...paper };
    await expectRefusal(() => proposeErasure(custodian, theirs), "not_found");
  });

  test.each([
    ["findings", "reasoning", "other words"],
    ["findings", "verdict", "refuted"],
    ["positions", "position", "confirms"],
    ["notes", "text", "other words"],
    ["allegation_reports", "summary", "other words"],
    ["allegation_reports", "source_id", "00000000-0000-7000-8000-000000000000"],
    ["source_answers", "words", "other words"],
    ["allegation_attachments", "sha256", "0".repeat(64)],
  ])("opens nothing else: %s.%s takes no other word, whoever writes it", async (table, column, word) => {
    const [id, key] = [records[table]?.id ?? "", keyOf(table)];
    const write = owner()`update ${owner()(table)} set ${owner()({ [column]: word })} where ${key} = ${id}`;
    await expect(write).rejects.toMatchObject({ code: "23001" });
    await expect(owner()`delete from ${owner()(table)} where ${key} = ${id}`).rejects.toMatchObject({
      code: "23001",
    });
  });
});
