import { createHash } from "node:crypto";

type Bytes = Uint8Array<ArrayBuffer>;
export type Prepared = { etag: string; bytes: Bytes };

/** A document ready to send: its bytes and its tag. Compression is left to Next, which takes Content-Encoding away from what a route handler compressed itself. */
export const prepare = (html: string): Prepared => {
  const bytes = Uint8Array.from(Buffer.from(html, "utf8"));
  // Weak, since the same document leaves plain and compressed.
  const etag = `W/"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
  return { etag, bytes };
};

/** No script, no frame, nothing from elsewhere. */
const policy =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Sends a document; 304 when the reader holds it already. A shared cache keeps it for ten seconds, and for a day when we do not answer. */
export const send = (request: Request, { etag, bytes }: Prepared, status: 200 | 404 = 200): Response => {
  const headers = new Headers({
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": policy,
    "Cache-Control": "public, max-age=0, s-maxage=10, stale-while-revalidate=30, stale-if-error=86400",
    "X-Content-Type-Options": "nosniff",
    Vary: "Accept-Encoding",
    ETag: etag,
  });
  if (status === 200 && holds(request.headers.get("if-none-match"), etag))
    return new Response(null, { status: 304, headers });
  return new Response(bytes, { status, headers });
};

const holds = (sent: string | null, etag: string): boolean =>
  (sent ?? "").split(",").some((each) => each.trim() === "*" || bare(each) === bare(etag));

const bare = (tag: string) => tag.trim().replace(/^W\//, "");
