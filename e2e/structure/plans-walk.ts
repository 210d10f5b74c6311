import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { readCasePage } from "@/app/(desk)/cases/[reference]/_parts/read-case-page";
import { readKeeping } from "@/app/(desk)/cases/[reference]/people/read-keeping";
import { readToday } from "@/app/(desk)/today/read-today";
import { allegationFilter } from "@/lib/allegations/filter";
import * as allegations from "@/lib/allegations/queries";
import * as amendments from "@/lib/amendments/queries";
import { restingOn } from "@/lib/amendments/resting-on";
import { wordsOf } from "@/lib/amendments/words-of";
import { listChecklists, newestEdition } from "@/lib/assessments/checklist/queries";
import * as assessments from "@/lib/assessments/queries";
import { readSheet } from "@/lib/assessments/read-sheet";
import * as attachments from "@/lib/attachments/queries";
import {
  erasuresToDecide,
  listErasureDecisions,
  listErasureProposals,
  listErasures,
  peopleWhoLeft,
  readsErasures,
} from "@/lib/audit/erasures";
import { auditFilter } from "@/lib/audit/filter";
import { listVouchers } from "@/lib/audit/list-vouchers";
import { proveLeaf } from "@/lib/audit/prove";
import * as audit from "@/lib/audit/queries";
import { readSubjects } from "@/lib/audit/read-subjects";
import { recordedAt, recordedWith } from "@/lib/audit/recorded-with";
import * as caseTemplates from "@/lib/case-templates/queries";
import { listAddable } from "@/lib/cases/addable";
import { decisionsOf } from "@/lib/cases/decisions";
import { caseFacets } from "@/lib/cases/facets";
import { caseFilter } from "@/lib/cases/filter";
import { findCase, seesCase } from "@/lib/cases/find";
import { heldElsewhere } from "@/lib/cases/held-elsewhere";
import { hiddenFrom } from "@/lib/cases/hidden-from";
import { memberFilter, wantedBy as membersWantedBy } from "@/lib/cases/member-filter";
import * as cases from "@/lib/cases/queries";
import { shutOutBy } from "@/lib/cases/shut-out";
import { waitsInCase } from "@/lib/cases/waits-in-case";
import { casesWithoutCoordinator, coordinatorsToEntrust } from "@/lib/cases/without-coordinator";
import * as claims from "@/lib/claims/queries";
import { standsOrWasFound, standsOrWasSplit } from "@/lib/claims/standing";
import * as closure from "@/lib/closure/queries";
import * as deadlines from "@/lib/deadlines/queries";
import * as disclosures from "@/lib/disclosures/queries";
import { keepsAndLeads } from "@/lib/evidence/custody/keeps-and-leads";
import { evidenceFilter, evidenceListFilter, wantedBy as evidenceWantedBy } from "@/lib/evidence/filter";
import { countEvidence, listEvidence } from "@/lib/evidence/list";
import * as evidence from "@/lib/evidence/queries";
import { findResult, originsOf } from "@/lib/exposures/from-results";
import * as exposures from "@/lib/exposures/queries";
import * as findings from "@/lib/findings/queries";
import { restingOnFindings } from "@/lib/findings/resting";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { pageFrom } from "@/lib/kernel/page";
import * as kev from "@/lib/kev/queries";
import * as notes from "@/lib/notes/queries";
import * as notices from "@/lib/notices/queries";
import * as observables from "@/lib/observables/queries";
import * as organisations from "@/lib/organisations/queries";
import { deputiesOf, deputyChoices } from "@/lib/people/deputies/queries";
import { ownAccount } from "@/lib/people/own-account";
import * as people from "@/lib/people/queries";
import { isContradicted } from "@/lib/positions/contradicted-claims";
import * as positions from "@/lib/positions/queries";
import { positionsOfCase } from "@/lib/positions/standings";
import { recommendationsFrom } from "@/lib/recommendations/from-results";
import { provesAnswerTo } from "@/lib/recommendations/proof/queries";
import * as recommendations from "@/lib/recommendations/queries";
import { recommendationsLeft } from "@/lib/recommendations/waiting";
import { readGiven } from "@/lib/referrals/given";
import { givenKinds, listGivable } from "@/lib/referrals/list-givable";
import * as referrals from "@/lib/referrals/queries";
import { readObservables } from "@/lib/search/read-observables";
import { readWords } from "@/lib/search/read-words";
import { search } from "@/lib/search/search";
import { devicesOf } from "@/lib/sessions/devices";
import { liveSessions } from "@/lib/sessions/list";
import {
  approvalRulesOf,
  approvalsOf,
  approvalsOfNumber,
  currentRule,
} from "@/lib/statements/approvers/queries";
import { readBases } from "@/lib/statements/bases";
import { datesBetween, lateUpdates } from "@/lib/statements/calendar/dates";
import { ownCalendar } from "@/lib/statements/calendar/own";
import { commentsOf } from "@/lib/statements/comments/queries";
import { evidenceUnderStatement } from "@/lib/statements/consent";
import { publishedByOthers, publishedByOurs } from "@/lib/statements/contradictions/published-by-others";
import { statementFilter, statementsOfCaseFilter } from "@/lib/statements/filter";
import { handOversOf } from "@/lib/statements/hand-over/queries";
import { askedOfUs, requestsOf } from "@/lib/statements/lowering/queries";
import { namesOfCase } from "@/lib/statements/names-of-case";
import * as statements from "@/lib/statements/queries";
import { findShared, sharedWithUs, sharesOf } from "@/lib/statements/shares/find";
import { statementsOut } from "@/lib/statements/standing";
import { templateFor } from "@/lib/statements/templates/for-case";
import { listTemplates, revisionsOf } from "@/lib/statements/templates/queries";
import { translationsOf } from "@/lib/statements/translation/queries";
import { servicesFor } from "@/lib/statements/translation-services/for-statement";
import { listServices } from "@/lib/statements/translation-services/queries";
import { systemFilter } from "@/lib/systems/filter";
import { countSystems, listSystems, ownersOfSystems } from "@/lib/systems/list";
import * as systems from "@/lib/systems/queries";
import { listAssignable } from "@/lib/tasks/assignable";
import * as tasks from "@/lib/tasks/queries";
import { countLine } from "@/lib/timeline/line/count";
import { lineFilter } from "@/lib/timeline/line/filter";
import { datesOfEvents, lineOfCase } from "@/lib/timeline/line/read";
import { timelineOfCase } from "@/lib/timeline/queries";
import { readFacts } from "@/lib/track/facts";
import { queryFiles } from "./query-files";

/** What a hold calls the thing of that kind and number. */
export const idOf = (kind: string, n: number): string =>
  createHash("md5")
    .update(`${kind}${n}`)
    .digest("hex")
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-4$3-a$4-$5");

/** A reader and the number of a case that they reach. */
export type Walker = { person: Person; n: number };
export type Read = (tx: Tx, walker: Walker) => Promise<unknown>;

const page = 50;
const caseOf = ({ n }: Walker) => idOf("case", n);
const filtered = (raw: object) => caseFilter.parse(raw);
const quiet =
  (read: Read): Read =>
  async (tx, walker) =>
    read(tx, walker).catch((error) => {
      if (error?.code !== "not_found") throw error;
    });
type OfCase = (tx: Tx, caseId: string) => Promise<unknown>;
const ofCase =
  (read: OfCase): Read =>
  (tx, walker) =>
    read(tx, caseOf(walker));
const ofSystem =
  (read: (tx: Tx, ids: readonly string[]) => Promise<unknown>): Read =>
  (tx, { n }) =>
    read(tx, [idOf("system", n - (n % 5))]);
const withFacts = async (tx: Tx, rows: readonly { id: string }[]) =>
  readFacts(
    tx,
    rows.map(({ id }) => id),
  );
const middle = ({ n }: Walker) => `${Date.now() - n * 60_000}_ffffffff-ffff-4fff-8fff-ffffffffffff`;
const inMiddle = ({ n }: Walker) => ({
  at: new Date(Date.now() - n * 60_000),
  id: "ffffffff-ffff-4fff-8fff-ffffffffffff",
});

/** The functions that the query files export, by file and name, as the pages call them; those whose name says how are not here. */
const byHand: Readonly<Record<string, Readonly<Record<string, readonly Read[]>>>> = {
  allegations: {
    listAllegations: [
      (tx) => allegations.listAllegations(tx, allegations.waiting, page + 1),
      (tx, walker) => allegations.listAllegations(tx, allegations.waiting, page + 1, inMiddle(walker)),
      (tx) => allegations.listAllegations(tx, ["accepted"], page + 1),
      ...[
        { channel: ["media"] },
        { label: ["AMBER"], direction: "oldest" },
        { overdue: "1" },
        { source: ["anonymous"] },
        { mine: "1" },
      ].map(
        (like): Read =>
          (tx) =>
            allegations.listAllegations(tx, ["accepted"], page + 1, undefined, allegationFilter.parse(like)),
      ),
      (tx) => allegations.listAllegations(tx, ["declined", "merged"], page + 1),
    ],
    waitingLongest: [(tx) => allegations.waitingLongest(tx, 20)],
    allegationsCalled: [(tx) => allegations.allegationsCalled(tx, "TIKET-4711", page)],
    countAllegations: [
      (tx) => allegations.countAllegations(tx, ["accepted"]),
      (tx) => allegations.countAllegations(tx, ["declined", "merged"]),
    ],
    countAllegationsLike: [{ channel: ["media"] }, { overdue: "1" }, { source: ["anonymous"] }].map(
      (like): Read =>
        (tx) =>
          allegations.countAllegationsLike(tx, ["accepted"], allegationFilter.parse(like)),
    ),
    countWaiting: [(tx) => allegations.countWaiting(tx)],
    readAllegation: [quiet((tx, { n }) => allegations.readAllegation(tx, `ALG-2021-${n}`))],
  },
  attachments: {
    attachmentsOf: [(tx, { n }) => attachments.attachmentsOf(tx, idOf("allegation", n))],
    cameWith: [(tx, { n }) => attachments.cameWith(tx, idOf("item", n * 2))],
  },
  amendments: {
    amendmentsOfCase: [
      ofCase((tx, id) => amendments.amendmentsOfCase(tx, id, "claim")),
      ofCase((tx, id) => amendments.amendmentsOfCase(tx, id, "timeline")),
    ],
    amendmentsOfExposures: [ofCase(amendments.amendmentsOfExposures)],
    amendmentsOfSystems: [ofCase(amendments.amendmentsOfSystems)],
    amendmentsOf: [(tx, { n }) => amendments.amendmentsOf(tx, [idOf("claim", n * 2), idOf("source", n)])],
  },
  audit: {
    listEvents: [
      (tx) => audit.listEvents(tx, auditFilter.parse({}), 101),
      (tx, walker) => audit.listEvents(tx, auditFilter.parse({ after: middle(walker) }), 101),
      (tx, { person }) => audit.listEvents(tx, auditFilter.parse({ who: person.id }), 101),
      (tx, { n }) => audit.listEvents(tx, auditFilter.parse({ case: `RNT-2021-${n}` }), 101),
      (tx, { n }) => audit.listEvents(tx, auditFilter.parse({ subject: idOf("evidence", n) }), 101),
      ...[{ act: "case.close" }, { act: "looks" }, { object: "closure" }, { role: "custodian" }].map(
        (raw): Read =>
          (tx) =>
            audit.listEvents(tx, auditFilter.parse(raw), 101),
      ),
      (tx, walker) => audit.listEvents(tx, { ...auditFilter.parse({}), caseId: caseOf(walker) }, 101),
    ],
    indexesOf: [
      (tx, walker) => audit.indexesOf(tx, { ...auditFilter.parse({}), caseId: caseOf(walker) }, 1000),
    ],
    unplacedOf: [
      (tx, walker) => audit.unplacedOf(tx, { ...auditFilter.parse({}), caseId: caseOf(walker) }, 1000),
    ],
    eventsAt: [(tx, { n }) => audit.eventsAt(tx, [n, n + 1])],
    eventsById: [(tx, { n }) => audit.eventsById(tx, [idOf("event", n), idOf("pending", n)])],
    readEntry: [quiet((tx, { n }) => audit.readEntry(tx, n))],
    findActors: [
      (tx, { person }) => audit.findActors(tx, person.id),
      (tx, { person }) => audit.findActors(tx, person.name),
    ],
    newestCheckpoint: [(tx) => audit.newestCheckpoint(tx)],
    verifierKeys: [(tx) => audit.verifierKeys(tx)],
  },
  cases: {
    listCases: [
      {},
      { status: "open" },
      { status: "running" },
      { organisation: idOf("organisation", 1) },
      { severity: ["high", "critical"] },
      { provenance: "imported" },
      { label: "AMBER" },
      { mine: "1" },
      { order: "opened", direction: "oldest" },
    ].map(
      (raw): Read =>
        async (tx, { person }) =>
          withFacts(tx, (await cases.listCases(tx, filtered(raw), person.id, page)).cases),
    ),
    overdueCases: [(tx) => cases.overdueCases(tx)],
    countCases: [{}, { status: "open", severity: "low" }, { mine: "1" }, { overdue: "1" }].map(
      (raw): Read =>
        (tx, { person }) =>
          cases.countCases(tx, filtered(raw), person.id),
    ),
    searchCases: [
      (tx) => cases.searchCases(tx, "records", page),
      (tx, { n }) => cases.searchCases(tx, `registry ${n}`, page),
    ],
    casesCalled: [(tx, { n }) => cases.casesCalled(tx, `RNT-2021-${n}`)],
    countMembers: [
      ofCase((tx, id) => cases.countMembers(tx, id, ["investigator"])),
      ofCase((tx, id) => cases.countMembers(tx, id, [])),
    ],
    listMembers: [ofCase(cases.listMembers)],
    listOrganisations: [ofCase(cases.listOrganisations)],
    listAllegationsOf: [ofCase(cases.listAllegationsOf)],
  },
  closure: { listClosures: [ofCase(closure.listClosures)] },
  deadlines: {
    deadlinesOfCase: [
      ofCase(deadlines.deadlinesOfCase),
      ofCase((tx, id) => deadlines.deadlinesOfCase(tx, id, "ended")),
    ],
    findDeadline: [quiet((tx, walker) => deadlines.findDeadline(tx, caseOf(walker), idOf("none", 1)))],
    duesOf: [
      (tx, { person }) =>
        deadlines.duesOf(tx, { personId: person.id, organisationId: person.organisationId }, 5, new Date()),
    ],
    allDuesOf: [
      (tx, { person }) =>
        deadlines.allDuesOf(tx, { personId: person.id, organisationId: person.organisationId }),
      (tx, walker) =>
        deadlines.allDuesOf(
          tx,
          { personId: walker.person.id, organisationId: walker.person.organisationId },
          pageFrom(inMiddle(walker)),
        ),
    ],
  },
  disclosures: { disclosuresOf: [ofCase(disclosures.disclosuresOf)] },
  evidence: {
    itemChoices: [ofCase(evidence.itemChoices)],
    readItem: [quiet((tx, walker) => evidence.readItem(tx, caseOf(walker), 1))],
    readItems: [(tx, { n }) => evidence.readItems(tx, [idOf("item", n * 2), idOf("item", n * 2 + 1)])],
  },
  findings: {
    findingsByClaim: [
      ofCase(findings.findingsByClaim),
      ofCase((tx, id) => findings.findingsByClaim(tx, id, pageFrom(), standsOrWasFound())),
    ],
    latestFinding: [(tx, { n }) => findings.latestFinding(tx, idOf("claim", n * 2))],
    latestRevision: [ofCase((tx, id) => findings.latestRevision(tx, id, 1))],
    findingsOnEvidence: [(tx, { n }) => findings.findingsOnEvidence(tx, idOf("item", n * 2))],
  },
  claims: { claimNow: [ofCase((tx, id) => claims.claimNow(tx, id, 1))] },
  exposures: {
    systemsBeside: [(tx, { n }) => exposures.systemsBeside(tx, idOf("exposure", n))],
    eventOfReport: [(tx, { n }) => exposures.eventOfReport(tx, idOf("exposure_reports", n))],
  },
  kev: {
    kevAmong: [(tx) => kev.kevAmong(tx, sql`select unnest(array['CVE-2021-11001', 'CVE-2021-2'])`)],
    kevStanding: [(tx) => kev.kevStanding(tx, "CVE-2021-11001")],
    listCatalogues: [(tx) => kev.listCatalogues(tx)],
  },
  notices: {
    listNotices: [
      (tx) => notices.listNotices(tx, page + 1, "unread"),
      (tx) => notices.listNotices(tx, page + 1, "all"),
      (tx, walker) => notices.listNotices(tx, page + 1, "all", inMiddle(walker)),
    ],
    countUnread: [(tx) => notices.countUnread(tx)],
  },
  notes: {
    textsOfNote: [quiet((tx, walker) => notes.textsOfNote(tx, caseOf(walker), idOf("note", walker.n)))],
  },
  organisations: {
    organisationsCalled: [(tx) => organisations.organisationsCalled(tx, "ministry")],
    listAllOrganisations: [(tx) => organisations.listAllOrganisations(tx)],
    organisationsToInviteInto: [(tx, { person }) => organisations.organisationsToInviteInto(tx, person)],
  },
  people: {
    listPeople: [{}, { role: "official", organisation: idOf("none", 1), status: "active" }].map(
      (raw): Read =>
        (tx) =>
          people.listPeople(tx, people.peopleFilter.parse(raw), page),
    ),
    countPeople: [
      (tx) => people.countPeople(tx, people.peopleFilter.parse({ role: "official" })),
      (tx) => people.countPeople(tx, people.peopleFilter.parse({})),
    ],
    findPerson: [(tx, { person }) => people.findPerson(tx, person.id)],
  },
  positions: {
    openQuestions: [
      (tx, { person }) => positions.openQuestions(tx, person.organisationId, 51),
      (tx, walker) => positions.openQuestions(tx, walker.person.organisationId, 51, inMiddle(walker)),
    ],
    countOpenQuestions: [(tx, { person }) => positions.countOpenQuestions(tx, person.organisationId)],
    positionsWithoutDay: [ofCase(positions.positionsWithoutDay)],
    readQuestion: [
      quiet((tx, { person }) => positions.readQuestion(tx, idOf("none", 1), person.organisationId)),
    ],
  },
  referrals: {
    findReferral: [ofCase((tx, id) => referrals.findReferral(tx, id, 1))],
    findReferralOfCase: [quiet((tx, walker) => referrals.findReferralOfCase(tx, caseOf(walker), 1))],
    referralsGivenTo: [
      (tx, { person }) => referrals.referralsGivenTo(tx, person.organisationId),
      (tx, walker) =>
        referrals.referralsGivenTo(tx, walker.person.organisationId, {
          after: inMiddle(walker),
          limit: page,
        }),
    ],
    countUnreceived: [(tx, { person }) => referrals.countUnreceived(tx, person.organisationId)],
    readReferral: [quiet((tx, { n }) => referrals.readReferral(tx, idOf("referral", n)))],
  },
  statements: {
    listStatements: [
      {},
      { state: "in_review" },
      { kind: "holding", direction: "oldest" },
      { kind: "retraction" },
      { language: ["ar", "fr"] },
      { organisation: idOf("none", 1) },
      { mine: "1" },
    ].map(
      (raw): Read =>
        (tx, { person }) =>
          statements.listStatements(tx, statementFilter.parse(raw), person.id, page),
    ),
    countStatements: [
      (tx, { person }) =>
        statements.countStatements(tx, statementFilter.parse({ kind: "holding", mine: "1" }), person.id),
    ],
    organisationsWithStatements: [(tx) => statements.organisationsWithStatements(tx)],
    countByState: [(tx) => statements.countByState(tx)],
    findStatement: [quiet((tx, walker) => statements.findStatement(tx, caseOf(walker), 1, 1))],
  },
  systems: {
    connectionsOfSystems: [ofSystem(systems.connectionsOfSystems)],
    kindOfFact: [quiet(ofSystem((tx, [id = ""]) => systems.kindOfFact(tx, id)))],
    factsOfSystems: [ofSystem(systems.factsOfSystems)],
    contactsOfSystems: [ofSystem(systems.contactsOfSystems)],
    casesOfSystems: [ofSystem(systems.casesOfSystems)],
    exposuresOfSystems: [ofSystem(systems.exposuresOfSystems)],
    lineageOf: [ofSystem(systems.lineageOf)],
    readSystem: [quiet(ofSystem((tx, [id = ""]) => systems.readSystem(tx, id)))],
    systemChoices: [
      (tx) => systems.systemChoices(tx),
      ofCase((tx, notOf) => systems.systemChoices(tx, { notOf })),
    ],
    casesWithout: [ofSystem((tx, [id = ""]) => systems.casesWithout(tx, id))],
  },
  assessments: {
    assessmentsOfCase: [ofCase(assessments.assessmentsOfCase)],
    findAssessment: [quiet((tx, walker) => assessments.findAssessment(tx, caseOf(walker), 1))],
    systemsAssessed: [(tx, { n }) => assessments.systemsAssessed(tx, idOf("assessment", n))],
    teamOf: [(tx, { n }) => assessments.teamOf(tx, idOf("assessment", n))],
    everIn: [(tx, { n }) => assessments.everIn(tx, idOf("assessment", n))],
    stepsOf: [(tx, { n }) => assessments.stepsOf(tx, idOf("assessment", n))],
  },
  observables: {
    observablesOfCase: [
      ofCase(observables.observablesOfCase),
      ofCase((tx, id) => observables.observablesOfCase(tx, id, "dropped")),
    ],
    findObservable: [
      quiet((tx, walker) => observables.findObservable(tx, caseOf(walker), idOf("observable", walker.n))),
    ],
  },
  "case-templates": {
    caseTemplateRevisions: [(tx) => caseTemplates.caseTemplateRevisions(tx, "open_database", "id")],
    listCaseTemplates: [(tx) => caseTemplates.listCaseTemplates(tx)],
    takenBefore: [ofCase((tx, id) => caseTemplates.takenBefore(tx, id, ["It could be read."]))],
    takenFromTemplates: [ofCase(caseTemplates.takenFromTemplates)],
  },
  recommendations: {
    recommendationsOfCase: [ofCase(recommendations.recommendationsOfCase)],
    findRecommendation: [quiet((tx, walker) => recommendations.findRecommendation(tx, caseOf(walker), 1))],
    groundsToChoose: [ofCase(recommendations.groundsToChoose)],
    recommendationsTo: [(tx, walker) => recommendations.recommendationsTo(tx, walker.person.organisationId)],
  },
  tasks: {
    tasksOfCase: [ofCase(tasks.tasksOfCase), ofCase((tx, id) => tasks.tasksOfCase(tx, id, "ended"))],
    findTask: [quiet((tx, walker) => tasks.findTask(tx, caseOf(walker), idOf("task", walker.n * 2)))],
    tasksOf: [(tx, { person }) => tasks.tasksOf(tx, person.id, 20)],
  },
};

/** A function called "…OfCase" reads of a case. */
const byName = (its: Record<string, unknown>): Record<string, readonly Read[]> =>
  Object.fromEntries(
    Object.entries(its).flatMap(([name, query]): [string, readonly Read[]][] =>
      name.endsWith("OfCase") ? [[name, [ofCase(query as OfCase)]]] : [],
    ),
  );

const files = await queryFiles();

/** Every function that the query files export and that is walked, by file and name. */
export const queries = Object.fromEntries(
  Object.entries(files).map(([folder, its]) => [folder, { ...byName(its), ...byHand[folder] }]),
);

/** What pages read beside the query files. */
const others: Readonly<Record<string, Read>> = {
  findCase: quiet((tx, { n }) => findCase(tx, `RNT-2021-${n}`)),
  seesCase: (tx, { n }) => seesCase(tx, `RNT-2021-${n}`),
  decisionsOf: ofCase(decisionsOf),
  listChecklists: (tx) => listChecklists(tx),
  newestEdition: (tx) => newestEdition(tx, "OWASP ASVS"),
  recommendationsFrom: (tx, walker) => recommendationsFrom(tx, idOf("assessment", walker.n)),
  readSheet: quiet((tx, walker) => readSheet(tx, caseOf(walker), 1, null)),
  readSheetByResult: quiet((tx, walker) => readSheet(tx, caseOf(walker), 1, { result: "not_met" })),
  originsOf: ofCase(originsOf),
  findResult: (tx, walker) => findResult(tx, caseOf(walker), idOf("result", walker.n * 3)),
  readToday: (tx, { person }) => readToday(tx, person, new Date()),
  ...Object.fromEntries(
    [
      "E-0001",
      "S1",
      "R-0001",
      "CWE-306",
      "CVE-2021-44228",
      "0969b71b",
      "host.example",
      "9200/tcp",
      "registry of records",
      "A-2021-1",
    ].map((typed) => [
      `search ${typed}`,
      ((tx) => search(tx, readWords(typed), readObservables(typed))) satisfies Read,
    ]),
  ),
  // Where nothing fits its reading, words are looked for, at what they cost.
  "search host or words": (tx) => search(tx, readWords("answer.example"), [], "answer.example"),
  caseFacets: (tx) => caseFacets(tx),
  recommendationsLeft: ofCase(recommendationsLeft),
  provesAnswerTo: (tx, { n }) => provesAnswerTo(tx, idOf("proof", n)),
  readKeeping: quiet(async (tx, { n, person }) =>
    readKeeping(tx, await findCase(tx, `RNT-2021-${n}`), person),
  ),
  readCasePage: quiet(async (tx, { n }) => readCasePage(tx, await findCase(tx, `RNT-2021-${n}`))),
  waitsInCase: ofCase(waitsInCase),
  positionsOfCase: ofCase(positionsOfCase),
  contradictedOfCase: ofCase((tx, id) =>
    positionsOfCase(tx, id, pageFrom(), "2021-09-01", isContradicted(id, "2021-09-01")),
  ),
  positionsAndWholes: ofCase((tx, id) => positionsOfCase(tx, id, pageFrom(), undefined, standsOrWasSplit())),
  positionsOnDay: ofCase((tx, id) => positionsOfCase(tx, id, pageFrom(), "2021-09-01")),
  casesWithoutCoordinator: (tx) => casesWithoutCoordinator(tx),
  coordinatorsToEntrust: (tx, { person }) => coordinatorsToEntrust(tx, person),
  listGivable: (tx, walker) => {
    const from = { id: caseOf(walker), label: "AMBER", organisationId: idOf("none", 1) } as const;
    return Promise.all(givenKinds.map((kind) => listGivable(tx, from, kind, pageFrom())));
  },
  wordsOf: quiet((tx, { n }) => wordsOf(tx, "claim", idOf("claim", n * 2))),
  restingOn: (tx, { n }) => restingOn(tx, "claim", ["text"], idOf("claim", n * 2)),
  readGiven: (tx, { n }) => readGiven(tx, idOf("referral", n)),
  listAddable: ofCase(listAddable),
  listAssignable: ofCase(listAssignable),
  heldElsewhere: ofCase(heldElsewhere),
  timelineOfStream: ofCase((tx, id) => timelineOfCase(tx, id, { workstream: "verification" })),
  lineOfCase: ofCase((tx, id) => lineOfCase(tx, id, lineFilter.parse({}))),
  lineInMiddle: ofCase(async (tx, id) => {
    const { next } = await lineOfCase(tx, id, lineFilter.parse({ side: "world" }), 20);
    return lineOfCase(tx, id, lineFilter.parse({ after: next, order: "oldest" }));
  }),
  lineOfFilter: ofCase((tx, id) =>
    lineOfCase(tx, id, lineFilter.parse({ text: "nothing says so", party: idOf("none", 1) })),
  ),
  datesOfEvents: ofCase((tx, id) => datesOfEvents(tx, id, ["told", "closed"])),
  countLine: ofCase((tx, id) => countLine(tx, id, lineFilter.parse({}))),
  timelineOfEvent: ofCase((tx, id) => timelineOfCase(tx, id, { event: "told" })),
  listErasures: async (tx, { person }) => readsErasures(person) && listErasures(tx),
  recordedAt: quiet((tx, { n }) => recordedAt(tx, "findings", idOf("finding", n))),
  recordedWith: (tx, { n }) => recordedWith(tx, idOf("event", n)),
  erasuresToDecide: async (tx, { person }) => readsErasures(person) && erasuresToDecide(tx, 20),
  listErasureDecisions: async (tx, { person }) => readsErasures(person) && listErasureDecisions(tx),
  peopleWhoLeft: async (tx, { person }) => readsErasures(person) && peopleWhoLeft(tx, person),
  listErasureProposals: async (tx, { person }) => readsErasures(person) && listErasureProposals(tx),
  readSubjects: (tx, { n }) =>
    readSubjects(
      tx,
      (["case", "claim", "position", "finding", "exposure", "evidence", "statement"] as const).map(
        (kind) => ({
          id: idOf("event", n),
          subjectKind: kind,
          subjectId: idOf(kind, n),
          facts: {},
        }),
      ),
    ),
  listVouchers: (tx) => listVouchers(tx),
  proveLeaf: (tx, { n }) => proveLeaf(tx, n),
  ownAccount: (tx, { person }) => ownAccount(tx, person.id),
  deputiesOf: (tx, { person }) => deputiesOf(tx, person.id),
  deputyChoices: (tx, { person }) => deputyChoices(tx, person),
  keepsAndLeads: (tx, { person }) => keepsAndLeads(tx, person),
  hiddenExposures: ofCase((tx, id) => hiddenFrom(tx, id, "exposure")),
  hiddenEvidence: ofCase((tx, id) => hiddenFrom(tx, id, "evidence")),
  evidenceOfFilter: ofCase((tx, id) => {
    const filter = evidenceFilter.parse({ kind: "file", label: "RED", mine: "1" });
    return evidence.evidenceOfCase(tx, id, pageFrom(), evidenceWantedBy(filter, idOf("none", 1)));
  }),
  ...Object.fromEntries(
    [
      {},
      { state: "sealed" },
      { label: ["RED", "CLEAR"], direction: "oldest" },
      { kind: "physical" },
      { holder: idOf("none", 1) },
      { mine: "1" },
    ].map((raw, place) => [
      `listEvidence ${place}`,
      ((tx, { person }) => {
        const filter = evidenceListFilter.parse(raw);
        return listEvidence(tx, filter, evidenceWantedBy(filter, person.id), page);
      }) satisfies Read,
    ]),
  ),
  countEvidence: (tx) => countEvidence(tx),
  ...Object.fromEntries(
    [
      {},
      { direction: "oldest" },
      { standing: "in_none" },
      { data: "genetic" },
      { data: "health" },
      { name: "7" },
    ].flatMap((raw, place) => {
      const filter = systemFilter.parse(raw);
      return [
        [`listSystems ${place}`, ((tx) => listSystems(tx, filter, page)) satisfies Read],
        [`countSystems ${place}`, ((tx) => countSystems(tx, filter)) satisfies Read],
      ];
    }),
  ),
  ownersOfSystems: (tx) => ownersOfSystems(tx),
  eventsOfFilter: ofCase((tx, id) =>
    audit.listEvents(tx, { ...auditFilter.parse({ object: "claim", number: "2" }), caseId: id }, 101),
  ),
  statementsOfFilter: ofCase((tx, id) =>
    statements.statementsOfCase(tx, id, pageFrom(), statementsOfCaseFilter.parse({ kind: "update" })),
  ),
  membersOfFilter: ofCase((tx, id) =>
    cases.membersOfCase(
      tx,
      id,
      pageFrom(),
      membersWantedBy(memberFilter.parse({ role: "official", state: "active" })),
    ),
  ),
  hiddenOnItems: ofCase((tx, id) => hiddenFrom(tx, id, "finding_on")),
  shutOutBy: ofCase((tx, id) => shutOutBy(tx, id, "RED")),
  devicesOf: (tx, { person }) => devicesOf(tx, person.id),
  liveSessions: (tx, { person }) => liveSessions(tx, person.id, new Date()),
  readBases: ofCase(readBases),
  namesOfCase: ofCase(namesOfCase),
  statementsOut: ofCase(statementsOut),
  datesBetween: (tx) => datesBetween(tx, new Date(Date.now() - 31 * 86_400_000), new Date()),
  lateUpdates: (tx) => lateUpdates(tx),
  ownCalendar: (tx) => ownCalendar(tx),
  listTemplates: (tx) => listTemplates(tx),
  revisionsOf: (tx) => revisionsOf(tx, "holding", "id"),
  templateFor: ofCase((tx, id) => templateFor(tx, id, idOf("none", 1), "holding-id")),
  sharedWithUs: ofCase(sharedWithUs),
  handOversOf: ofCase((tx, id) => handOversOf(tx, id, 1)),
  publishedByOthers: ofCase(publishedByOthers),
  publishedByOurs: ofCase(publishedByOurs),
  commentsOf: ofCase((tx, id) => commentsOf(tx, id, 1)),
  requestsOf: ofCase((tx, id) => requestsOf(tx, id, 1)),
  askedOfUs: ofCase(askedOfUs),
  approvalsOf: (tx, { n }) => approvalsOf(tx, idOf("statement", n)),
  approvalsOfNumber: ofCase((tx, id) => approvalsOfNumber(tx, id, 1)),
  restingOnFindings: ofCase(restingOnFindings),
  currentRule: (tx) => currentRule(tx, "finding"),
  approvalRulesOf: (tx) => approvalRulesOf(tx),
  sharesOf: ofCase((tx, id) => sharesOf(tx, id, 1)),
  findShared: quiet((tx, walker) => findShared(tx, caseOf(walker), idOf("share", walker.n))),
  translationsOf: ofCase((tx, id) => translationsOf(tx, id, 1)),
  listServices: (tx) => listServices(tx),
  servicesFor: ofCase((tx, id) => servicesFor(tx, id, 1)),
  evidenceUnderStatement: ofCase((tx, id) => evidenceUnderStatement(tx, id, 1)),
};

/** Every read by its name: "cases.listCases 5". */
export const reads: readonly (readonly [name: string, read: Read])[] = [
  ...Object.entries(queries).flatMap(([folder, its]) =>
    Object.entries(its).flatMap(([name, calls]) =>
      calls.map((read, call) => [`${folder}.${name} ${call}`, read] as const),
    ),
  ),
  ...Object.entries(others),
];

/** Reads over many cases. Their plan is made for each reader anew, because one made without knowing the reader cannot be right for all of them. */
export const isPlannedForItsReader = (name: string): boolean =>
  /^(allegations\.(list|count|waiting)|audit\.(listEvents|indexesOf)|cases\.(list|search|count|overdue)Cases|caseFacets|search |deadlines\.(duesOf|allDuesOf)|notices|positions\.(open|countOpen)Questions|\w+\.\w+To |referrals\.countUnreceived|statements\.(list|count|organisations)|(list|count)(Evidence|Systems)|ownersOfSystems|systems\.(systemChoices|casesWithout)|readToday|listErasures)/.test(
    name,
  );
