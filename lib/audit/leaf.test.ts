import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { fc } from "@/e2e/structure/random";
import { type AuditEvent, leafBody, leafHash } from "./leaf";

const event = (over: Partial<AuditEvent> = {}): AuditEvent => ({
  id: "6f1c1f0e-6d0b-4a51-9d0f-1c2b3a4d5e6f",
  format: 1,
  at: new Date("2021-08-31T09:30:00.123Z"),
  actorKind: "person",
  actorId: "11111111-1111-4111-8111-111111111111",
  actorJob: null,
  role: "coordinator",
  organisationId: "22222222-2222-4222-8222-222222222222",
  action: "case.close",
  outcome: "done",
  caseId: "33333333-3333-4333-8333-333333333333",
  subjectKind: "closure",
  subjectId: "44444444-4444-4444-8444-444444444444",
  facts: { outcome: "substantiated", from: "open", over: [] },
  originDigest: null,
  records: null,
  ...over,
});

const text = fc.string({ unit: "grapheme", maxLength: 12 });
const fact: fc.Arbitrary<unknown> = fc.letrec((again) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    text,
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(again("value"), { maxLength: 3 }),
    fc.dictionary(text, again("value"), { maxKeys: 4 }),
  ),
})).value;
const facts = fc.dictionary(text, fact, { maxKeys: 6 });

const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, turned(part)]),
  );
};

describe("the body of a leaf", () => {
  test("is this text, to the letter", () => {
    expect(leafBody(event())).toBe(
      '{"action":"case.close","actor":{"id":"11111111-1111-4111-8111-111111111111","kind":"person"},' +
        '"at":"2021-08-31T09:30:00.123Z","case":"33333333-3333-4333-8333-333333333333",' +
        '"facts":{"from":"open","outcome":"substantiated","over":[]},"format":1,' +
        '"id":"6f1c1f0e-6d0b-4a51-9d0f-1c2b3a4d5e6f","organisation":"22222222-2222-4222-8222-222222222222",' +
        '"origin":null,"outcome":"done","role":"coordinator",' +
        '"subject":{"id":"44444444-4444-4444-8444-444444444444","kind":"closure"}}',
    );
  });

  test("does not depend on the order in which facts were written", () => {
    fc.assert(
      fc.property(facts, (given) => {
        expect(leafBody(event({ facts: turned(given) as Record<string, unknown> }))).toBe(
          leafBody(event({ facts: given })),
        );
      }),
    );
  });

  test("says what it was given, in any script, and survives being read and said again", () => {
    fc.assert(
      fc.property(facts, (given) => {
        const body = leafBody(event({ facts: given }));
        expect(JSON.parse(body).facts).toEqual(JSON.parse(JSON.stringify(given)));
        expect(leafBody(event({ facts: JSON.parse(body).facts }))).toBe(body);
      }),
    );
  });

  test("sorts keys by UTF-16 code units, as RFC 8785 §3.2.3 has it", () => {
    const body = leafBody(
      event({
        facts: { "\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\ud83d\ude00": 5, "\u0080": 6, "\u00f6": 7 },
      }),
    );
    const order = Object.keys(JSON.parse(body).facts).filter((key) => key !== "1");
    expect(order).toEqual(["\r", "\u0080", "\u00f6", "\u20ac", "\ud83d\ude00", "\ufb33"]);
  });

  test("names the job where no person acted", () => {
    const body = JSON.parse(leafBody(event({ actorKind: "job", actorId: null, actorJob: "sign-in" })));
    expect(body.actor).toEqual({ kind: "job", name: "sign-in" });
  });
});

describe("the canonical form, by the examples of RFC 8785", () => {
  const canonical = (text: string) =>
    JSON.stringify(JSON.parse(leafBody(event({ facts: { of: JSON.parse(text) } }))).facts.of);
  const written = (text: string) =>
    /"facts":\{"of":(.*)\},"format"/s.exec(leafBody(event({ facts: { of: JSON.parse(text) } })))?.[1];

  test("§3.2.2: literals, strings and whole numbers", () => {
    const given = String.raw`{"numbers": [4.50e1, 1E3, 0, -7], "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false]}`;
    expect(written(given)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[45,1000,0,-7],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
    expect(canonical(given)).toBe(written(given));
  });

  test("§3.2.3: members sorted by UTF-16 code units", () => {
    const given = String.raw`{"\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One", "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis"}`;
    const order = [...(written(given) ?? "").matchAll(/:"([^"]+)"/g)].map(([, name]) => name);
    expect(order).toEqual([
      "Carriage Return",
      "One",
      "Control",
      "Latin Small Letter O With Diaeresis",
      "Euro Sign",
      "Emoji: Grinning Face",
      "Hebrew Letter Dalet With Dagesh",
    ]);
  });

  test.each([
    ["0000000000000000", "0"],
    ["8000000000000000", "0"],
    ["4340000000000000", "9007199254740992"],
    ["c340000000000000", "-9007199254740992"],
    ["433fffffffffffff", "9007199254740991"],
    ["c33fffffffffffff", "-9007199254740991"],
  ])("appendix B: the whole number of IEEE 754 %s is %s", (bits, text) => {
    const of = Buffer.from(bits, "hex").readDoubleBE();
    expect(leafBody(event({ facts: { of } }))).toContain(`"facts":{"of":${text}}`);
  });
});

describe("the hash of a leaf", () => {
  test("is SHA-256 over a zero byte and the body, as RFC 9162 §2.1.1 has it", () => {
    const body = Buffer.concat([Buffer.from([0]), Buffer.from(leafBody(event()), "utf8")]);
    expect(leafHash(event())).toBe(createHash("sha256").update(body).digest("binary"));
  });

  test("changes with every column of the event", () => {
    const other: Partial<AuditEvent> = {
      id: "00000000-0000-4000-8000-000000000000",
      format: 2,
      at: new Date("2021-08-31T09:30:00.124Z"),
      actorId: null,
      role: null,
      organisationId: null,
      action: "case.reopen",
      outcome: "refused",
      caseId: null,
      subjectKind: "case",
      subjectId: null,
      facts: {},
      originDigest: "0",
    };
    const hashes = Object.entries(other).map(([column, value]) => leafHash(event({ [column]: value })));
    const job = leafHash(event({ actorKind: "job", actorJob: "upkeep" }));
    const otherJob = leafHash(event({ actorKind: "job", actorJob: "public" }));
    expect(new Set([leafHash(event()), job, otherJob, ...hashes]).size).toBe(hashes.length + 3);
  });
});
