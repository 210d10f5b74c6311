import { fc } from "../structure/random";
import type { Asked } from "./ask";
import { actionBody, anyBody, withBody } from "./bodies";
import { type BuiltAction, type BuiltPath, fieldNames } from "./built";
import { encodedAnyhow, type Known, odd } from "./odd";

const part = ({ reference, ids }: Known) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...odd) },
    { weight: 4, arbitrary: fc.constantFrom(reference, "1", ...ids) },
    { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 12 }).map(encodedAnyhow) },
  );

const filled = (known: Known, path: string) => {
  const parts = path.split("/").map((each) => (each.startsWith("[") ? part(known) : fc.constant(each)));
  return fc.tuple(...parts).map((all) => all.join("/") || "/");
};

const query = (known: Known) =>
  fc
    .array(fc.tuple(fc.constantFrom(...fieldNames()), part(known)), { maxLength: 4 })
    .map((pairs) =>
      pairs.length === 0 ? "" : `?${pairs.map(([name, value]) => `${name}=${value}`).join("&")}`,
    );

const addressOf = (known: Known, path: string) =>
  fc.tuple(filled(known, path), query(known)).map(([address, asked]) => address + asked);

const oddHeaders = fc.dictionary(
  fc.constantFrom(
    ...[
      "accept",
      "accept-language",
      "cookie2",
      "if-none-match",
      "range",
      "rsc",
      "next-url",
      "next-router-prefetch",
    ],
    ...[
      "next-router-state-tree",
      "next-router-segment-prefetch",
      "x-forwarded-host",
      "x-forwarded-proto",
      "content-encoding",
    ],
    ...[
      "upload-metadata",
      "upload-length",
      "upload-offset",
      "tus-resumable",
      "x-http-method-override",
      "x-runut-path",
    ],
    ...["x-middleware-subrequest", "sec-fetch-site", "x-nextjs-data", "content-security-policy", "expect-ct"],
  ),
  fc.oneof(
    fc.constantFrom(
      "1",
      "%5B%22%22%5D",
      "%5B",
      "same-origin",
      "cross-site",
      "gzip",
      "0",
      "-5",
      "99999999999999",
      "bytes=0-",
      "*",
    ),
    fc.string({ maxLength: 30 }).map((text) => text.replace(/[^\x20-\x7e]/g, "")),
  ),
  { maxKeys: 3 },
);

const ofPage = ["GET", "GET", "GET", "HEAD", "POST", "PUT"];
const ofRoute = ["GET", "POST", "POST", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];

/** Any request to a page or route of the build. */
export const requestTo = ({ path, kind }: BuiltPath, known: Known): fc.Arbitrary<Asked> =>
  fc
    .record({
      method: fc.constantFrom(...(kind === "page" ? ofPage : ofRoute)),
      path: addressOf(known, path),
      headers: oddHeaders,
      body: anyBody(known),
    })
    .map(({ body, ...asked }) => (/GET|HEAD/.test(asked.method) ? asked : withBody(asked, body)));

/** An action of the build, sent to its page or to another, by a script or by a bare form. */
export const actOf = ({ id, page }: BuiltAction, known: Known): fc.Arbitrary<Asked> =>
  fc
    .record({
      method: fc.constant("POST"),
      path: fc.oneof(
        { weight: 5, arbitrary: addressOf(known, page) },
        fc.constantFrom("/today", "/sign-in", "/nowhere"),
      ),
      headers: oddHeaders,
      body: fc.oneof(actionBody(known, id), anyBody(known)),
      named: fc.constantFrom(id, id, `${id.slice(0, -1)}0`, null),
    })
    .map(({ body, named, headers, ...asked }) =>
      withBody({ ...asked, headers: named === null ? headers : { ...headers, "next-action": named } }, body),
    );
