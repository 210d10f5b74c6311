import { expect, test } from "vitest";
import { standingOf } from "./row-values";

const none = { result: undefined, note: "", evidence: "" };
const met = { result: "met", note: "By the header.", evidence: "E-0001" };

test("A row is saved once it differs from what is on record and lacks nothing", () => {
  expect(standingOf(none, none)).toBe("kept");
  expect(standingOf({ ...met, note: " By the header.\n" }, met)).toBe("kept");
  expect(standingOf(met, none)).toBe("to_save");
  expect(standingOf({ ...met, evidence: "" }, met)).toBe("to_save");
  expect(standingOf({ ...none, result: "not_applicable" }, none)).toBe("lacks_reason");
  expect(standingOf({ ...met, result: "not_applicable" }, none)).toBe("to_save");
});

test("A note or evidence without a result is not taken for saved", () => {
  expect(standingOf({ ...none, note: "By the header." }, none)).toBe("lacks_result");
  expect(standingOf({ ...none, evidence: "E-0001" }, none)).toBe("lacks_result");
  expect(standingOf({ ...none, note: "  " }, none)).toBe("kept");
});
