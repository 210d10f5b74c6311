import { describe, expect, it } from "vitest";
import { ownPath } from "./own-path";

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
