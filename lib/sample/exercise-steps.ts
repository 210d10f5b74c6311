import { addOrganisation } from "@/lib/cases/add-organisation";
import { decideWorkstream } from "@/lib/cases/decide-workstream";
import { closeCase } from "@/lib/closure/close";
import { offerEvidence } from "@/lib/evidence/custody/offer";
import { placeHold } from "@/lib/evidence/custody/place-hold";
import { sealEvidence } from "@/lib/evidence/custody/seal";
import { askForPosition } from "@/lib/positions/ask";
import { progressReferral } from "@/lib/referrals/progress";
import { receiveReferral } from "@/lib/referrals/receive";
import { recordReferral } from "@/lib/referrals/record";
import { draftStatement } from "@/lib/statements/draft";
import { submitStatement } from "@/lib/statements/submit";
import { clearFor } from "./clear-for";
import type { Act } from "./exercise-case";
import { verification } from "./exercise-verification";

const decideAgainst =
  (workstream: string, reason: string): Act =>
  ({ people, say }, { caseId }) =>
    decideWorkstream(people.coordinator, { caseId, workstream, needed: false, reason: say(reason) });

const noPolice = decideAgainst("police", "No offence is alleged that the police would have to look into.");
const noStatement = decideAgainst(
  "statements",
  "The matter was not public and nobody outside was concerned.",
);

/** What can be done in an exercise, each by the role that owns it. */
export const steps = {
  ministry: ({ people, organisations }, { caseId }) =>
    addOrganisation(people.coordinator, { caseId, organisationId: organisations.kemenkes, role: "owner" }),

  ...verification,

  ask: ({ people, organisations }, { caseId, claimIds }) =>
    askForPosition(people.coordinator, { caseId, claimId: claimIds[0], partyId: organisations.kemenkes }),

  police: async ({ people, organisations, say }, its) => {
    await addOrganisation(people.coordinator, {
      caseId: its.caseId,
      organisationId: organisations.polri,
      role: "police",
    });
    const { id } = await recordReferral(people.coordinator, {
      caseId: its.caseId,
      openedById: organisations.bssn,
      unitId: organisations.polri,
      basisInLaw: say("made up for the exercise"),
      give: its.evidence.map((item) => ({ kind: "evidence", id: item })),
    });
    its.referralId = id;
  },

  offer: async ({ people, say }, { investigator, evidence: [itemId] }) => {
    await sealEvidence(investigator, {
      itemId,
      sealNumber: say("EXERCISE-1"),
      reason: say("Made up for the exercise."),
    });
    await offerEvidence(investigator, {
      itemId,
      toPersonId: people.liaison.id,
      reason: say("Asked for by telephone in the exercise."),
    });
  },

  hold: ({ people, say }, { evidence: [itemId] }) =>
    placeHold(people.coordinator, {
      itemId,
      authority: say("Letter 1 of the made-up prosecutor"),
      reason: say("Nothing is disposed of while the exercise goes on."),
    }),

  investigation: async ({ people, say }, { referralId }) => {
    await receiveReferral(people.liaison, { referralId, reference: say("EXERCISE/1") });
    await progressReferral(people.liaison, {
      referralId,
      note: say("The account's sign-ins are being asked for."),
    });
  },

  draft: async (cast, its) => {
    const { people } = cast;
    const drafted = await draftStatement(people.spokesperson, {
      caseId: its.caseId,
      kind: "holding",
      title: "Latihan: tanggapan awal atas laporan",
      sentences: [
        { kind: "connective", text: "Ini adalah latihan; lembaga dan kejadiannya rekaan." },
        {
          kind: "assertion",
          text: "Sebagian dari yang dilaporkan dapat kami benarkan.",
          basis: "finding",
          basisId: its.findings[0],
          use: "is_so",
        },
        { kind: "connective", text: "Kami akan menyampaikan perkembangan berikutnya." },
      ],
    });
    its.statementId = drafted.id;
    await clearFor(people.approver, its.caseId, drafted, cast.say);
  },

  review: async (cast, its) => {
    await steps.draft(cast, its);
    await submitStatement(cast.people.spokesperson, { statementId: its.statementId, version: 1 });
  },

  "no police": noPolice,
  "no statement": noStatement,

  close: async (cast, its) => {
    await noPolice(cast, its);
    await noStatement(cast, its);
    await closeCase(cast.people.coordinator, {
      caseId: its.caseId,
      version: 1,
      outcome: its.verdict,
      reason: cast.say(
        "Every claim was looked into and none of them was borne out; the source has been told.",
      ),
    });
  },
} as const satisfies Record<string, Act>;

export type Step = keyof typeof steps;
