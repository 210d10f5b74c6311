import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { custodyWords } from "@/lib/evidence/custody/custody-words";
import { reportWords } from "@/lib/evidence/out/report-words";
import type { Action } from "@/lib/kernel/actions";
import approval from "./approval";
import { compiledMessages } from "./compiled";
import custody from "./custody";
import evidence from "./evidence";
import intake from "./intake";
import { acts, deskLocales, messages, nouns } from "./messages";
import type { Noun } from "./noun";
import { publicLocales } from "./public-locales";
import { publicMessages } from "./public-messages";
import { inLanguage, type Said } from "./said";
import statements from "./statements";

type Tree = { readonly [key: string]: string | Tree };

const flatten = (tree: Tree, path = ""): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) => {
    const here = path === "" ? key : `${path}.${key}`;
    return typeof value === "string" ? [[here, value] satisfies [string, string]] : flatten(value, here);
  });

/** What a message takes: each argument with its kind, what a choice is made from, and each tag; those of a branch with the rest. */
const taken = (elements: readonly MessageFormatElement[]): string[] =>
  elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    const name = `${TYPE[element.type]} ${element.value}`;
    if (element.type === TYPE.tag) return [name, ...taken(element.children)];
    if (element.type !== TYPE.select && element.type !== TYPE.plural) return [name];
    const from = element.type === TYPE.select ? `${name}: ${Object.keys(element.options).sort()}` : name;
    return [from, ...Object.values(element.options).flatMap(({ value }) => taken(value))];
  });

/** Whether a message comes to nothing in one of its branches, which is then no text that can be shown. */
const isSilent = (elements: readonly MessageFormatElement[]): boolean => {
  const [only, ...more] = elements;
  if (only === undefined) return true;
  if (more.length > 0 || (only.type !== TYPE.select && only.type !== TYPE.plural)) return false;
  return Object.values(only.options).some(({ value }) => isSilent(value));
};

const takenBy = (message: string) => [...new Set(taken(parse(message)))].sort().join();

/** Keys under which the two languages do not take the same. */
const differing = (id: Tree, en: Tree): string[] => {
  const indonesian = new Map(flatten(id));
  return flatten(en)
    .filter(([key, text]) => takenBy(text) !== takenBy(indonesian.get(key) ?? ""))
    .map(([key]) => key);
};

/** The public pages in each of their languages, beside English. */
const publicWords = publicLocales.map((locale): [string, { id: Tree; en: Tree }] => [
  `the public pages in "${locale}"`,
  { id: inLanguage(locale, publicMessages), en: inLanguage("en", publicMessages) },
]);

describe.each<readonly [string, { readonly id: Tree; readonly en: Tree }]>([
  ["the desk", messages],
  ["custody", custodyWords],
  ["the custody report", reportWords],
  ...publicWords,
])("the words of %s", (_, { id, en }) => {
  it("are complete in both languages", () => {
    const keys = (tree: Tree) => flatten(tree).map(([key]) => key);
    expect(keys(id).sort()).toEqual(keys(en).sort());
  });

  it("take the same arguments in both languages", () => {
    expect(differing(id, en)).toEqual([]);
  });

  it.each(deskLocales)("are never empty (%s)", (locale) => {
    const empty = flatten({ id, en }[locale]).filter(([, text]) => text.trim() === "");
    expect(empty.map(([key]) => key)).toEqual([]);
  });

  it.each(deskLocales)("say something whichever branch is taken (%s)", (locale) => {
    const silent = flatten({ id, en }[locale]).filter(([, text]) => isSilent(parse(text)));
    expect(silent.map(([key]) => key)).toEqual([]);
    expect(isSilent(parse("{n, plural, =0 {} other {# left}}"))).toBe(true);
  });
});

it.each([
  ["another argument", "{who}", "{whom}"],
  ["another kind", "{n, number}", "{n}"],
  ["an argument in a branch", "{n, plural, other {# {what}}}", "{n, plural, one {#} other {#}}"],
  ["another choice", "{by, select, us {kami} other {-}}", "{by, select, them {they} other {-}}"],
  ["a tag", "<b>kasus</b>", "case"],
])("what two languages take is told apart by %s", (_, id, en) => {
  expect(differing({ said: id }, { said: en })).toEqual(["said"]);
});

it("no act, refusal, field or notice is worded by two nouns", () => {
  for (const part of ["tabs", "obstacles", "acts", "refusals", "fields", "notices"] as const) {
    const keys = nouns.flatMap((noun: Noun) => Object.keys(noun[part] ?? {}));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  }
});

it("no key of a namespace is worded in two files", () => {
  for (const files of [
    [evidence.words, intake.words, { acts: custody.words }],
    [statements.words, approval.words],
  ]) {
    const keys = files.flatMap((words) => Object.keys(words));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  }
});

it("an act without words does not compile", () => {
  const { "case.close": gone, ...others } = acts;
  // @ts-expect-error the act case.close has no words
  const worded: Record<Action, Said> = others;
  expect(worded["case.close"]).toBeUndefined();
  expect(gone.en).not.toBe("");
});

it("a key that has no words, and an argument left out, do not compile", () => {
  const t = createTranslator({ locale: "en", messages: compiledMessages.en, onError: () => undefined });
  // @ts-expect-error nothing is worded under this key
  expect(t("cases.no_such_words")).toBe("cases.no_such_words");
  // @ts-expect-error the message takes a date
  expect(t("cases.opened")).toBe("Opened undefined");
  expect(t("cases.opened", { date: "1 May" })).toBe("Opened 1 May");
});
