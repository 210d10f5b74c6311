import { describe, expect, it } from "vitest";
import { scoresInForce } from "./scores-in-force";

const [low, high] = ["CVSS:3.1/AV:P", "CVSS:3.1/AV:N"] as const;
const newest = "CVSS:4.0/AV:N";

describe("scoresInForce", () => {
  it("keeps of each assessor the last vector of each edition", () => {
    const scores = [
      { assessorId: null, assessor: "us", vector: low },
      { assessorId: "a", assessor: "", vector: low },
      { assessorId: null, assessor: "us", vector: newest },
      { assessorId: null, assessor: "us", vector: high },
    ];
    expect(scoresInForce(scores)).toEqual(scores.slice(1));
    expect(scoresInForce([])).toEqual([]);
  });
});
