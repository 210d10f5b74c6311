import { erasePersonal } from "@/lib/audit/erase-personal";
import { proposeErasure } from "@/lib/audit/propose-erasure";
import type { TestPeople } from "./people";

export const paper = { paperNumber: "B-14/2026", paperOn: "2026-01-12" };
export const authority = "Article 8 of Law 27 of 2022, request 14";

/** Where somebody acted from, erased as a custodian proposes and an administrator does. */
export const eraseByTwo = async (
  { custodian, administrator }: TestPeople,
  eventId: string,
): Promise<{ number: number }> =>
  erasePersonal(administrator, await proposeErasure(custodian, { eventId, authority, ...paper }));
