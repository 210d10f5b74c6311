import { expect, it } from "vitest";
import { conflict, forbidden, invalid, notFound } from "@/lib/kernel/refusal";
import { inWords, why } from "./in-words";

it.each([
  [forbidden(), "this person may not do that"],
  [notFound(), "there is nothing of that name, or this person does not see it"],
  [conflict("kev.already"), "this version of the catalogue is loaded already"],
  [invalid({ file: "kev_count" }), "the count that it states is not the number of its rows"],
  [
    invalid({ email: "email_taken", purpose: "reason_too_short" }),
    "email: an account with this address exists, purpose: at least 20 characters are needed",
  ],
  [conflict("evidence.none_chosen"), "evidence none chosen"],
])("says %o without a key of the code", (refusal, words) => {
  expect(why(refusal)).toBe(words);
  expect(() => inWords(refusal)).toThrow(`Refused: ${words}.`);
});

it("leaves what is no refusal as it is", () => {
  const broken = new Error("broken");
  expect(() => inWords(broken)).toThrow(broken);
});
