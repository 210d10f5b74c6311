import { expect, test } from "vitest";
import { fc } from "@/e2e/structure/random";
import { readCursor, writeCursor } from "./cursor";

const id = "0b9f6a1e-3c52-4f0e-9a7d-5d0f6f2f7c11";

test("A cursor reads as it was written", () => {
  const moment = fc.date({ min: new Date(0), max: new Date("2999-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(moment, fc.uuid({ version: 4 }), (at, id) => {
      expect(readCursor(writeCursor(at, id))).toEqual({ at, id });
    }),
  );
});

test("What is no cursor is the first page", () => {
  const none = [
    "",
    "_",
    id,
    `_${id}`,
    `1e3_${id}`,
    `-1_${id}`,
    `1.5_${id}`,
    `1_${id}_2`,
    "1_2",
    `9999999999999999_${id}`,
    `253402300800000_${id}`,
  ];
  for (const text of [undefined, ...none]) expect(readCursor(text), text).toBeUndefined();
  fc.assert(fc.property(fc.string(), (text) => readCursor(text) === undefined));
});
