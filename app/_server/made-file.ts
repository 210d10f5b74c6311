/** A file that was made for who asked for it: saved and never shown, kept by nothing on the way. */
export const madeFile = (body: BodyInit, { name, type }: { name: string; type: string }): Response =>
  new Response(body, {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${name}"`,
      "x-content-type-options": "nosniff",
      "content-security-policy": "sandbox; default-src 'none'",
      "cache-control": "no-store",
    },
  });
