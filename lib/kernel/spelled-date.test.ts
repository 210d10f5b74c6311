import { expect, test } from "vitest";
import { fc } from "@/e2e/structure/random";
import { isoOf } from "./spelled-date";

test.each([
  ["8 Sep 2021", "2021-09-08"],
  ["8 sept. 2021", "2021-09-08"],
  ["08 September 2021", "2021-09-08"],
  ["17 Agustus 1945", "1945-08-17"],
  ["17 Agt 2021", "2021-08-17"],
  ["8 Mei 2021, 09.12", "2021-05-08T09:12"],
  ["8 May 2021 9:12", "2021-05-08T09:12"],
  ["8/9/2021", "2021-09-08"],
  ["8.9.2021 0912", "2021-09-08T09:12"],
  ["8 9 2021 0912", "2021-09-08T09:12"],
  ["08092021 0912", "2021-09-08T09:12"],
  ["8-9-21", "21-09-08"],
  ["31/2/2021", "2021-02-31"],
])("%s is %s", (written, iso) => {
  expect(isoOf(written)).toBe(iso);
});

test.each([
  "",
  "besok",
  "2021-09-08",
  "2021-09-08T09:12+09:00",
  "8 Foo 2021",
  "8 Sep",
  "8 Sep 2021 soon",
  "8/9.2021",
])("%s is left as it is", (written) => {
  expect(isoOf(written)).toBe(written);
});

test("What is in ISO 8601 already stays so, whatever it is", () => {
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true }), (at) => {
      expect(isoOf(at.toISOString())).toBe(at.toISOString());
    }),
  );
});
