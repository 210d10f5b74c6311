import enAllegations from "./en/allegations";
import enAudit from "./en/audit";
import enCases from "./en/cases";
import enClosure from "./en/closure";
import enDeadlines from "./en/deadlines";
import enDomain from "./en/domain";
import enEvidence from "./en/evidence";
import enNotices from "./en/notices";
import enParts from "./en/parts";
import enPeople from "./en/people";
import enPolice from "./en/police";
import enPositions from "./en/positions";
import enPublic from "./en/public";
import enCasesRefusals from "./en/refusals/cases";
import enDeadlinesRefusals from "./en/refusals/deadlines";
import enEvidenceRefusals from "./en/refusals/evidence";
import enFieldsRefusals from "./en/refusals/fields";
import enLogRefusals from "./en/refusals/log";
import enPeopleRefusals from "./en/refusals/people";
import enPoliceRefusals from "./en/refusals/police";
import enPositionsRefusals from "./en/refusals/positions";
import enStatementsRefusals from "./en/refusals/statements";
import enVerificationRefusals from "./en/refusals/verification";
import enSearch from "./en/search";
import enShell from "./en/shell";
import enSignin from "./en/signin";
import enStatements from "./en/statements";
import enToday from "./en/today";
import enUi from "./en/ui";
import enVerification from "./en/verification";
import idAllegations from "./id/allegations";
import idAudit from "./id/audit";
import idCases from "./id/cases";
import idClosure from "./id/closure";
import idDeadlines from "./id/deadlines";
import idDomain from "./id/domain";
import idEvidence from "./id/evidence";
import idNotices from "./id/notices";
import idParts from "./id/parts";
import idPeople from "./id/people";
import idPolice from "./id/police";
import idPositions from "./id/positions";
import idPublic from "./id/public";
import idCasesRefusals from "./id/refusals/cases";
import idDeadlinesRefusals from "./id/refusals/deadlines";
import idEvidenceRefusals from "./id/refusals/evidence";
import idFieldsRefusals from "./id/refusals/fields";
import idLogRefusals from "./id/refusals/log";
import idPeopleRefusals from "./id/refusals/people";
import idPoliceRefusals from "./id/refusals/police";
import idPositionsRefusals from "./id/refusals/positions";
import idStatementsRefusals from "./id/refusals/statements";
import idVerificationRefusals from "./id/refusals/verification";
import idSearch from "./id/search";
import idShell from "./id/shell";
import idSignin from "./id/signin";
import idStatements from "./id/statements";
import idToday from "./id/today";
import idUi from "./id/ui";
import idVerification from "./id/verification";
import type { Worded } from "./worded";

/** The languages of the desk; the public pages speak more. */
export const deskLocales = ["id", "en"] as const;
export type DeskLocale = (typeof deskLocales)[number];

const en = {
  allegations: enAllegations,
  audit: enAudit,
  cases: enCases,
  closure: enClosure,
  domain: enDomain,
  evidence: enEvidence,
  positions: enPositions,
  police: enPolice,
  notices: enNotices,
  deadlines: enDeadlines,
  parts: enParts,
  people: enPeople,
  public: enPublic,
  search: enSearch,
  shell: enShell,
  signin: enSignin,
  statements: enStatements,
  today: enToday,
  ui: enUi,
  verification: enVerification,
  refusals: {
    other: "This could not be done.",
    fields: enFieldsRefusals,
    keys: {
      ...enCasesRefusals,
      ...enPeopleRefusals,
      ...enStatementsRefusals,
      ...enDeadlinesRefusals,
      ...enPoliceRefusals,
      ...enPositionsRefusals,
      ...enEvidenceRefusals,
      ...enVerificationRefusals,
      ...enLogRefusals,
    },
  },
};
const id = {
  allegations: idAllegations,
  audit: idAudit,
  cases: idCases,
  closure: idClosure,
  domain: idDomain,
  evidence: idEvidence,
  positions: idPositions,
  police: idPolice,
  notices: idNotices,
  deadlines: idDeadlines,
  parts: idParts,
  people: idPeople,
  public: idPublic,
  search: idSearch,
  shell: idShell,
  signin: idSignin,
  statements: idStatements,
  today: idToday,
  ui: idUi,
  verification: idVerification,
  refusals: {
    other: "Tindakan ini tidak dapat dilakukan.",
    fields: idFieldsRefusals,
    keys: {
      ...idCasesRefusals,
      ...idPeopleRefusals,
      ...idStatementsRefusals,
      ...idDeadlinesRefusals,
      ...idPoliceRefusals,
      ...idPositionsRefusals,
      ...idEvidenceRefusals,
      ...idVerificationRefusals,
      ...idLogRefusals,
    },
  },
};

/** The words that keys and their arguments are checked against. */
export type Messages = typeof en;

/** Every word of the desk by language and namespace. A new namespace is one file a language and one entry above. */
export const messages: Record<DeskLocale, Worded<Messages>> = { en, id };
