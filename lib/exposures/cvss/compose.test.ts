import { describe, expect, it } from "vitest";
import { composeOne } from "./compose";
import { readVector } from "./read-vector";

const chosen = { A: "N", AV: "N", AC: "L", PR: "N", UI: "N", S: "U", C: "H", I: "N" };

describe("composeOne", () => {
  it("makes the vector of the edition that was chosen in, its metrics in order", () => {
    const vector = composeOne({ "3.1": chosen, "4.0": { AV: "" } });
    expect(vector).toBe("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N");
  });

  it("leaves out what nobody chose, which reading tells", () => {
    const vector = composeOne({ "3.1": { ...chosen, I: "" }, "4.0": {} });
    expect(readVector(vector ?? "")).toBe("cvss_missing_metric");
  });

  it("makes none of nothing, nor of choices in both editions", () => {
    expect(composeOne({ "3.1": {}, "4.0": {} })).toBeUndefined();
    expect(composeOne({ "3.1": chosen, "4.0": { AV: "N" } })).toBeUndefined();
  });
});
