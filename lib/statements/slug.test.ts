import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { fc } from "@/e2e/structure/random";
import { slugOf } from "./slug";

const id = "0a1b2c3d-0000-4000-8000-000000000000";

describe("the address of a statement", () => {
  it("is made of the words of its title and eight digits of its own", () => {
    expect(slugOf("Laporan tentang basis data sistem eHAC lama: pembaruan", id)).toBe(
      "laporan-tentang-basis-data-sistem-ehac-lama-pembaruan-0a1b2c3d",
    );
    expect(slugOf("Données d’été", id)).toBe("donnees-d-ete-0a1b2c3d");
    expect(slugOf("بيان", id)).toBe("pernyataan-0a1b2c3d");
  });

  it("never tells the reference of a case or an allegation", () => {
    expect(slugOf("Pembaruan RNT-2021-0001 dan A-2021-0007", id)).toBe("pembaruan-dan-0a1b2c3d");
  });

  it("is short ASCII for any title", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (title) => {
        const slug = slugOf(title, randomUUID());
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(89);
      }),
    );
  });
});
