import { expect, test } from "vitest";
import { z } from "zod";
import { logAllegation } from "@/lib/allegations/log";
import { addOrganisation } from "@/lib/cases/add-organisation";
import { parse } from "@/lib/kernel/parse";
import { Refusal } from "@/lib/kernel/refusal";
import { assignRoles } from "@/lib/people/assign-roles";
import { draftStatement } from "@/lib/statements/draft";
import { readForm } from "./read-form";

const formOf = (fields: Record<string, string | readonly string[]>): FormData => {
  const form = new FormData();
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) form.append(name, value);
  return form;
};

/** The names, in the form, of the fields that the input refuses. */
const refusedIn = (form: FormData, input: z.ZodType): string[] => {
  const { fields, inForm } = readForm(form, input);
  try {
    parse(input, fields);
  } catch (error) {
    if (error instanceof Refusal) return Object.keys(error.fields).map(inForm).sort();
    throw error;
  }
  return [];
};

const allegation = {
  "source.described": "An anonymous tip",
  "source.organisationId": "",
  "source.anonymous": "on",
  channel: "e_mail",
  summary: "Records are offered for sale.",
  receivedOn: "2021-09-09T17:00",
};

test("A refusal of the second claim stands at the third row when the second row is blank", () => {
  const form = formOf({
    ...allegation,
    "claims.0.text": "Records were taken.",
    "claims.0.credibility": "6",
    "claims.1.text": "",
    "claims.1.credibility": "6",
    "claims.2.text": "x".repeat(1001),
    "claims.2.credibility": "6",
  });
  expect(readForm(form, logAllegation.input).fields.claims).toHaveLength(2);
  expect(refusedIn(form, logAllegation.input)).toEqual(["claims.2.text"]);
});

test("A refusal of a sentence stands at its own row, and a row is blank without text, whatever its lists stand on", () => {
  const form = formOf({
    caseId: crypto.randomUUID(),
    kind: "holding",
    title: "What we know",
    "sentences.0.text": "",
    "sentences.0.kind": "assertion",
    "sentences.10.text": "We know of it.",
    "sentences.10.kind": "connective",
    "sentences.9.text": "Nothing was taken.",
    "sentences.9.kind": "assertion",
  });
  expect(readForm(form, draftStatement.input).fields.sentences).toMatchObject([
    { text: "Nothing was taken." },
    { text: "We know of it." },
  ]);
  expect(refusedIn(form, draftStatement.input)).toEqual(["sentences.9.basis"]);
});

test("Groups are read by their path, empty fields as not given, a date and hour as typed", () => {
  const { fields } = readForm(formOf(allegation), logAllegation.input);
  expect(fields.source).toEqual({
    described: "An anonymous tip",
    organisationId: undefined,
    anonymous: true,
    reliability: undefined,
    identity: undefined,
  });
  expect(fields.receivedOn).toBe("2021-09-09T17:00");
  expect(fields.claims).toEqual([]);
});

test("A check box that is not ticked says no, also where the command's default is yes", () => {
  const form = formOf({ caseId: crypto.randomUUID(), organisationId: crypto.randomUUID(), role: "owner" });
  expect(readForm(form, addOrganisation.input).fields.admitted).toBe(false);
});

test("A field that takes several is a list, with one answer and with none", () => {
  const roles = (given: readonly string[]) =>
    readForm(formOf({ roles: given }), assignRoles.input).fields.roles;
  expect(roles(["auditor", "official"])).toEqual(["auditor", "official"]);
  expect(roles(["auditor"])).toEqual(["auditor"]);
  expect(roles([])).toEqual([]);
});

test("What the command does not ask for is not read", () => {
  const form = formOf({ title: "Kept", reference: "RNT-2021-0001" });
  expect(readForm(form, z.object({ title: z.string() })).fields).toEqual({ title: "Kept" });
});

test("A field named after what every object has from its kind changes no object", () => {
  const form = formOf({
    "__proto__.admin": "on",
    "constructor.prototype.admin": "on",
    "reasons.__proto__": "x",
    "reasons.a": "kept",
  });
  const input = z.object({ reasons: z.record(z.string(), z.string()) });
  const { reasons } = readForm(form, input).fields as { reasons: Record<string, string> };
  expect(reasons.a).toBe("kept");
  expect(Object.getPrototypeOf(reasons)).toBe(Object.prototype);
  expect(({} as Record<string, unknown>).admin).toBeUndefined();
});
