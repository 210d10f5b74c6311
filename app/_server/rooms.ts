import type { recordKinds } from "@/db/schema/vocabulary";
import type { Action } from "@/lib/kernel/actions";
import type { Person } from "@/lib/kernel/actor";
import { may } from "@/lib/kernel/policy";
import { reachRows } from "@/lib/kernel/reach";

type RecordKind = (typeof recordKinds)[number];

/** Whether a role of this person reads records of this kind at all; which ones, the rows themselves say. */
export const reads = (person: Person, kind: RecordKind): boolean =>
  reachRows.some((row) => row.kind === kind && row.reads && person.roles.some((role) => role === row.role));

/** The pages of a case by the last part of their address, each with the room of the case that it stands in and the kind of record that it shows; the words are its noun’s `tabs`, those of the rooms `cases.room`. */
export const caseTabs = [
  { key: "overview", room: "overview", kind: "case" },
  { key: "findings", room: "verification", kind: "finding" },
  { key: "claims", room: "verification", kind: "claim" },
  { key: "positions", room: "verification", kind: "position" },
  { key: "systems", room: "verification", kind: "system" },
  { key: "exposures", room: "verification", kind: "exposure" },
  { key: "recommendations", room: "verification", kind: "recommendation" },
  { key: "observables", room: "verification", kind: "observable" },
  { key: "assessments", room: "verification", kind: "assessment" },
  { key: "evidence", room: "evidence", kind: "evidence" },
  { key: "police", room: "police", kind: "referral" },
  { key: "statements", room: "statements", kind: "statement" },
  { key: "timeline", room: "record", kind: "timeline" },
  { key: "tasks", room: "record", kind: "task" },
  { key: "notes", room: "record", kind: "note" },
  { key: "people", room: "record", kind: "case" },
  { key: "deadlines", room: "record", kind: "deadline" },
  { key: "closure", room: "record", kind: "closure" },
  { key: "audit", room: "record", kind: "case" },
] as const satisfies readonly { key: string; room: string; kind: RecordKind }[];

type CaseTab = (typeof caseTabs)[number];
type CaseRoom = { key: CaseTab["room"]; tabs: CaseTab[] };

/** Pages of a case that are no tab, by the tab that they are reached from. */
const beside: Readonly<Record<string, CaseTab["key"]>> = {
  workstreams: "closure",
  organisations: "people",
  label: "people",
  disclosures: "statements",
  template: "tasks",
};

/** The tab that a page of a case belongs to, from the part of its address behind the case; where something is amended, from the name by which the query says what ("exposure_step"). */
export const caseTabOf = (part: string | undefined, query: Iterable<string> = []): CaseTab["key"] => {
  if (part === "amend") return amendedTab(query);
  return caseTabs.find(({ key }) => key === part)?.key ?? beside[part ?? ""] ?? "overview";
};

const amendedTab = (query: Iterable<string>): CaseTab["key"] => {
  const kinds = [...query].map((name) => name.split("_")[0]);
  return caseTabs.find(({ kind }) => kinds.includes(kind))?.key ?? "overview";
};

/** The rooms of a case that this person reads, each with its pages, in the order in which they stand. */
export const caseRoomsFor = (person: Person): CaseRoom[] =>
  caseTabsFor(person).reduce<CaseRoom[]>((rooms, tab) => {
    const room = rooms.find(({ key }) => key === tab.room);
    if (room) room.tabs.push(tab);
    else rooms.push({ key: tab.room, tabs: [tab] });
    return rooms;
  }, []);

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

type RoomEntry =
  | { key: string; kind: RecordKind }
  | { key: string; act: Action }
  | { key: string; acts: readonly Action[] }
  | { key: string };

/** The rooms of the desk by the first part of their address: for who reads a kind of record, for who does an act or one of several, or for everybody; the words are `shell.nav`. */
const rooms = [
  { key: "today" },
  { key: "allegations", kind: "allegation" },
  { key: "cases", kind: "case" },
  { key: "statements", kind: "statement" },
  { key: "evidence", kind: "evidence" },
  { key: "systems", kind: "system" },
  { key: "referrals", act: "referral.receive" },
  { key: "answers", act: "position.answer" },
  { key: "recommendations", act: "recommendation.accept" },
  { key: "notices" },
  { key: "templates", acts: ["template.save", "template.save-case"] },
  { key: "people", act: "person.confirm-grant" },
  { key: "audit" },
  { key: "account" },
] as const satisfies readonly RoomEntry[];

/** The rooms in which this person has something to do. */
export const roomsFor = (person: Person) =>
  rooms.filter((room) => {
    if ("kind" in room) return reads(person, room.kind);
    if ("acts" in room) return room.acts.some((act) => may(person, act));
    return "act" in room ? may(person, room.act) : true;
  });
