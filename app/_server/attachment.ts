import { portableName } from "@/lib/bag/portable-name";

type Attachment = { name: string; size: number; sha256: string };

/** Headers under which bytes of unknown intent leave: saved and never shown, under their own name in a form that every system keeps (RFC 6266), with their digest (RFC 9530). */
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
  const name = portableName(given.split(/[/\\]/).at(-1) ?? "", "evidence");
  const plain = name.replace(/[^\x20-\x7e]/g, "_").replace(/["\\%]/g, "_");
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded(name)}`;
};

const encoded = (name: string) =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
