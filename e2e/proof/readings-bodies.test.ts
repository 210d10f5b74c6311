import { expect } from "vitest";
import { judged, madeWith } from "./readings";

/** A log of one event whose body or facts are these. */
const withFacts = (facts: Record<string, unknown>, action = "finding.make", fields = {}) =>
  madeWith((log) => log.act(action, { facts, ...fields })).run();
const withBody = (alter: (body: string) => string) =>
  madeWith((log) => {
    log.act("finding.make", { facts: { a: 7 } });
    const body = log.bodies[0] ?? "";
    log.bodies[0] = alter(body);
    expect(log.bodies[0]).not.toBe(body);
  }).run();
const nested = (depth: number) => Array.from({ length: depth }).reduce<unknown>((inner) => [inner], 7);

judged(true, {
  "a body of 64 objects and lists within each other": () => withFacts({ a: nested(62) }),
  "a body with U+0000, U+2028, U+007F, an emoji and é in two code points": () =>
    withFacts({ "e\u0301": "\u0000\u2028\u007f\u{1f3f4}" }),
  "a body with the largest whole numbers": () => withFacts({ a: [2 ** 53 - 1, 1 - 2 ** 53, 0] }),
  "a body whose members are sorted by UTF-16": () =>
    withFacts({ "\u{1f600}": 1, "\ue000": 2, "": 3, __proto: 4 }),
  "a body whose facts have a member __proto__": () =>
    withBody((body) => body.replace('{"a":7}', '{"__proto__":7}')),
  "a body of the year 0000 on 31 February": () =>
    withBody((body) => body.replace(/"at":"[^"]+"/, '"at":"0000-02-31T23:59:59.999Z"')),
  "a body whose id is all zeros": () =>
    withBody((body) =>
      body.replace(/"id":"[^"]+","org/, `"id":"${"0".repeat(8)}-0000-0000-0000-${"0".repeat(12)}","org`),
    ),
  "two leaves with the same id": () =>
    madeWith((log) => {
      const id = log.id();
      for (const action of ["finding.make", "finding.supersede"]) log.act(action, { id });
    }).run(),
  "the opening of a case without its name, in a run": () => withFacts({ claims: 2 }, "case.open"),
  "a refused rotation with facts of its own": () =>
    withFacts({ reason: "late" }, "audit.rotate-key", { outcome: "refused" }),
});
judged(false, {
  "a body of 65 objects and lists within each other": () => withFacts({ a: nested(63) }),
  "a body of many thousand lists within each other": () =>
    withBody((body) => body.replace("7", "[".repeat(100_000) + "]".repeat(100_000))),
  "a body with a number with a fraction of nothing": () => withBody((body) => body.replace("7", "7.0")),
  "a body with a number with an exponent": () => withBody((body) => body.replace("7", "7e0")),
  "a body with minus zero": () => withBody((body) => body.replace("7", "-0")),
  "a body with a number of 2^53": () => withBody((body) => body.replace("7", "9007199254740992")),
  "a body with half of a surrogate pair": () => withBody((body) => body.replace("7", '"\\ud83d"')),
  "a body with a solidus escaped": () => withBody((body) => body.replace("7", '"\\/"')),
  "a body with an escape in upper case": () => withBody((body) => body.replace("7", '"\\u001F"')),
  "a body with a member twice": () => withBody((body) => body.replace('"a":7', '"a":7,"a":7')),
  "a body with members in the order of code points": () =>
    withBody((body) => body.replace('"a":7', '"\ue000":1,"\u{1f600}":2')),
  "a body with a digest in upper case": () =>
    withBody((body) => body.replace('"origin":null', `"origin":"${"A".repeat(64)}"`)),
  "a body with an id in upper case": () =>
    withBody((body) =>
      body.replace(/"id":"([^"]+)","org/, (_, id: string) => `"id":"${id.toUpperCase()}","org`),
    ),
  "a body of second 60": () => withBody((body) => body.replace(/:00\.000Z/, ":60.000Z")),
  "a body without milliseconds": () => withBody((body) => body.replace(/\.000Z/, "Z")),
  "a body with an offset for a zone": () => withBody((body) => body.replace(/Z"/, '+00:00"')),
  "an erasure put down for another member": () =>
    withFacts({ authority: 1, digest: "a".repeat(64), field: "at" }, "audit.erase-personal"),
  "an erasure put down with a member more": () =>
    withFacts({ authority: 1, digest: "a".repeat(64), field: "origin", more: 1 }, "audit.erase-personal"),
  "an erasure put down of nothing": () =>
    withFacts({ authority: 1, digest: "a".repeat(64), field: "origin" }, "audit.erase-personal", {
      subject: { id: null, kind: "log" },
    }),
});
