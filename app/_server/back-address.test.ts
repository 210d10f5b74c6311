import { expect, test } from "vitest";
import { backAddress } from "./back-address";

const form = new FormData();
form.set("reference", "RNT-2021-0001");
form.set("number", "9");
form.set("elsewhere", "/evil.example/../..?a=b#c");

test("An address is filled in from what the act gave back, and else from the form", () => {
  const address = "/cases/[reference]/statements/[number]";
  expect(backAddress(address, { number: 3 }, form)).toBe("/cases/RNT-2021-0001/statements/3");
  expect(backAddress(address, undefined, form)).toBe("/cases/RNT-2021-0001/statements/9");
});

test("What a form sends stays one part of the path", () => {
  expect(backAddress("/cases/[elsewhere]", {}, form)).toBe("/cases/%2Fevil.example%2F..%2F..%3Fa%3Db%23c");
  expect(backAddress("/cases/[missing]/people", null, form)).toBe("/cases//people");
});
