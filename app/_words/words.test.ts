import { describe, expect, it } from "vitest";
import { deskLocales, messages } from "./messages";

type Tree = { readonly [key: string]: string | Tree };

const flatten = (tree: Tree, path = ""): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) => {
    const here = path === "" ? key : `${path}.${key}`;
    return typeof value === "string" ? [[here, value] satisfies [string, string]] : flatten(value, here);
  });

/** What stands in the outermost braces, in order; throws when they do not balance. */
const braced = (text: string): string[] => {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (const [at, letter] of [...text].entries()) {
    if (letter === "{" && depth++ === 0) start = at + 1;
    if (letter === "}" && --depth === 0) found.push([...text].slice(start, at).join(""));
    if (depth < 0) break;
  }
  if (depth !== 0) throw new Error(`braces do not balance: ${text}`);
  return found;
};

const argumentsOf = (message: string): string[] =>
  braced(message).flatMap((inside) => {
    const [name = "", kind = "", ...rest] = inside.split(",").map((piece) => piece.trim());
    const branches =
      kind === "plural" || kind === "select" ? braced(rest.join(",")).flatMap(argumentsOf) : [];
    return [`${name} ${kind}`, ...branches];
  });

const named = (message: string) => [...new Set(argumentsOf(message))].sort();

describe("the words of the desk", () => {
  const english = new Map(flatten(messages.en));
  const indonesian = new Map(flatten(messages.id));

  it("are complete in both languages", () => {
    expect([...indonesian.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it("take the same arguments in both languages", () => {
    const differing = [...english].filter(
      ([key, text]) => named(text).join() !== named(indonesian.get(key) ?? "").join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it.each(deskLocales)("are never empty (%s)", (locale) => {
    const empty = flatten(messages[locale]).filter(([, text]) => text.trim() === "");
    expect(empty.map(([key]) => key)).toEqual([]);
  });
});
