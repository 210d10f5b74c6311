import { expect, test } from "vitest";
import { findChromium } from "./find-chromium";

const own = async () => "/cache/playwright/chrome";
const none = async () => undefined;
const only =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path);

test("the Chromium that CHROMIUM names comes first", async () => {
  const found = await findChromium(own, none, only("/opt/chromium", "/usr/bin/chromium"), "/opt/chromium");
  expect(found).toEqual({ path: "/opt/chromium" });
});

test("a CHROMIUM that does not exist is said so, and nothing else is taken", async () => {
  const found = await findChromium(own, none, only("/usr/bin/chromium"), "/opt/chromium");
  expect(found).toEqual({ missing: "CHROMIUM names /opt/chromium, which does not exist." });
});

const windowless = "/usr/bin/chromium-headless-shell";

test("Debian's without windows comes before its other, and that before Playwright's own", async () => {
  expect(await findChromium(own, none, () => true, "")).toEqual({ path: windowless });
  const both = only("/usr/bin/chromium", await own());
  expect(await findChromium(own, none, both, "")).toEqual({ path: "/usr/bin/chromium" });
  expect(await findChromium(own, none, only(await own()), "")).toEqual({ path: await own() });
});

test.each([
  ["there is none", [], false],
  ["only another is there", ["/usr/bin/chromium"], true],
])("where %s, the one without windows is installed and looked for again", async (_, first, isAnother) => {
  const there = [...first];
  const heard: boolean[] = [];
  const install = async (isOther: boolean) => {
    heard.push(isOther);
    there.push(windowless);
  };
  expect(await findChromium(own, install, (path) => there.includes(path), "")).toEqual({ path: windowless });
  expect(heard).toEqual([isAnother]);
});

test("with none to be had it says so", async () => {
  expect(await findChromium(own, none, () => false, "")).toHaveProperty("missing");
});
