import { describe, expect, it } from "vitest";
import { z } from "zod";
import { deskLanguages, statementKinds } from "@/db/schema/vocabulary";
import { signsOfAssertion } from "../../wording/signs-of-assertion";
import { templateText } from "../template";
import { isLeftOpen } from "../variables";
import { shipped } from "./shipped";

const each = deskLanguages.flatMap((language) =>
  statementKinds.map((kind) => [`${kind} in ${language}`, language, shipped[language][kind]] as const),
);

describe("The templates that come with Runut", () => {
  it.each(each)("can be saved as they are: %s", (_name, _language, { title, sentences }) => {
    const sent = sentences.map(({ rests, ...rest }) => ({ ...rest, ...(rests ? { basis: rests } : {}) }));
    expect(z.object(templateText).parse({ title, sentences: sent })).toEqual({ title, sentences });
  });

  it.each(each)("assert nothing beside their assertions: %s", (_name, language, { title, sentences }) => {
    const unlinked = [title, ...sentences.flatMap(({ kind, text }) => (kind === "assertion" ? [] : [text]))];
    const written = unlinked.filter((text) => !isLeftOpen(text));
    expect(
      written.flatMap((text) => signsOfAssertion(text, language, []).map(({ text: sign }) => [text, sign])),
    ).toEqual([]);
  });
});
