import { Readable } from "node:stream";
import { Busboy } from "@fastify/busboy";
import { invalid } from "@/lib/kernel/refusal";

export type SentFile = { name: string; bytes: Readable };
type Take<T> = (fields: FormData, file: SentFile | null) => Promise<T>;

const limits = { fields: 200, fieldSize: 64_000, files: 1, parts: 201 };

/** Reads a multipart form as it comes in, without keeping its file in memory: `take` gets the fields sent before the file, and the file. A sender that goes away ends the file with an error. */
export const readMultipart = <T>(request: Request, take: Take<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const type = request.headers.get("content-type") ?? "";
    if (!/^multipart\/form-data;/i.test(type) || !request.body) {
      reject(unreadable());
      return;
    }
    const fields = new FormData();
    const body = Readable.fromWeb(request.body as Parameters<typeof Readable.fromWeb>[0]);
    const parser = parserOf(type);
    if (!parser) {
      reject(unreadable());
      return;
    }
    let taken: Promise<T> | undefined;
    let arriving: Readable | undefined;

    const fail = (error: unknown) => {
      arriving?.destroy(error instanceof Error ? error : new Error("the upload was cut"));
      // What is still on its way is let go, so that the answer reaches whoever sends it.
      body.unpipe(parser);
      body.resume();
      reject(error);
    };
    parser.on("field", (name, value) => fields.append(name, value));
    parser.on("file", (_field, bytes, name) => {
      if (!name || taken) {
        bytes.resume();
        return;
      }
      arriving = bytes;
      bytes.on("error", () => undefined);
      taken = take(fields, { name, bytes });
      taken.then(resolve, fail);
    });
    parser.on("finish", () => {
      if (!taken) take(fields, null).then(resolve, reject);
    });
    parser.on("error", () => fail(taken ? new Error("the upload was cut") : unreadable()));
    body.on("error", fail);
    body.pipe(parser);
  });

/** Null when the type names no boundary by which its parts can be told. */
const parserOf = (type: string): InstanceType<typeof Busboy> | null => {
  try {
    return new Busboy({ headers: { "content-type": type }, limits });
  } catch {
    return null;
  }
};

const unreadable = () => invalid({}, "unreadable");
