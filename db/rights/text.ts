import { allegationRights } from "../schema/allegations.rights";
import { amendmentRights } from "../schema/amendments.rights";
import { approvalRuleRights } from "../schema/approval-rules.rights";
import { assessmentRights } from "../schema/assessments.rights";
import { attachmentRights } from "../schema/attachments.rights";
import { auditRights } from "../schema/audit.rights";
import { calendarTokenRights } from "../schema/calendar-tokens.rights";
import { caseTemplateRights } from "../schema/case-templates.rights";
import { caseRights } from "../schema/cases.rights";
import { checklistRights } from "../schema/checklists.rights";
import { claimEndingRights } from "../schema/claim-endings.rights";
import { deskRights } from "../schema/desk.rights";
import { disclosureRights } from "../schema/disclosures.rights";
import { evidenceRights } from "../schema/evidence.rights";
import { exposureDataRights } from "../schema/exposure-data.rights";
import { findingConfirmationRights } from "../schema/finding-confirmations.rights";
import { inventoryRights } from "../schema/inventory.rights";
import { kevRights } from "../schema/kev.rights";
import { logPlaceRights } from "../schema/log-places.rights";
import { loweringRequestRights } from "../schema/lowering-requests.rights";
import { observableRights } from "../schema/observables.rights";
import { organisationRights } from "../schema/organisations.rights";
import { peopleRights } from "../schema/people.rights";
import { positionReminderRights } from "../schema/position-reminders.rights";
import { promiseRights } from "../schema/promises.rights";
import { recommendationFileRights } from "../schema/recommendation-files.rights";
import { recommendationRights } from "../schema/recommendations.rights";
import { recordRights } from "../schema/records.rights";
import { referralRights } from "../schema/referrals.rights";
import { releaseStopRights } from "../schema/release-stops.rights";
import { retestRights } from "../schema/retests.rights";
import { searchRights } from "../schema/search.rights";
import { sentenceCommentRights } from "../schema/sentence-comments.rights";
import { statementFlagRights } from "../schema/statement-flags.rights";
import { statementHandOverRights } from "../schema/statement-hand-overs.rights";
import { statementShareRights } from "../schema/statement-shares.rights";
import { statementTemplateRights } from "../schema/statement-templates.rights";
import { statementRights } from "../schema/statements.rights";
import { subscriptionRights } from "../schema/subscriptions.rights";
import { taskRights } from "../schema/tasks.rights";
import { timelineRights } from "../schema/timeline.rights";
import { translationServiceRights } from "../schema/translation-services.rights";
import { translationRights } from "../schema/translations.rights";
import { verificationRights } from "../schema/verification.rights";
import { acting } from "./acting";
import { givenDateRights } from "./given-dates";
import type { Rights } from "./table";

const all: readonly Rights[] = [
  acting,
  peopleRights,
  organisationRights,
  caseRights,
  allegationRights,
  verificationRights,
  observableRights,
  attachmentRights,
  evidenceRights,
  inventoryRights,
  positionReminderRights,
  referralRights,
  statementRights,
  statementShareRights,
  approvalRuleRights,
  findingConfirmationRights,
  recommendationRights,
  recommendationFileRights,
  statementHandOverRights,
  sentenceCommentRights,
  loweringRequestRights,
  statementFlagRights,
  claimEndingRights,
  releaseStopRights,
  disclosureRights,
  statementTemplateRights,
  caseTemplateRights,
  logPlaceRights,
  subscriptionRights,
  translationRights,
  translationServiceRights,
  timelineRights,
  promiseRights,
  retestRights,
  exposureDataRights,
  kevRights,
  checklistRights,
  assessmentRights,
  calendarTokenRights,
  taskRights,
  searchRights,
  amendmentRights,
  deskRights,
  auditRights,
  recordRights,
  givenDateRights,
];

/** Every function that policies, triggers and the application call, as SQL. */
export const functions = all.map((one) => one.functions).join("\n");
/** Grants, row-level security, policies and triggers of every table, as SQL. */
export const tables = all.flatMap((one) => one.tables).join(";\n");
