import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { messages } from "./messages";
import { publicMessages } from "./public-messages";
import { inLanguage } from "./said";

type Tree = { readonly [key: string]: string | Tree };

const flatten = (tree: Tree, path = ""): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [`${path}${key}`] : flatten(value, `${path}${key}.`),
  );

/** The text of every file that may ask for words: all of app and lib but the words themselves and the tests. */
const sources = ["app", "lib"].flatMap((floor) =>
  readdirSync(floor, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) && !path.startsWith("_words"))
    .map((path) => readFileSync(`${floor}/${path}`, "utf8")),
);

/** What a text may ask for, as the end of a key: what stands between quotes, a piece that is filled in (`state.${state}`) as anything. */
const endsIn = (text: string): RegExp[] => {
  const plain = [...text.matchAll(/["'`]((?:[\w-]+\.)*[\w-]+)["'`]/g)].map(([, key = ""]) => key);
  const filled = [...text.matchAll(/`([^`]*\$\{[^`]*)`/g)]
    .map(([, template = ""]) => template.replace(/\$\{[^}]*\}/g, "*"))
    .filter((template) => /^[\w.*-]+$/.test(template) && /[a-z]/i.test(template));
  return [...new Set([...plain, ...filled])].map(
    (key) => new RegExp(`(^|\\.)${key.replaceAll(".", "\\.").replaceAll("*", "[^.]+")}$`),
  );
};

/** The namespaces of which a text asks for words; of all when it names none. */
const namespacesIn = (text: string): string[] => {
  const named = [...text.matchAll(/Translations(?:<"|\(")([\w.]+)/g)].map(([, name]) => `${name}.`);
  return named.length === 0 || /Translations\(\)/.test(text) ? [""] : named;
};

/** Lists that are read whole, member by member: each member is held to its list where it is worded. */
const lists =
  /^(domain|refusals\.(keys|fields)|audit\.(act|fact|table)|notices\.kind|closure\.obstacle|cases\.nav|shell\.nav)\./;

const unused = (tree: Tree, texts: readonly string[]): string[] => {
  const left = new Set(flatten(tree).filter((key) => !lists.test(key)));
  for (const text of texts) {
    const within = namespacesIn(text);
    const ends = endsIn(text);
    for (const key of left)
      if (within.some((one) => key.startsWith(one)) && ends.some((end) => end.test(key))) left.delete(key);
  }
  return [...left];
};

it("every word is asked for somewhere", () => {
  expect(unused(messages.en, sources)).toEqual([]);
  expect(unused(inLanguage("en", publicMessages), sources)).toEqual([]);
});

it("a word that nobody asks for is found, and one whose key is filled in is not", () => {
  const tree = {
    cases: { dead: "x", title: "x", state: { open: "x" }, open_act: "x" },
    people: { title: "x" },
  };
  const filled = (before: string, after: string) => `t(\`${before}\${state}${after}\`)`;
  const texts = ['useTranslations("cases"); t("title")', filled("state.", ""), filled("", "_act")];
  expect(unused(tree, texts)).toEqual(["cases.dead", "people.title"]);
});
