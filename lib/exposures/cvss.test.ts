import { describe, expect, it } from "vitest";
import { fc } from "@/e2e/structure/random";
import { cvssScore } from "./cvss";

describe("cvssScore", () => {
  // Scores as FIRST's calculator gives them.
  it.each([
    ["CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N", 7.5],
    ["CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:N", 9.1],
    ["CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H", 10],
    ["CVSS:3.1/AV:P/AC:H/PR:H/UI:R/S:U/C:N/I:N/A:N", 0],
    ["CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N", 6.1],
    ["CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N/E:P", 7.1],
  ])("gives %s its score", (vector, score) => {
    expect(cvssScore(vector)).toBe(score);
  });

  // 6.7 by hand: impact 5.707, exploitability 0.901.
  it("takes metrics of the environment in any order, and no end that is none", () => {
    const base = "CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:L/A:L";
    const environment = ["CR:H", "IR:L", "MAV:A", "MPR:H"];
    const score = cvssScore(`${base}/${environment.join("/")}`);
    expect(score).toBe(6.7);
    expect(cvssScore(`${base}/${environment.toReversed().join("/")}`)).toBe(score);
    expect(cvssScore(`${base}/`)).toBeNull();
    expect(cvssScore(`${base}/CR:H/CR:H`)).toBeNull();
  });

  it.each([
    "",
    "7.5",
    "AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N",
    "CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N",
    "CVSS:3.1/AV:N/AC:L",
    "CVSS:3.1/AV:Q/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N",
    "CVSS:3.1/AV:N/AV:L/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N",
    "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N/ZZ:X",
  ])("knows no score for %j", (vector) => {
    expect(cvssScore(vector)).toBeNull();
  });

  it("gives every complete base vector a score between 0 and 10 and nothing else one", () => {
    const metric = (name: string, values: string) =>
      fc.constantFrom(...values).map((value) => `${name}:${value}`);
    const complete = fc.tuple(
      metric("AV", "NALP"),
      metric("AC", "LH"),
      metric("PR", "NLH"),
      metric("UI", "NR"),
      metric("S", "UC"),
      metric("C", "HLN"),
      metric("I", "HLN"),
      metric("A", "HLN"),
    );
    fc.assert(
      fc.property(complete, fc.nat(7), (parts, left) => {
        const score = cvssScore(`CVSS:3.1/${parts.join("/")}`);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(10);
        expect(cvssScore(`CVSS:3.1/${parts.filter((_, place) => place !== left).join("/")}`)).toBeNull();
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => cvssScore(text) === null));
  });
});
