import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ownChecklist, takeInOwn } from "@/lib/assessments/checklist/own";
import { listChecklists } from "@/lib/assessments/checklist/queries";
import { readCsv } from "@/lib/assessments/checklist/read-csv";
import { takeIn } from "@/lib/assessments/checklist/take-in";
import { moveAssessment } from "@/lib/assessments/move";
import { planAssessment } from "@/lib/assessments/plan";
import { recordResults } from "@/lib/assessments/record";
import { sheetOf } from "@/lib/assessments/sheet";
import { as } from "@/lib/kernel/as";
import { systemsOfCase } from "@/lib/systems/queries";
import type { EhacCase } from "./ehac-case";
import type { Cast } from "./people";

const asvs = join(import.meta.dirname, "../../db/sample/asvs/asvs-5.0.0-en.csv");

type Result = readonly [code: string, result: string, note: string, evidence?: readonly number[]];
const results: readonly Result[] = [
  ["I1.1.1", "not_met", "The server of the old system stood in no inventory that the agency was shown."],
  ["I1.1.2", "not_met", "Elasticsearch answered on port 9200 until it was closed.", [2]],
  ["I1.2.1", "not_tested", "The owner was asked for the list of connections."],
  ["I1.2.2", "not_tested", "Proof of the disconnection from the new system was asked for."],
  ["I2.1.1", "not_met", "Personal data could be read without signing in.", [1, 2]],
  ["I2.1.2", "met", "Seen on the new system alone."],
  ["I2.2.1", "not_applicable", "The old system has no accounts of the public any more."],
  ["I3.1.2", "met", ""],
  ["I3.2.1", "not_met", "Records of travellers were still there after the system had been replaced."],
  ["I5.1.2", "not_tested", "Logs of the server were not handed over."],
  ["I6.1.1", "not_met", "Two reports of the researchers were not answered.", [2]],
];

/** The agency's security assessment of the old system, under way, and one against OWASP ASVS that is planned; sample texts, none of them a finding of the real one. Gives the result that says what still has to be done. */
export const assessEhac = async ({ people, say }: Cast, { caseId }: EhacCase) => {
  const by = people.investigator;
  await takeInOwn();
  const { requirements } = readCsv(readFileSync(asvs), "en");
  await takeIn({ name: "OWASP ASVS", edition: "5.0.0", requirements });
  const read = await as(
    by,
    async (tx) => ({ checklists: await listChecklists(tx), systems: await systemsOfCase(tx, caseId) }),
    "read only",
  );
  const checklist = (name: string) => read.checklists.find((each) => each.name === name)?.id;
  const old = read.systems.find(({ supersedesId }) => supersedesId === null)?.id;
  const shared = { caseId, kind: "itsa", systemIds: [old], team: [by.id], label: "AMBER" };
  const itsa = {
    ...shared,
    ...{ checklistId: checklist(ownChecklist.name) ?? "", levels: [1] },
  };
  const { id } = await planAssessment(by, {
    ...{ ...itsa, levels: ["1"], startsOn: "2021-08-26", endsOn: "2021-09-07" },
    scope: say(
      "The server of the old eHAC system and what it is connected with; not the new system in PeduliLindungi.",
    ),
    method: say(
      "From outside without an account, and by questions to the ministry. Prepared for the sample of Runut: no result of the real assessment is public.",
    ),
  });
  await moveAssessment(by, {
    ...{ assessmentId: id, to: "under_way", occurredAt: "2021-08-26" },
    reason: say("The ministry agreed; rules of engagement were settled by letter."),
  });
  const rows = await as(by, (tx) => sheetOf(tx, { id, ...itsa }, { result: "open" }), "read only");
  const { recorded } = await recordResults(by, {
    assessmentId: id,
    rows: results.map(([code, result, note, evidence = []]) => ({
      requirementId: rows.find((row) => row.code === code)?.id,
      ...{ result, note: note === "" ? undefined : say(note), evidence: evidence.map(String) },
    })),
  });
  await planAssessment(by, {
    ...{ ...shared, checklistId: checklist("OWASP ASVS"), levels: ["1"], startsOn: "2021-09-13" },
    scope: say("The interface of the new system, as far as the old one fed it."),
    method: say("With an account of a traveller and one of an officer."),
  });
  const kept = rows.find(({ code }) => code === "I3.2.1")?.id;
  return { resultId: recorded.find(({ requirementId }) => requirementId === kept)?.id ?? "" };
};
