import { expect, test } from "vitest";
import { fc } from "@/e2e/structure/random";
import { placeAt } from "./address";

const code = "0123456789ABCDEF";
const token = "aB-_".repeat(10).concat("xyz");

test.each([
  ["/", { is: "root" }],
  ["/fr", { is: "language", locale: "fr" }],
  ["/ar/statements?behind=a-b&x=1", { is: "list", locale: "ar", behind: "a-b" }],
  ["/id/statements/a-1", { is: "statement", locale: "id", slug: "a-1" }],
  [`/id/statements/a-1/${code}`, { is: "version", locale: "id", slug: "a-1", code }],
  [`/id/statements/a-1/${code}.pdf`, { is: "pdf", locale: "id", slug: "a-1", code }],
  [`/id/statements/a-1/${code}.png`, { is: "image", locale: "id", slug: "a-1", code }],
  [`/id/statements/a-1/${code}.svg`, { is: "nothing", locale: "id" }],
  [`/id/statements/a-1/${code}.`, { is: "nothing", locale: "id" }],
  [`/id/statements/a-1/${code}.constructor`, { is: "nothing", locale: "id" }],
  ["/fr/subscribe", { is: "subscribe", locale: "fr" }],
  [`/fr/subscribe/${token}`, { is: "confirm", locale: "fr", token }],
  [`/fr/unsubscribe/${token}`, { is: "unsubscribe", locale: "fr", token }],
  ["/fr/unsubscribe", { is: "nothing", locale: "fr" }],
  ["/fr/unsubscribe/me@reader.example", { is: "nothing", locale: "fr" }],
  ["/zh/statements/feed.xml", { is: "feed", locale: "zh", form: "atom" }],
  ["/ja/verify", { is: "verify", locale: "ja" }],
  ["/verify", { is: "verify", locale: null }],
  ["/verify/0123-4567-89ab-cdef", { is: "code", code }],
  [`/verify/${code}.png`, { is: "qr", code }],
  ["/verify/x", { is: "code", code: null }],
  ["/look/a.css", { is: "look", name: "a.css" }],
  // One address for one thing: a code in other words leads nowhere but through /verify.
  [`/id/statements/a-1/${code.toLowerCase()}`, { is: "nothing", locale: "id" }],
  ["/id/statements/A", { is: "nothing", locale: "id" }],
  ["/id/cases", { is: "nothing", locale: "id" }],
  ["/identity", null],
  ["/cases/RNT-2021-0001/statements", null],
  ["/api/health", null],
  ["/verify/a/b", null],
])("%s is a public place or none", (url, place) => {
  expect(placeAt(url)).toEqual(place);
});

test("Whatever an address says, it is read", () => {
  const part = fc.oneof(fc.constantFrom("id", "ar", "statements", "verify", "look", "..", code), fc.string());
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), fc.string(), (parts, query) => {
      const place = placeAt(`/${parts.join("/")}?${query}`);
      expect(place === null || typeof place.is === "string").toBe(true);
    }),
  );
});
