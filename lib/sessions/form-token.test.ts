import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { formToken, openHeld, readFormToken } from "./form-token";

const at = new Date("2026-11-26T10:00:00Z");

/** As a browser seals what it cannot send. */
const sealedBy = async (key: string, text: string) => {
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const imported = await crypto.subtle.importKey("raw", Buffer.from(key, "base64url"), "AES-GCM", false, [
    "encrypt",
  ]);
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce }, imported, Buffer.from(text));
  const told = (bytes: ArrayBuffer | Uint8Array) => Buffer.from(bytes as Uint8Array).toString("base64url");
  return { nonce: told(nonce), sealed: told(sealed) };
};

test("What a browser sealed under the key of its page is opened by the key in the page's token, and by no other", async () => {
  const id = randomUUID();
  const { token, key } = formToken(id, at);
  const { nonce, sealed } = await sealedBy(key, "kata yang belum terkirim");
  const read = readFormToken(token, at);
  expect(read).toEqual({ personId: id, key });
  expect(openHeld(key, nonce, sealed)).toBe("kata yang belum terkirim");
  expect(openHeld(formToken(id, at).key, nonce, sealed)).toBeNull();
  expect(openHeld(key, nonce, `${sealed.slice(0, -2)}AA`)).toBeNull();
  expect(openHeld(key, "", sealed)).toBeNull();
  expect(openHeld("short", nonce, sealed)).toBeNull();
});

test("A token that is none of ours or past its time tells nothing", () => {
  const { token } = formToken(randomUUID(), at);
  expect(readFormToken("v1.a.b.c", at)).toBeNull();
  expect(readFormToken(token, new Date(at.getTime() + 31 * 86_400_000))).toBeNull();
});
