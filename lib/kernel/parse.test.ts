import { expect, it } from "vitest";
import { z } from "zod";
import { parse } from "./parse";
import { Refusal } from "./refusal";

const fieldsOf = (schema: z.ZodType, raw: unknown) => {
  try {
    parse(schema, raw);
  } catch (error) {
    return error instanceof Refusal ? error.fields : error;
  }
  return null;
};

it("what is blank is to be filled in, whatever its form should be", () => {
  const schema = z.object({ email: z.email() });
  expect(fieldsOf(schema, { email: " " })).toEqual({ email: "required" });
  expect(fieldsOf(schema, { email: "nobody" })).toEqual({ email: "bad_format" });
});

it("what is there and is no number has not the form that is asked for", () => {
  const schema = z.object({ days: z.coerce.number() });
  expect(fieldsOf(schema, { days: "three" })).toEqual({ days: "bad_format" });
  expect(fieldsOf(z.object({ days: z.number() }), {})).toEqual({ days: "required" });
});

it("of what is chosen from several at least one is needed", () => {
  expect(fieldsOf(z.object({ roles: z.array(z.string()).min(1) }), { roles: [] })).toEqual({
    roles: "none_chosen",
  });
});
