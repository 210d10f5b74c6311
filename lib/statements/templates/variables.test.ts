import { expect, it } from "vitest";
import { filledIn, firstUnknown, openPlace, variableNames, variables } from "./variables";

it("A variable is filled in by its Indonesian name as by its English one, in any template", () => {
  const values = { "received on": "23 Agustus 2021", organisation: "BSSN" };
  for (const text of ["{organisation}, {received on}.", "{organisasi}, {diterima pada}."]) {
    expect(firstUnknown(text)).toBeNull();
    expect(filledIn(text, values)).toBe("BSSN, 23 Agustus 2021.");
  }
  expect(filledIn("{tenggat}", values)).toBe(openPlace);
});

it("No two variables share a name", () => {
  const named = (each: (typeof variables)[number]) =>
    new Set([variableNames.id[each], variableNames.en[each]]);
  const names = variables.flatMap((each) => [...named(each)]);
  expect(new Set(names).size).toBe(names.length);
});
