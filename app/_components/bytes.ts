/** Bytes in the browser, and the forms in which a proof tells them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** SHA-256 over all parts, one after the other, by WebCrypto. */
export const sha256 = async (...parts: Bytes[]): Promise<Bytes> => {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return new Uint8Array(await crypto.subtle.digest("SHA-256", all));
};

export const utf8 = (text: string): Bytes => new TextEncoder().encode(text);
export const hex = (bytes: Bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
export const toBase64 = (bytes: Bytes) => btoa(String.fromCharCode(...bytes));
export const fromBase64 = (text: string): Bytes => {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
};
