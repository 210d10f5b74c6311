import { expect, test } from "vitest";
import { previewHeaders } from "./preview-headers";

test("What is made from evidence is shown as just that type, loads and runs nothing and is kept nowhere", () => {
  expect(previewHeaders("text/plain", "E-0001.txt")).toEqual({
    "content-type": "text/plain; charset=utf-8",
    "content-disposition": 'inline; filename="E-0001.txt"',
    "content-security-policy": "sandbox; default-src 'none'",
    "x-content-type-options": "nosniff",
    "cache-control": "private, no-store",
    "cross-origin-resource-policy": "same-origin",
  });
  expect(previewHeaders("image/webp", "E-0001.webp")["content-type"]).toBe("image/webp");
});
