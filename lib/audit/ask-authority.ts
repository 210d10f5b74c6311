import { randomBytes } from "node:crypto";
import { post } from "./post";
import { type Flaw, openTimeStamp, type Stamp } from "./time-stamp";
import { timeStampQuery, tokenIn } from "./time-stamp-query";
import type { Authority } from "./witnesses";

/** Asks an authority for an RFC 3161 time stamp of a text (§3.4, over HTTP). Returns the token in DER and what it says; throws Error, in words, when there is none that holds. */
export const askAuthority = async (
  { url, certificate }: Authority,
  text: string,
): Promise<Stamp & { token: Buffer }> => {
  const nonce = randomBytes(8).readBigUInt64BE();
  const { status, type, body } = await post(url, "application/timestamp-query", timeStampQuery(text, nonce));
  if (status !== 200) throw new Error(`it answered with status ${status}`);
  if (type !== "application/timestamp-reply") throw new Error(`it answered with ${type || "no media type"}`);
  const token = tokenIn(body);
  const opened = openTimeStamp(token, text, certificate);
  if (!opened.ok) throw new Error(flaws[opened.flaw]);
  if (opened.nonce !== nonce) throw new Error("its time stamp answers another request");
  return { ...opened, token };
};

const flaws = {
  unreadable: "its time stamp cannot be read",
  of_another_text: "its time stamp is of another text",
  signature_false: "the signature of its time stamp is false",
  not_for_stamping: "its certificate is not one for time stamps",
  of_another_authority: "its time stamp does not lead to the configured certificate, or not at that time",
} satisfies Record<Flaw, string>;
