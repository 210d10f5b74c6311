import { expect, it } from "vitest";
import { openTables } from "@/db/records/canonical";
import tables from "./tables";

it("has a word for every table whose rows can be shown to whoever sees them, and for no other", () => {
  expect(Object.keys(tables)).toEqual(openTables);
});
