import { fc } from "../structure/random";
import type { Asked } from "./ask";
import { fieldNames } from "./built";
import { encodedAnyhow, type Known, odd } from "./odd";

const boundary = "----edge";

export type Body = { type: string | null; text: string };

export const withBody = (asked: Asked, { type, text }: Body): Asked => ({
  ...asked,
  headers: {
    ...asked.headers,
    ...(type === null ? {} : { "content-type": type }),
    "content-length": String(Buffer.byteLength(text)),
  },
  body: text,
});

const fieldValue = ({ mark, reference, ids }: Known) =>
  fc.oneof(
    fc.constantFrom(...odd.map((each) => each.replace("%00", "\0")), mark, `${mark}\0`, reference, ...ids),
    fc.string({ unit: "binary", maxLength: 20 }),
  );

const fields = (known: Known) =>
  fc.array(fc.tuple(fc.constantFrom(...fieldNames()), fieldValue(known)), { maxLength: 12 });

const multipart = (pairs: readonly (readonly [string, string])[], end = `--${boundary}--\r\n`): Body => ({
  type: `multipart/form-data; boundary=${boundary}`,
  text:
    pairs
      .map(
        ([name, value]) =>
          `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
      )
      .join("") + end,
});

/** A body as React sends it, whole, damaged, or with arguments that no action takes. */
export const actionBody = (known: Known, id: string): fc.Arbitrary<Body> =>
  fc.oneof(
    fields(known).map((pairs) =>
      multipart([
        ...pairs.map(([name, value]) => [`1_${name}`, value] as const),
        ["0", '[{"status":"idle"},"$K1"]'],
      ]),
    ),
    fields(known).map((pairs) => multipart([[`$ACTION_ID_${id}`, ""], ...pairs])),
    fields(known).map((pairs) =>
      multipart([
        ["$ACTION_REF_1", ""],
        ["$ACTION_1:0", `{"id":"${id}","bound":"$@1"}`],
        ["$ACTION_1:1", '[{"status":"idle"}]'],
        ...pairs,
      ]),
    ),
    fc
      .constantFrom(
        '["$K1"]',
        "[]",
        "[1,2,3]",
        '[null,{"a":1}]',
        '["$F1"]',
        '["$@1"]',
        "{",
        '"$undefined"',
        '[{"__proto__":1},"$K9"]',
        "[[[[",
        '["$Q1","$W1"]',
      )
      .map((text) => ({ type: "text/plain;charset=UTF-8", text })),
    fc
      .constantFrom('["$K1","$K1"]', "[", '["$h1"]', '["$T","$D"]', "")
      .map((text) => multipart([["0", text]])),
  );

/** A body that no form sends, or one that is not what its type says. */
export const anyBody = (known: Known): fc.Arbitrary<Body> =>
  fc.oneof(
    fields(known).map((pairs) => multipart(pairs)),
    fields(known).map((pairs) => multipart(pairs, "")),
    fields(known).map((pairs) => multipart([...pairs, ['file"; filename="a\u202Eb.exe', known.mark]])),
    fields(known).map((pairs) => ({
      type: "application/x-www-form-urlencoded",
      text: pairs.map(([name, value]) => `${name}=${encodedAnyhow(value)}`).join("&"),
    })),
    fc.json().map((text) => ({ type: "application/json", text })),
    fc
      .tuple(
        fc.constantFrom(
          null,
          "multipart/form-data",
          "multipart/form-data; boundary=",
          `multipart/form-data; boundary=${"b".repeat(90)}`,
          "application/json",
          "text/plain",
          "application/offset+octet-stream",
          'a/b; c="',
          ";",
        ),
        fc.string({ unit: "binary", maxLength: 60 }),
      )
      .map(([type, text]) => ({ type, text })),
  );
