import { expect, test } from "vitest";
import { codeOf } from "./genuine/code";
import { publicFingerprint } from "./public-fingerprint";
import type { Published } from "./published";
import { entryOf, followedBy, isStale, registerOf, shownIn, standingOf } from "./register";

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
    originalId: null,
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
  const french = published("3", "a", 3, { language: "fr", originalId: "2" });
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

test("A translation never leads a list, follows its text in it, and is no statement of its own", () => {
  const french = { language: "fr", originalId: "1" } as const;
  const about = { kind: "correction", correctsSlug: "a" } as const;
  const register = registerOf(
    [
      published("1", "a", 1),
      published("2", "b", 2),
      published("9", "a", 9, french),
      published("3", "c", 3, about),
      published("4", "c", 3, { ...about, language: "fr", originalId: "3" }),
    ].map(entryOf),
  );
  expect(register.list().map(({ id }) => id)).toEqual(["3", "2", "1"]);
  expect(register.list().map((entry) => register.inLanguage(entry, "fr").id)).toEqual(["4", "2", "9"]);
  expect(register.correctionsOf("a").map(({ id }) => id)).toEqual(["3"]);
});

test("A translation counts as corrected as soon as another text stands where its own stood", () => {
  const french = published("2", "a", 2, { language: "fr", originalId: "1" });
  const register = registerOf([published("1", "a", 1), french].map(entryOf));
  const entry = entryOf(french);
  expect(standingOf(register, entry)).toBe("current");
  register.put(entryOf(published("3", "a", 3)));
  expect(standingOf(register, entry)).toBe("corrected");
  expect(followedBy(register, entry).map(({ id }) => id)).toEqual(["3"]);
  expect(isStale(register.at("a"), entry)).toBe(true);
  register.put(entryOf(published("4", "a", 4, { language: "fr", originalId: "3" })));
  expect(shownIn(register.at("a"), "fr")?.id).toBe("4");
  expect(followedBy(register, entry).map(({ id }) => id)).toEqual(["3"]);
});
