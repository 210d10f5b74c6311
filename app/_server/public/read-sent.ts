import type { IncomingMessage } from "node:http";

/** The fields of a form that was sent, in whole and in memory; null when it is no form. The door cuts off what is too large. */
export const readSent = async (request: IncomingMessage): Promise<FormData | null> => {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  const type = request.headers["content-type"] ?? "";
  const body = new Response(Uint8Array.from(Buffer.concat(pieces)), { headers: { "content-type": type } });
  return body.formData().catch(() => null);
};

/** What was typed into a field; empty where there is none. */
export const typedIn = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
};
