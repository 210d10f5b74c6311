import type { recordKinds } from "@/db/schema/vocabulary";
import type { Action } from "@/lib/kernel/actions";
import type { Person } from "@/lib/kernel/actor";
import { may } from "@/lib/kernel/policy";
import { reachRows } from "@/lib/kernel/reach";

type RecordKind = (typeof recordKinds)[number];

/** Whether a role of this person reads records of this kind at all; which ones, the rows themselves say. */
export const reads = (person: Person, kind: RecordKind): boolean =>
  reachRows.some((row) => row.kind === kind && row.reads && person.roles.some((role) => role === row.role));

/** The pages of a case by the last part of their address, each with the kind of record that it shows; the words are its noun’s `tabs`. */
export const caseTabs = [
  { key: "overview", kind: "case" },
  { key: "findings", kind: "finding" },
  { key: "positions", kind: "position" },
  { key: "systems", kind: "system" },
  { key: "exposures", kind: "exposure" },
  { key: "evidence", kind: "evidence" },
  { key: "timeline", kind: "timeline" },
  { key: "police", kind: "referral" },
  { key: "statements", kind: "statement" },
  { key: "deadlines", kind: "deadline" },
  { key: "tasks", kind: "task" },
  { key: "notes", kind: "note" },
  { key: "people", kind: "case" },
  { key: "closure", kind: "closure" },
  { key: "audit", kind: "case" },
] as const satisfies readonly { key: string; kind: RecordKind }[];

/** The address of the tab that shows records of this kind, of the case where there is none. */
export const caseTabAddress = (base: string, kind: string | undefined): string => {
  const tab = caseTabs.find((each) => each.kind === kind)?.key ?? "overview";
  return tab === "overview" ? base : `${base}/${tab}`;
};

/** The tabs of a case that this person reads. */
export const caseTabsFor = (person: Person) => caseTabs.filter(({ kind }) => reads(person, kind));

/** Whether the part of a case's address ("evidence") is a tab that this person does not read. */
export const isShut = (person: Person, part: string | undefined): boolean =>
  caseTabs.some(({ key, kind }) => key === part && !reads(person, kind));

type RoomEntry = { key: string; kind: RecordKind } | { key: string; act: Action } | { key: string };

/** The rooms of the desk by the first part of their address: for who reads a kind of record, for who does an act, or for everybody; the words are `shell.nav`. */
const rooms = [
  { key: "today" },
  { key: "allegations", kind: "allegation" },
  { key: "cases", kind: "case" },
  { key: "statements", kind: "statement" },
  { key: "referrals", act: "referral.receive" },
  { key: "answers", act: "position.answer" },
  { key: "notices" },
  { key: "people", act: "person.confirm-grant" },
  { key: "audit" },
  { key: "account" },
] as const satisfies readonly RoomEntry[];

/** The rooms in which this person has something to do. */
export const roomsFor = (person: Person) =>
  rooms.filter((room) => {
    if ("kind" in room) return reads(person, room.kind);
    return "act" in room ? may(person, room.act) : true;
  });
