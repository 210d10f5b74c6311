import { describe, expect, it } from "vitest";
import { recordName, recordNames } from "./record-name";

const id = "7f1e4a52-6a53-4c1c-9d0e-1b2c3d4e5f60";

describe("A record of a case", () => {
  it("is named by its id or by its number as people write it", () => {
    expect([id, " 12 ", "e-0007", "E-0120"].map((each) => recordName().parse(each))).toEqual([
      id,
      12,
      7,
      120,
    ]);
  });

  it("is not named by anything else", () => {
    for (const each of ["", "E-", "12a", "F-12", "-1"])
      expect(recordName().safeParse(each).success).toBe(false);
  });

  it("is named beside others in one text or in several", () => {
    expect(recordNames(5).parse([id, "E-0003, 4", ""])).toEqual([id, 3, 4]);
    expect(recordNames(1).safeParse(["1, 2"]).success).toBe(false);
    expect(
      recordNames(5)
        .safeParse(["1, two"])
        .error?.issues.map(({ path }) => path),
    ).toEqual([[]]);
  });
});
