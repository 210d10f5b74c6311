import { expect, it } from "vitest";
import { publicLocales } from "@/app/_words/public-locales";
import type { Published } from "@/lib/statements/published";
import { imageOf } from "./image";

const titles = {
  id: "Laporan",
  en: "A report",
  zh: "报告",
  ja: "報告",
  ar: "تقرير",
  fr: "Un rapport",
} as const;

it.each(publicLocales)(
  "The picture of a translation into %s tells that a machine made it and that it is stale",
  async (language) => {
    const shown = {
      language,
      title: titles[language],
      kind: "update",
      publishedAt: new Date("2021-09-01T03:00:00Z"),
      organisation: { short: "Agency", name: "Agency" },
    } as unknown as Published;
    const translated = (machine: boolean) => ({ ...shown, translated: { from: "id", machine } }) as Published;
    const pictures = await Promise.all([
      imageOf(shown, "current", false),
      imageOf(translated(false), "current", false),
      imageOf(translated(true), "current", false),
      imageOf(translated(true), "current", true),
    ]);
    expect(pictures).not.toContain(null);
    expect(new Set(pictures.map((picture) => picture?.toString("base64"))).size).toBe(4);
  },
);
