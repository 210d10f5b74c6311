import { describe, expect, it } from "vitest";
import { fc } from "@/e2e/structure/random";
import { slugOf } from "./slug";

describe("the address of a statement", () => {
  it("is made of the words of its title", () => {
    expect(slugOf("Laporan tentang basis data sistem eHAC lama: pembaruan")).toBe(
      "laporan-tentang-basis-data-sistem-ehac-lama-pembaruan",
    );
    expect(slugOf("Données d’été")).toBe("donnees-d-ete");
    expect(slugOf("بيان")).toBe("pernyataan");
  });

  it("never tells the reference of a case or an allegation", () => {
    expect(slugOf("Pembaruan RNT-2021-0001 dan A-2021-0007")).toBe("pembaruan-dan");
  });

  it("is short ASCII for any title", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (title) => {
        const slug = slugOf(title);
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(80);
      }),
    );
  });
});
