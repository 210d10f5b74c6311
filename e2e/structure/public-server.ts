import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { standAtTheDoor } from "@/app/_server/door/stand";
import { stopPublicPages } from "@/app/_server/public/keep";
import { publicSide } from "@/app/_server/public/side";
import { type Answered, type Asked, ask } from "@/e2e/malformed/ask";

/** A server with nothing behind its door: what the public side does not answer is told that it is nothing. */
export const publicServer = async () => {
  standAtTheDoor(publicSide);
  const server = createServer((_, response) => response.writeHead(404).end());
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const get = (
    path: string,
    headers: Record<string, string> = {},
    more: Partial<Asked> = {},
  ): Promise<Answered> => ask(port, { method: "GET", path, headers, ...more });
  return {
    get,
    /** Sends a form as a browser does. */
    post: (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) => {
      const body = new URLSearchParams(fields).toString();
      const type = "application/x-www-form-urlencoded";
      const own = { "content-type": type, "content-length": `${Buffer.byteLength(body)}`, ...headers };
      return get(path, own, { method: "POST", body });
    },
    /** Sends a file as a browser does. */
    postFile: async (path: string, bytes: Buffer) => {
      const form = new FormData();
      form.append("text", "");
      form.append("file", new Blob([Uint8Array.from(bytes)], { type: "application/pdf" }), "a.pdf");
      const encoded = new Response(form);
      const body = Buffer.from(await encoded.arrayBuffer());
      const type = `${encoded.headers.get("content-type")}`;
      const own = { "content-type": type, "content-length": `${body.length}` };
      return get(path, own, { method: "POST", body });
    },
    stop: async () => {
      await stopPublicPages();
      await new Promise((closed) => server.close(closed));
    },
  };
};
export type PublicServer = Awaited<ReturnType<typeof publicServer>>;
