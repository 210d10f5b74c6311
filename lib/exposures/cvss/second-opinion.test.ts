import { CVSS40 } from "@pandatix/js-cvss";
import { CVSS } from "@turingpointde/cvss.js";
import { describe, expect, it } from "vitest";
import { fc, soak } from "@/e2e/structure/random";
import { allMetrics, baseMetrics, type CvssEdition } from "./metrics";
import { readVector } from "./read-vector";

/** Rounds as FIRST's calculator for 4.0 does since it was found to lose halves ("8.55" is 8.6 though a computer holds 8.5499...); this implementation still does. */
Object.assign(CVSS40, { roundup: (score: number) => Math.round((score + 1e-6) * 10) / 10 });

/** The score by implementations that share no code with ours. */
const secondScore = (edition: CvssEdition, vector: string): number =>
  edition === "4.0" ? new CVSS40(vector).Score() : CVSS(vector).getScore();

const differences = (edition: CvssEdition, vectors: readonly string[]) =>
  vectors.flatMap((vector) => {
    const read = readVector(vector);
    const [ours, theirs] = [typeof read === "string" ? read : read.score, secondScore(edition, vector)];
    return ours === theirs ? [] : [{ vector, ours, theirs }];
  });

/** Every vector of base metrics alone. */
const everyBase = (edition: CvssEdition): string[] =>
  Object.entries(baseMetrics[edition]).reduce(
    (begun, [name, values]) =>
      begun.flatMap((start) => values.split(" ").map((value) => `${start}/${name}:${value}`)),
    [`CVSS:${edition}`],
  );

/** Vectors of all metrics of 4.0, the base ones always there, the others as it falls. */
const any40 = fc
  .tuple(
    ...Object.entries(allMetrics["4.0"]).map(([name, values]) => {
      const one = fc.constantFrom(...values.split(" ")).map((value) => `/${name}:${value}`);
      return name in baseMetrics["4.0"] ? one : fc.option(one, { nil: "", freq: 2 });
    }),
  )
  .map((parts) => `CVSS:4.0${parts.join("")}`);

describe("scores, beside those of a second implementation", () => {
  it("are the same for every base vector of 3.1", () => {
    const every = everyBase("3.1");
    expect(every).toHaveLength(2_592);
    expect(differences("3.1", every)).toEqual([]);
  });

  it("are the same for a fixed sample of 4.0, and in a soak for 10,000 at random", () => {
    expect(differences("4.0", fc.sample(any40, { numRuns: 300, seed: 7 }))).toEqual([]);
    const more = soak > 1 ? fc.sample(any40, 10_000) : [];
    expect(differences("4.0", more)).toEqual([]);
  });
});
