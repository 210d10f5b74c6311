type Attachment = { name: string; size: number; sha256: string };

/** Headers under which bytes of unknown intent leave: saved and never shown, under their own name (RFC 6266), with their digest (RFC 9530). */
export const attachmentHeaders = ({ name, size, sha256 }: Attachment): Record<string, string> => ({
  "content-type": "application/octet-stream",
  "content-disposition": disposition(name),
  "content-length": String(size),
  "content-security-policy": "sandbox; default-src 'none'",
  "x-content-type-options": "nosniff",
  "cache-control": "private, no-store",
  "cross-origin-resource-policy": "same-origin",
  "repr-digest": `sha-256=:${Buffer.from(sha256, "hex").toString("base64")}:`,
});

const disposition = (given: string): string => {
  const name = bare(given);
  const plain = name.replace(/[^\x20-\x7e]/g, "_").replace(/["\\%]/g, "_");
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded(name)}`;
};

/** Without a path, control characters or what turns the direction of writing. */
const bare = (name: string): string =>
  (name.split(/[/\\]/).at(-1) ?? "")
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .trim() || "evidence";

const encoded = (name: string) =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
