import { describe, expect, it } from "vitest";
import { type BasisChoice, differingFrom, likely, standing } from "./basis-choice";

const choice = (value: string, says: string, uses: BasisChoice["uses"] = {}): BasisChoice => ({
  ...{ value, label: value, says, uses, moments: [] },
});

describe("what a sentence may rest on", () => {
  it("is offered by the words that it shares, at most three", () => {
    const taken = choice("finding:1", "Data pribadi diambil dari server.");
    const open = choice("finding:2", "Basis data dapat dibaca tanpa kata sandi.");
    const other = choice("deadline:3", "Kabar berikutnya");
    expect(likely("Tidak ada data pribadi yang diambil.", [open, other, taken])[0]).toBe(taken);
    expect(likely("Halo.", [open, other, taken])).toEqual([]);
    expect(
      likely(
        "data basis server",
        Array.from({ length: 9 }, (_, n) => choice(`${n}`, "basis")),
      ),
    ).toHaveLength(3);
  });

  it("is contradicted in its numbers and dates by what the record says", () => {
    const claim = choice("finding:1", "Records of 1.3 million people were readable.");
    const differs = (text: string, of = claim) => differingFrom(text, "id", of).map(({ said }) => said);
    for (const text of ["1,3 juta orang terdampak.", "Data 1.300.000 orang terbaca."])
      expect(differs(text)).toEqual([]);
    expect(differs("Data 1,3 miliar orang terbaca.")).toEqual(["1,3 miliar"]);
    const step = {
      ...choice("exposure_step:1", ""),
      moments: [{ at: "2021-08-25T08:31:00Z", precision: "day" }],
    } as const;
    expect(differs("Celah itu ditutup pada 25 Agustus 2021.", step)).toEqual([]);
    expect(differs("Celah itu ditutup pada 24 Agustus 2021.", step)).toEqual(["24 Agustus 2021"]);
    expect(differingFrom("Satu dari 7 orang.", "id", undefined)).toEqual([]);
  });

  it("stands as its use of it stands, and is open until both were chosen", () => {
    const choices = [choice("finding:1", "", { is_so: "contradicted", was_not_found: "supported" })];
    const state = (basis: string, use: string, kind = "assertion") =>
      standing({ kind, text: "Kata.", basis, use }, choices);
    expect(state("finding:1", "is_so")).toBe("contradicted");
    expect(state("finding:1", "")).toBe("open");
    expect(state("", "")).toBe("open");
    expect(state("none", "")).toBe("unsupported");
    expect(state("finding:gone", "is_so")).toBe("hidden");
    expect(state("", "", "heading")).toBeNull();
  });
});
