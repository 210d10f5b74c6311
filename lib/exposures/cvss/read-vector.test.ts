import { describe, expect, it } from "vitest";
import { fc } from "@/e2e/structure/random";
import { baseMetrics, type CvssEdition } from "./metrics";
import { readVector } from "./read-vector";

const base31 = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N";
const base40 = "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N";

describe("readVector", () => {
  // Scores as FIRST's calculators and its examples give them.
  it.each([
    [base31, 7.5, "high"],
    ["CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:N", 9.1, "critical"],
    ["CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", 9.8, "critical"],
    ["CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H", 10, "critical"],
    ["CVSS:3.1/AV:P/AC:H/PR:H/UI:R/S:U/C:N/I:N/A:N", 0, "none"],
    ["CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N", 6.1, "medium"],
    ["CVSS:3.1/AV:L/AC:H/PR:L/UI:N/S:U/C:L/I:N/A:N", 2.5, "low"],
    [`${base31}/E:P`, 7.1, "high"],
    [base40, 8.7, "high"],
    ["CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N", 9.3, "critical"],
    ["CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H", 10, "critical"],
    ["CVSS:4.0/AV:L/AC:L/AT:P/PR:L/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N", 7.3, "high"],
    ["CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:P/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N", 7.7, "high"],
    ["CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N", 0, "none"],
    ["CVSS:4.0/AV:P/AC:L/AT:N/PR:N/UI:N/VC:H/VI:L/VA:L/SC:N/SI:N/SA:N/E:A", 5.2, "medium"],
  ])("gives %s its score and severity", (vector, score, severity) => {
    expect(readVector(vector)).toMatchObject({ vector, score, severity });
  });

  // 6.7 by hand: impact 5.707, exploitability 0.901.
  it("takes metrics of 3.1 in any order, writes them in that of the specification, and takes no end that is none", () => {
    const base = "CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:L/A:L";
    const vector = `${base}/CR:H/IR:L/MAV:A/MPR:H`;
    const [prefix, ...parts] = vector.split("/");
    expect(readVector(vector)).toMatchObject({ score: 6.7, vector });
    expect(readVector([prefix, ...parts.toReversed()].join("/"))).toMatchObject({ score: 6.7, vector });
    expect(readVector(`${base}/`)).toBe("cvss_unknown_metric");
  });

  it.each([
    ["", "not_a_cvss_vector"],
    ["7.5", "not_a_cvss_vector"],
    ["AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N", "not_a_cvss_vector"],
    ["CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N", "not_a_cvss_vector"],
    ["CVSS:3.1", "cvss_missing_metric"],
    ["CVSS:3.1/AV:N/AC:L", "cvss_missing_metric"],
    ["CVSS:3.1/AV:Q/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N", "cvss_unknown_metric"],
    ["CVSS:3.1/AV:/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N", "cvss_unknown_metric"],
    [`${base31}/ZZ:X`, "cvss_unknown_metric"],
    [`${base31}/toString:X`, "cvss_unknown_metric"],
    [`${base31}/AT:N`, "cvss_unknown_metric"],
    [`${base31}/E:P:P`, "cvss_unknown_metric"],
    [`${base31}/E:P/E:P`, "cvss_repeated_metric"],
    [base31.replace("/AC:L", "/AV:L/AC:L"), "cvss_repeated_metric"],
    [base40.replace("AT:N/", ""), "cvss_missing_metric"],
    [base40.replace("CVSS:4.0", "CVSS:3.1"), "cvss_unknown_metric"],
    [base40.replace("AV:N/AC:L", "AC:L/AV:N"), "cvss_disordered"],
    [`${base40}/CR:H/E:A`, "cvss_disordered"],
    [`${base40}/SA:N`, "cvss_repeated_metric"],
    [`${base40}/U:Purple`, "cvss_unknown_metric"],
  ])("says of %j what is wrong with it", (vector, wrong) => {
    expect(readVector(vector)).toBe(wrong);
  });

  it("gives every complete base vector a score between 0 and 10, and none to one that lacks a metric", () => {
    const complete = (edition: CvssEdition) =>
      fc.tuple(
        ...Object.entries(baseMetrics[edition]).map(([name, values]) =>
          fc.constantFrom(...values.split(" ")).map((value) => `${name}:${value}`),
        ),
      );
    for (const edition of ["3.1", "4.0"] as const) {
      fc.assert(
        fc.property(complete(edition), fc.nat(7), (parts, left) => {
          const read = readVector(`CVSS:${edition}/${parts.join("/")}`);
          expect(read).toMatchObject({ edition, score: expect.any(Number) });
          if (typeof read !== "string") expect(0 <= read.score && read.score <= 10).toBe(true);
          const lacks = parts.filter((_, place) => place !== left);
          expect(readVector(`CVSS:${edition}/${lacks.join("/")}`)).toBe("cvss_missing_metric");
        }),
      );
    }
    fc.assert(fc.property(fc.string(), (text) => typeof readVector(text) === "string"));
  });
});
