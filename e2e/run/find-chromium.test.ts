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

test("Debian's comes before Playwright's own", async () => {
  expect(await findChromium(own, none, () => true, "")).toEqual({ path: "/usr/bin/chromium" });
  expect(await findChromium(own, none, only(await own()), "")).toEqual({ path: await own() });
});

test("where there is none, one is installed and looked for again", async () => {
  const there: string[] = [];
  const install = async () => void there.push("/usr/bin/chromium");
  expect(await findChromium(own, install, (path) => there.includes(path), "")).toEqual({
    path: "/usr/bin/chromium",
  });
});

test("with none to be had it says so", async () => {
  expect(await findChromium(own, none, () => false, "")).toHaveProperty("missing");
});
