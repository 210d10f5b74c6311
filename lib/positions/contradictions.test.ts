import { describe, expect, it } from "vitest";
import { positionKinds } from "@/db/schema/vocabulary";
import { fc } from "@/e2e/structure/random";
import { contradicting, contradicts } from "./contradictions";

describe("contradictions", () => {
  it("stand between who alleges or confirms and who disputes or found no sign", () => {
    expect(
      contradicting([
        { partyId: "media", position: "alleges" },
        { partyId: "ministry", position: "found_no_sign" },
        { partyId: "agency", position: "disputes" },
        { partyId: "silent", position: "no_answer_yet" },
      ]),
    ).toEqual(["media", "ministry", "agency"]);
  });

  it("are none between who disputes and who found no sign, and none with who has not answered", () => {
    expect(contradicts("disputes", "found_no_sign")).toBe(false);
    for (const kind of positionKinds) expect(contradicts("no_answer_yet", kind)).toBe(false);
  });

  it("always have two sides", () => {
    const kind = fc.constantFrom(...positionKinds);
    fc.assert(fc.property(kind, kind, (one, other) => contradicts(one, other) === contradicts(other, one)));
    fc.assert(
      fc.property(fc.array(kind), (kinds) => {
        const found = contradicting(kinds.map((position, place) => ({ partyId: String(place), position })));
        return found.length !== 1;
      }),
    );
  });
});
