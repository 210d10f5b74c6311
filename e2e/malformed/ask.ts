import type { IncomingHttpHeaders } from "node:http";
import { request } from "node:http";
import { connect } from "node:net";

export type Asked = {
  method: string;
  path: string;
  headers?: Record<string, string>;
  body?: string | Buffer | undefined;
  /** The body that was announced does not come. */
  endless?: true;
};
export type Answered = { status: number; headers: IncomingHttpHeaders; text: string; bytes: Buffer };

const patience = 15_000;

/** Sends a request letter for letter and gives the answer, also one that comes before the body is through. Fails when none comes in fifteen seconds. */
export const ask = (port: number, { method, path, headers = {}, body, endless }: Asked): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, method, path, headers, timeout: patience, agent: false });
    let answered = false;
    sent.on("response", (response) => {
      answered = true;
      const pieces: Buffer[] = [];
      response.on("data", (piece: Buffer) => pieces.push(piece));
      const whole = () => {
        sent.destroy();
        const bytes = Buffer.concat(pieces);
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: bytes.toString("utf8"),
          bytes,
        });
      };
      response.on("end", whole);
      response.on("error", whole);
    });
    sent.on("timeout", () => sent.destroy(new Error(`no answer to ${method} ${path}`)));
    sent.on("error", (error) => answered || reject(error));
    if (endless) sent.flushHeaders();
    else sent.end(body);
  });

/** Sends bytes that need not be HTTP, and gives whatever comes back until the other side closes. */
export const askRaw = (port: number, bytes: string | Buffer): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    let text = "";
    socket.setTimeout(patience, () => socket.destroy(new Error("no answer to raw bytes")));
    socket.on("data", (piece) => {
      text += piece.toString("latin1");
    });
    socket.on("error", (error) => (text ? resolve(text) : reject(error)));
    socket.on("close", () => resolve(text));
  });
