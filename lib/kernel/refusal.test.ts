import { expect, test } from "vitest";
import { z } from "zod";
import { otherwise } from "./otherwise";
import { parse } from "./parse";
import { conflict, forbidden, invalid, Refusal } from "./refusal";

const never = () => false;
const refusalOf = (schema: z.ZodType) => {
  try {
    return parse(schema, { title: "a" });
  } catch (error) {
    return error instanceof Refusal ? error.fields : error;
  }
};

test("A refusal that nobody has put into words does not compile", () => {
  // @ts-expect-error no words stand under this key
  expect(conflict("case.sleeps").key).toBe("case.sleeps");
  // @ts-expect-error no words stand under this key
  expect(forbidden("case.sleeps").key).toBe("case.sleeps");
  // @ts-expect-error a field is not refused with the key of an act
  expect(invalid({ title: "case.closed" }).fields).toEqual({ title: "case.closed" });
  // @ts-expect-error no words stand under this key
  expect(otherwise("is_asleep").error).toBe("is_asleep");
  expect(conflict("case.closed").key).toBe("case.closed");
});

test("A check of a schema refuses with the key that it was given", () => {
  const title = z.string().refine(never, otherwise("name_taken"));
  expect(refusalOf(z.object({ title }))).toEqual({ title: "name_taken" });
});

test("A bare text in a check is no key, and is told as a bad format", () => {
  const title = z.string().refine(never, "is_asleep");
  expect(refusalOf(z.object({ title }))).toEqual({ title: "bad_format" });
});
