import { describe, expect, it } from "vitest";
import { fc } from "@/e2e/structure/random";
import { attachmentHeaders } from "./attachment";

const disposition = (name: string) =>
  attachmentHeaders({ name, size: 1, sha256: "00" })["content-disposition"];

describe("attachmentHeaders", () => {
  it.each([
    ["letter.pdf", "attachment; filename=\"letter.pdf\"; filename*=UTF-8''letter.pdf"],
    ['a"b.txt', "attachment; filename=\"a_b.txt\"; filename*=UTF-8''a_b.txt"],
    ["../../surat.pdf", "attachment; filename=\"surat.pdf\"; filename*=UTF-8''surat.pdf"],
    ["بيان.txt", "attachment; filename=\"____.txt\"; filename*=UTF-8''%D8%A8%D9%8A%D8%A7%D9%86.txt"],
    [
      "laporan\u202Egpj.exe",
      "attachment; filename=\"laporan[U+202E]gpj.exe\"; filename*=UTF-8''laporan%5BU%2B202E%5Dgpj.exe",
    ],
    ["CON.txt", "attachment; filename=\"_CON.txt\"; filename*=UTF-8''_CON.txt"],
    ["\r\n", "attachment; filename=\"evidence\"; filename*=UTF-8''evidence"],
  ])("names %j", (name, expected) => {
    expect(disposition(name)).toBe(expected);
  });

  it("is always a header of two names, whatever the file is called", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0x10ffff)), (points) =>
        /^attachment; filename="[ !#$&-[\]-~]+"; filename\*=UTF-8''[\w!#$&+.^`|~%-]+$/.test(
          disposition(String.fromCodePoint(...points)) ?? "",
        ),
      ),
    );
  });

  it("lets nothing be shown, sniffed or kept", () => {
    expect(attachmentHeaders({ name: "a.html", size: 1, sha256: "00" })).toMatchObject({
      "content-type": "application/octet-stream",
      "content-security-policy": "sandbox; default-src 'none'",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
      "cross-origin-resource-policy": "same-origin",
    });
  });
});
