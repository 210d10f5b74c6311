import { expect, test } from "@playwright/test";
import postgres from "postgres";
import { closePools } from "@/db/connect";
import { startEmbedded } from "@/db/embedded";
import { withDatabase } from "@/db/throwaway";
import { databaseSetup } from "@/lib/kernel/database-setup";
import { secret } from "@/lib/kernel/secrets";
import { whileServed } from "../bench/desk";
import { fill } from "../bench/fill";
import { builtActions } from "../malformed/built";
import { type HoldReaders, middle } from "../structure/plans-hold";
import { temporaryHome } from "../temporary-home";
import { type Walked, walkForms } from "../walked-forms";

const cases = 200;

/** The actions of the build that are not walked: sent before anybody is signed in, without a word in them, or offered in states that no row of a hold is in. Theirs are the same form and the same action. */
const aside = [
  ...["actAsOneself", "actFor"],
  ...["submitAuthenticator", "submitInvitation", "submitSignIn"],
  ...[
    "leaveInvitation",
    "leaveRecoveryCodes",
    "submitConfirmation",
    "submitGrantRefusal",
    "submitReactivate",
  ],
  ...["submitAcceptance", "submitDescent", "submitLifting", "submitOffer", "submitRefusal", "submitSeal"],
  ...[
    // They stand where a referral was not received yet, and where a release waits.
    ...["submitReferralWithdrawal", "submitStop"],
    // They stand where somebody else's translation waits for a review, or a reviewed one for its publication.
    ...["submitReview", "submitTranslated"],
    "submitTakingOver",
    "submitUnsealing",
    "submitWithdrawal",
    "submitMet",
    "submitWaiver",
    "submitErasure",
  ],
  // They stand where a translation is not whole, and where somebody else entered a service.
  ...["submitServiceDraft", "submitServiceConfirmation"],
  // Of a count, the result of a re-test and what was told of a system that are put right, of a system that was joined, and of an assessment that was not reported.
  ...["submitCount", "submitRetestResult", "submitFactAmendment", "submitSeparation", "submitAssessment"],
  // Of an approved statement for somebody named.
  "submitHandOver",
  // Between two organisations of one case.
  ...["submitShare", "submitShareEnd", "submitJointApproval", "submitJointReturn"],
  ...["submitComment", "submitCommentAnswer", "submitConsentRequest", "submitConsent"],
  ...["submitAnswer", "submitConclusion", "submitItems", "submitProgress", "submitReceipt"],
  ...["submitAssigned", "submitDropped", "submitFinished", "submitHandOverAll"],
  // Of a recommendation that waits for its owner's answer.
  ...["submitAccepted", "submitDeclined", "submitImplemented"],
  // Of one's own browsers and sessions, and of an organisation or a case that no hold leaves so.
  ...["submitForget", "submitForgetAll", "submitEndOther", "submitCalendarEnd", "leaveCalendarAddress"],
  ...["submitAdmission", "submitAmendment", "submitEntrusted"],
  ...["submitDeputyOf", "submitEndOf", "submitOwnEnd", "submitErasureRefusal", "submitErasureWithdrawal"],
];

/** What stands chosen before anybody chose, and why it decides nothing. */
const chosen = {
  "it says that nothing was judged": [
    "submitAllegation claims.n.credibility=6",
    "submitAllegation source.reliability=F",
    "submitClaim credibility=6",
  ],
  "it is the label that the case or the allegation has, or the one that keeps close what nobody has labelled":
    [
      "/api/evidence label=AMBER",
      "submitAllegation label=AMBER",
      "submitCase label=AMBER",
      "submitExposure label=AMBER",
      "submitFinding label=AMBER",
      "submitObservables label=AMBER",
      "submitPlan label=AMBER",
    ],
  "it is what the record says until it is put right, or the way by which the source came": [
    "submitAnswer channel=e_mail",
    "submitAnswer channel=media",
    "submitAnswer channel=partner",
    "submitAnswer channel=phone",
    "submitAmendment after.class=low",
    "submitAmendment after.ownerId=id",
    "submitCase after.sector=health",
    "submitWeight credibility=6",
    "submitCase after.severity=low",
    "submitCase after.severity=medium",
    "submitCase after.severity=high",
    "submitCase after.severity=critical",
    "submitPart role=owner",
    "submitResults rows.n.result=not_met",
    "submitSource after.organisationId=id",
    "submitSource after.reliability=F",
  ],
  "it is the only one that there is, or the reader's own": [
    "submitAttachments answerId=id",
    "submitClaim allegationId=id",
    "submitInvite organisationId=id",
    "submitLanguage locale=en",
  ],
  "it is the zone and the language in which the agency works, and says how what is typed is read": [
    "submitDeadline zone=Asia/Jakarta",
    "submitSchedule zone=Asia/Jakarta",
    "submitDraft language=id",
    "submitDraft nextUpdateZone=Asia/Jakarta",
    "submitVersion nextUpdateZone=Asia/Jakarta",
  ],
  "it is what the fields of the form ask for": [
    "/api/evidence kind=file",
    "submitDraft sentences.n.kind=advice",
    "submitDraft sentences.n.kind=assertion",
    "submitTemplate sentences.n.kind=advice",
    "submitTemplate sentences.n.kind=assertion",
  ],
  "it is what the template says, shown to be changed before anything is taken": [
    " of=open_database-id",
    "submitCaseTemplate assessment.checklist=ITSA",
    "submitCaseTemplate assessment.kind=itsa",
    "submitCaseTemplate deadlines.n.from=opened",
    "submitCaseTemplate tasks.n.role=investigator",
    "submitTaken tasks.n.assigneeId=id",
  ],
  "it is what stands in the version that is written anew": [
    "submitVersion sentences.n.basis=finding:id",
    "submitVersion sentences.n.kind=advice",
    "submitVersion sentences.n.kind=assertion",
    "submitVersion sentences.n.use=is_so",
  ],
};

/** Everybody who reads a hold, each at six cases of theirs. */
const lookingAt = (people: HoldReaders) =>
  Object.entries(people).map(([reader, person]) => {
    const first = middle(cases)[reader as keyof HoldReaders];
    return {
      person,
      numbers: [0, 1, 2, 3, 4, 20].map((more) => first + more),
      beside: [`/people/${people.member.id}`],
    };
  });

/** One more sees to people and identities, so that their forms are met. */
const seeToPeople = async (ownerUrl: string, { all }: HoldReaders) => {
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  await owner`insert into person_roles (person_id, role, granted_at)
    select ${all.id}, role, now() from unnest(array['administrator', 'custodian']) role`;
  await owner.end();
};

test("Every form of the build keeps its words through an expired session, drafts no secret, and decides nothing by itself", async ({
  page,
}) => {
  test.setTimeout(900_000);
  const { home, remove } = await temporaryHome();
  process.env.RUNUT_HOME = home;
  const database = await startEmbedded(home, secret("owner-role"), false);
  let found: Walked | undefined;
  try {
    await withDatabase(database.ownerUrl, databaseSetup(), async (urls) => {
      const people = await fill(urls.ownerUrl, cases, () => undefined);
      await seeToPeople(urls.ownerUrl, people);
      await closePools();
      await whileServed(urls, 1, async ({ port }) => {
        const desk = { origin: `http://localhost:${port}`, ownerUrl: urls.ownerUrl };
        found = await walkForms(page, desk, lookingAt(people));
      });
    });
  } finally {
    await database.stop();
    remove();
  }
  expect(found?.lost).toEqual([]);
  expect(found?.drafted).toEqual([]);
  expect([...(found?.unkept ?? [])]).toEqual([]);
  const met = found?.met ?? new Set();
  expect(met.size).toBeGreaterThan(40);
  const missed = builtActions().filter(({ name }) => !met.has(name) && !aside.includes(name));
  expect(missed.map(({ name }) => name)).toEqual([]);
  const allowed = Object.values(chosen).flat();
  expect([...(found?.chosen ?? [])].filter((each) => !allowed.includes(each))).toEqual([]);
});
