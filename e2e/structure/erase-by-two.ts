import { erasePersonal } from "@/lib/audit/erase-personal";
import { proposeErasure } from "@/lib/audit/propose-erasure";
import { refuseErasure } from "@/lib/audit/refuse-erasure";
import type { TestPeople } from "./people";

export const paper = { paperNumber: "B-14/2026", paperOn: "2026-01-12" };
export const authority = "Article 8 of Law 27 of 2022, request 14";
/** The authority with its paper, as it stays on record. */
export const inFull = `${authority} (${paper.paperNumber}, ${paper.paperOn})`;

type Concerned =
  | { of: "person"; personId: string; field?: string }
  | { of: "source"; report: string }
  | TextOfRecord;
type TextOfRecord = {
  of: "record";
  caseReference: string;
  field: string;
  number?: number;
  recordId?: string;
};

/** Where somebody acted from, erased as a custodian proposes and an administrator does. */
export const eraseByTwo = (people: TestPeople, eventId: string): Promise<{ number: number }> =>
  erase(people, { eventId });

/** The same, proposed and refused. */
export const refuseToErase = async ({ custodian, administrator }: TestPeople, eventId: string) =>
  refuseErasure(administrator, {
    ...(await proposeErasure(custodian, { eventId, authority, ...paper })),
    reason: "The paper is of another request than this one.",
  });

/** Personal values of records, erased so. */
export const eraseOfRecords = (people: TestPeople, concerned: Concerned) => erase(people, concerned);

const erase = async ({ custodian, administrator }: TestPeople, concerned: object) =>
  erasePersonal(administrator, await proposeErasure(custodian, { ...concerned, authority, ...paper }));
