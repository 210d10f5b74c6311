import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Shell } from "./shell";
import type { ShellWords } from "./shell-words";

/** Each word is its own name. */
const words = new Proxy({}, { get: (_, name) => String(name) }) as ShellWords;
const act = async () => undefined;

test("The frame of every signed-in page has the way out, in the rail and in the menu of a narrow screen", () => {
  const page = renderToStaticMarkup(
    createElement(Shell, {
      words,
      home: "/today",
      nav: [],
      crumbs: [],
      person: { name: "Coordinator", acting: "" },
      locale: "en",
      theme: "system",
      setLanguage: act,
      setTheme: act,
      leave: act,
      // biome-ignore lint/correctness/noChildrenProp: the type asks for it among the rest
      children: "the page",
    }),
  );
  const [, rail = "", menu = ""] =
    /<nav class="rail"(.*?)<\/nav>.*<details class="menu">(.*?)<\/details>/s.exec(page) ?? [];
  for (const list of [rail, menu]) expect(list).toMatch(/<form[^>]*>(?:(?!<\/form>).)*>sign_out<\/button>/s);
});
