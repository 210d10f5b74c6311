/** Headers under which something made from evidence is shown: as just that type, without leave to do or to load anything, and kept nowhere. `name` is ours and plain ASCII. */
export const previewHeaders = (type: "image/webp" | "text/plain", name: string): Record<string, string> => ({
  "content-type": type === "text/plain" ? "text/plain; charset=utf-8" : type,
  "content-disposition": `inline; filename="${name}"`,
  "content-security-policy": "sandbox; default-src 'none'",
  "x-content-type-options": "nosniff",
  "cache-control": "private, no-store",
  "cross-origin-resource-policy": "same-origin",
});
