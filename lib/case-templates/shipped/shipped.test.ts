import { describe, expect, it } from "vitest";
import { z } from "zod";
import { caseTemplateKinds, deskLanguages } from "@/db/schema/vocabulary";
import { placesIn, templateBody } from "../template";
import { shipped } from "./shipped";

describe("A case template that comes with Runut", () => {
  it.each(caseTemplateKinds)(
    "for %s is one that could be saved, and says the same in both languages",
    (kind) => {
      for (const language of deskLanguages) {
        const body = shipped[language][kind];
        expect(z.object(templateBody).parse(body)).toEqual(body);
        const words = [
          ...body.claims.map(({ text }) => text),
          ...body.tasks.map(({ what }) => what),
          ...body.deadlines.map(({ title }) => title),
        ];
        expect(new Set(words).size).toBe(words.length);
      }
      const { id, en } = { id: shipped.id[kind], en: shipped.en[kind] };
      expect(id.claims.map(({ text }) => placesIn(text).length)).toEqual(
        en.claims.map(({ text }) => placesIn(text).length),
      );
      expect(id.tasks.map(({ role, days }) => [role, days])).toEqual(
        en.tasks.map(({ role, days }) => [role, days]),
      );
      expect(id.deadlines.map(({ from, hours }) => [from, hours])).toEqual(
        en.deadlines.map(({ from, hours }) => [from, hours]),
      );
      const against = ({ assessment }: typeof id) => [
        assessment?.checklist,
        assessment?.kind,
        assessment?.levels,
      ];
      expect(against(id)).toEqual(against(en));
    },
  );
});
