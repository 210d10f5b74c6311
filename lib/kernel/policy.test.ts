import { expect, test } from "vitest";
import { roles } from "@/db/schema/vocabulary";
import { type Action, actions } from "./actions";
import { job, type Person, type Role } from "./actor";
import { actingRole, may } from "./policy";

const somebody = (...held: Role[]): Person => ({
  kind: "person",
  id: "00000000-0000-4000-8000-000000000001",
  name: "",
  organisationId: "00000000-0000-4000-8000-000000000002",
  organisation: "",
  roles: held,
  sessionId: null,
  address: null,
});

/** Acts on accounts, one's own things and the log. */
const outsideCases = /^(person|session|notice|calendar|organisation|audit|kev)\./;

test("Without a role in force somebody looks after their own account and does nothing else", () => {
  const allowed = (Object.keys(actions) as Action[]).filter((action) => may(somebody(), action));
  expect(allowed).toEqual([
    "calendar.renew",
    "calendar.end",
    "notice.read",
    "notice.read-all",
    "person.renew-recovery-codes",
    "person.change-password",
    "person.choose-language",
    "person.forget-device",
    "person.forget-every-device",
    "session.end",
    "session.end-other",
    "session.end-everywhere",
  ]);
});

test("The auditor and the custodian change nothing in a case", () => {
  const inCases = (Object.keys(actions) as Action[]).filter(
    (action) =>
      !outsideCases.test(action) &&
      // Looks: taken out, not changed.
      action !== "attachment.open" &&
      action !== "recommendation.open-file" &&
      action !== "evidence.open" &&
      !action.endsWith(".export"),
  );
  for (const action of inCases) expect(may(somebody("auditor", "custodian"), action), action).toBe(false);
});

test("The administrator runs accounts and templates, and of a case does nothing but entrust one that nobody coordinates", () => {
  for (const action of Object.keys(actions) as Action[]) {
    if (!outsideCases.test(action)) {
      const isTheirs = action === "case.entrust" || action.startsWith("template.save");
      expect(may(somebody("administrator"), action), action).toBe(isTheirs);
    }
  }
});

test("Who has several roles acts as the one that allows it", () => {
  expect(actingRole(somebody("auditor", "investigator"), "finding.make")).toBe("investigator");
  expect(actingRole(somebody("auditor"), "finding.make")).toBeNull();
});

test("A job does what bears its name; no person does", () => {
  expect(actingRole(job("sign-in"), "session.begin")).toBe("job");
  expect(actingRole(job("public"), "session.begin")).toBeNull();
  expect(may(somebody(...roles), "session.begin")).toBe(false);
  expect(may(job("sign-in"), "session.end-everywhere")).toBe(false);
});
