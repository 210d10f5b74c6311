import { describe, expect, it } from "vitest";
import { asItStood, ownPath } from "./own-path";

describe("where sign-in leads", () => {
  it.each(["/today", "/cases?status=open&order=opened", "/cases/RNT-2021-0001/closure"])(
    "leads to %s",
    (path) => {
      expect(ownPath(path)).toBe(path);
    },
  );

  it.each([
    "https://elsewhere.example/",
    "//elsewhere.example/",
    "/\\elsewhere.example/",
    "/\t/elsewhere.example",
    "/.//elsewhere.example",
    "/a/..//elsewhere.example",
    "/%2e//elsewhere.example",
    "/./\\elsewhere.example",
    "javascript:alert(1)",
    "today",
    "",
    "/",
    "/sign-in?to=/sign-in",
    undefined,
    ["/a", "/b"],
  ])("does not lead to %j", (wanted) => {
    expect(ownPath(wanted)).toBe("/today");
  });
});

describe("the address at which a form stood", () => {
  const page = "/cases/RNT-2021-0001/template";
  it.each([
    [`https://runut.example${page}?of=open_database-id`, `${page}?of=open_database-id`],
    [`https://runut.example${page}?of=a&refused=invalid`, `${page}?of=a`],
    [`https://runut.example${page}?refused=invalid`, page],
    ["https://runut.example/cases/RNT-2021-0001/claims?claim=2", page],
    ["https://runut.example/", page],
    ["no address", page],
    [null, page],
  ])("of one sent from %j is %s", (referer, address) => {
    expect(asItStood(page, referer)).toBe(address);
  });
});
