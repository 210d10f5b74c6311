import type { UrlStorage } from "tus-js-client";

/** Where this browser left off, under a digest: neither the name of a file nor what was typed is kept. */
export const rememberedUploads: UrlStorage = {
  findAllUploads: async () => all(prefix),
  findUploadsByFingerprint: async (digest) => all(`${prefix}${digest}:`),
  addUpload: async (digest, { uploadUrl, creationTime }) => {
    const key = `${prefix}${digest}:${crypto.randomUUID()}`;
    localStorage.setItem(key, JSON.stringify({ uploadUrl, creationTime }));
    return key;
  },
  removeUpload: async (key) => localStorage.removeItem(key),
};

/** Tells a file of a case again: the SHA-256 of what the browser knows of it, in hex. */
export const fingerprintOf = async (caseId: string, path: string, file: File): Promise<string> => {
  const known = new TextEncoder().encode([caseId, path, file.size, file.lastModified].join("\n"));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", known));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
};

const prefix = "runut-upload:";

const all = (start: string) =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(start))
    .map((urlStorageKey) => ({ ...JSON.parse(localStorage.getItem(urlStorageKey) ?? "{}"), urlStorageKey }));
