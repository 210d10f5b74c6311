import { expect, test } from "vitest";
import { roles } from "@/db/schema/vocabulary";
import type { Person, Role } from "@/lib/kernel/actor";
import { caseRoomsFor, caseTabOf, caseTabsFor, isShut, reads, roomsFor } from "./rooms";

const personWith = (...held: readonly Role[]): Person => ({
  kind: "person",
  id: crypto.randomUUID(),
  name: "A person",
  organisationId: crypto.randomUUID(),
  organisation: "An organisation",
  roles: held,
  sessionId: null,
  address: null,
});
const keysOf = (entries: readonly { key: string }[]) => entries.map(({ key }) => key);

test("A tab of a case that a role does not read is not there, and its address is shut", () => {
  const official = personWith("official");
  expect(keysOf(caseTabsFor(official))).not.toContain("evidence");
  expect(isShut(official, "evidence")).toBe(true);
  expect(isShut(official, "findings")).toBe(false);
  expect(isShut(official, "claims")).toBe(false);
  expect(isShut(official, undefined)).toBe(false);
});

test("The pages of a case stand in six rooms, and each other page belongs to one of them", () => {
  const rooms = caseRoomsFor(personWith("auditor"));
  expect(keysOf(rooms)).toEqual(["overview", "verification", "evidence", "police", "statements", "record"]);
  expect(keysOf(rooms.at(-1)?.tabs ?? [])).toEqual([
    "timeline",
    "tasks",
    "notes",
    "people",
    "deadlines",
    "closure",
    "audit",
  ]);
  expect(["claims", "evidence", "label", undefined].map((part) => caseTabOf(part))).toEqual([
    "claims",
    "evidence",
    "people",
    "overview",
  ]);
  expect(
    [["claim"], ["system"], ["exposure"], ["exposure_step"], ["timeline"], ["assessment"], []].map((query) =>
      caseTabOf("amend", query),
    ),
  ).toEqual(["claims", "systems", "exposures", "exposures", "timeline", "assessments", "overview"]);
  const official = caseRoomsFor(personWith("official")).find(({ key }) => key === "verification");
  expect(keysOf(official?.tabs ?? [])).toEqual([
    "findings",
    "claims",
    "positions",
    "systems",
    "exposures",
    "recommendations",
    "assessments",
  ]);
});

test("Who reads no case has no tab of one", () => {
  for (const role of roles.filter((each) => !reads(personWith(each), "case")))
    expect(keysOf(caseTabsFor(personWith(role))), role).toEqual([]);
});

test("A second role only adds rooms", () => {
  const liaison = keysOf(roomsFor(personWith("police_liaison")));
  expect(liaison).toEqual(["today", "referrals", "notices", "audit", "account"]);
  expect(keysOf(roomsFor(personWith("police_liaison", "administrator")))).toEqual(
    expect.arrayContaining([...liaison, "people"]),
  );
});
