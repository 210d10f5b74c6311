import { type NextRequest, NextResponse } from "next/server";

const developing = process.env.NODE_ENV === "development";

const policy = (nonce: string) =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${developing ? " 'unsafe-eval'" : ""}`,
    `style-src-elem 'self' ${developing ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    // The track and the strip place things by custom properties in style attributes.
    "style-src-attr 'unsafe-inline'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");

/** Gives each signed-in page its own nonce; Next reads it from the request's policy and puts it on its scripts. */
export function proxy(request: NextRequest) {
  const csp = policy(btoa(crypto.randomUUID()));
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", csp);
  // Pages do not know their own address; sign-in leads back to it.
  headers.set("x-runut-path", request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", csp);
  return response;
}

// Pages only. Uploads and downloads live under /api, which stays out: a proxy cuts request bodies at 10 MB.
// The public pages set their own, stricter policy. Files lie at the top, as the icon does; a damaged link that ends
// like a file is answered by a page.
export const config = {
  matcher: [
    "/((?!api(?:/|$)|_next(?:/|$)|uploads(?:/|$)|(?:id|en|zh|ja|ar|fr)(?:/|$)|[^/]*\\.[a-z0-9]+$).*)",
  ],
};
