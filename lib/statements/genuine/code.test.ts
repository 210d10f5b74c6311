import { expect, test } from "vitest";
import { fc } from "@/e2e/structure/random";
import { codeOf, printedCode, readCode } from "./code";

test("The code of a version is the first eighty bits of its fingerprint in Crockford's base 32", () => {
  expect(codeOf(`${"0".repeat(20)}ffff`)).toBe("0000000000000000");
  expect(codeOf("f".repeat(64))).toBe("ZZZZZZZZZZZZZZZZ");
  expect(codeOf(`00443214c74254b635cf${"4".repeat(44)}`)).toBe("0123456789ABCDEF");
});

test("A printed code is read as it was made, in whatever way it is typed", () => {
  const hex = fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 64, maxLength: 64 });
  fc.assert(
    fc.property(hex, (fingerprint) => {
      const code = codeOf(fingerprint);
      const printed = printedCode(code);
      expect(printed).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
      const careless = printed.toLowerCase().replaceAll("0", "o").replaceAll("1", "l");
      for (const typed of [code, printed, ` ${printed.replaceAll("-", " ")} `, careless])
        expect(readCode(typed)).toBe(code);
    }),
  );
});

test("What is no code is read as none", () => {
  for (const typed of ["", "0123", "U".repeat(16), "0".repeat(17), "....-....-....-....", "%".repeat(16)])
    expect(readCode(typed), typed).toBeNull();
});
