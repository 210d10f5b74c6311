import { expect, test } from "vitest";
import { codeOf } from "./genuine/code";
import { publicFingerprint } from "./public-fingerprint";
import type { Published } from "./published";
import { entryOf, registerOf, shownIn, standingOf } from "./register";

const published = (id: string, slug: string, hour: number, more: Partial<Published> = {}): Published => ({
  ...{
    id,
    slug,
    title: `Judul ${id}`,
    language: "id",
    digest: "",
    matter: slug,
    kind: "update",
    correctsSlug: null,
  },
  organisation: { name: "Badan", english: null, short: "B" },
  publishedAt: new Date(Date.UTC(2021, 8, 8, hour)),
  sentences: [{ kind: "advice", text: `Kalimat ${id}.` }],
  ...more,
});
const slugs = (entries: readonly { slug: string }[]) => entries.map(({ slug }) => slug);
const codeOfText = ({ title, sentences }: Published) => codeOf(publicFingerprint(title, sentences));

test("The list has each address once, by its newest publication, and goes on behind any of them", () => {
  const all = [
    published("1", "a", 1),
    published("2", "b", 2),
    published("3", "c", 3),
    published("4", "a", 4),
  ];
  for (const order of [all, [...all].reverse()]) {
    const register = registerOf(order.map(entryOf));
    expect(slugs(register.list())).toEqual(["a", "c", "b"]);
    expect(register.page(null, 2)).toMatchObject({ entries: [{ id: "4" }, { id: "3" }], more: true });
    expect(register.page("c", 2)).toMatchObject({ entries: [{ id: "2" }], more: false });
    expect(register.page("nowhere", 2)).toBeNull();
    expect(register.at("a").map(({ id }) => id)).toEqual(["4", "1"]);
  }
});

test("What is taken in twice stands once, and what is kept as JSON is read as it was", () => {
  const register = registerOf([published("1", "a", 1), published("2", "b", 2)].map(entryOf));
  register.put(entryOf(published("1", "a", 1)));
  expect(register.all()).toHaveLength(2);
  const again = registerOf(JSON.parse(JSON.stringify(register.all())));
  expect(again.list()).toEqual(register.list());
});

test("A version is found by its code, and stands until a later one of its language does", () => {
  const first = published("1", "a", 1);
  const second = published("2", "a", 2);
  const french = published("3", "a", 3, { language: "fr" });
  const register = registerOf([first, second, french].map(entryOf));
  const [old] = register.withCode(codeOfText(first));
  const [now] = register.withCode(codeOfText(second));
  expect([old, now].map((entry) => entry && standingOf(register, entry))).toEqual(["corrected", "current"]);
  expect(shownIn(register.at("a"), "fr")?.id).toBe("3");
  expect(shownIn(register.at("a"), "ja")?.id).toBe("2");
});

test("What was published on the same matter is named without the address itself", () => {
  const about = (matter: string) => ({ matter });
  const register = registerOf(
    [
      published("1", "a", 1, about("x")),
      published("2", "b", 2, about("x")),
      published("3", "c", 3, about("y")),
    ].map(entryOf),
  );
  expect(slugs(register.onTheMatterOf("a"))).toEqual(["b"]);
  expect(register.onTheMatterOf("c")).toEqual([]);
  expect(register.onTheMatterOf("nowhere")).toEqual([]);
});

test("A statement that another corrects or retracts stands as that one says, the newest of several", () => {
  const of = (kind: Published["kind"]) => ({ kind, correctsSlug: "a" });
  const register = registerOf(
    [published("1", "a", 1), published("2", "b", 2, of("correction"))].map(entryOf),
  );
  const [first] = register.at("a");
  const [second] = register.at("b");
  expect([first, second].map((each) => each && standingOf(register, each))).toEqual(["corrected", "current"]);
  register.put(entryOf(published("3", "c", 3, of("retraction"))));
  expect(first && standingOf(register, first)).toBe("retracted");
  expect(slugs(register.correctionsOf("a"))).toEqual(["c", "b"]);
});
