import { Readable } from "node:stream";
import { Busboy } from "@fastify/busboy";
import { invalid, Refusal } from "@/lib/kernel/refusal";

export type SentFile = { name: string; bytes: Readable };
type Take<T> = (fields: FormData, file: SentFile | null) => Promise<T>;
type Keep = (fields: FormData, file: SentFile) => Promise<unknown>;

const limits = { fields: 200, fieldSize: 64_000 };
/** Bytes that all fields may have: as much as a form without files. */
const mostText = 1_000_000;

/** Reads a multipart form as it comes in, without keeping its file in memory: `take` gets the fields sent before the file, and the file. A sender that goes away ends the file with an error. */
export const readMultipart = async <T>(request: Request, take: Take<T>): Promise<T> => {
  let taken: Promise<T> | undefined;
  const fields = await readFiles(request, 1, (known, file) => {
    taken = take(known, file);
    return taken;
  });
  return taken ?? take(fields, null);
};

/** Reads a multipart form as it comes in, at most so many files of it: each goes to `keep` with the fields that came before it. Gives all fields once every file is kept; the first that is refused ends it. */
export const readFiles = (request: Request, files: number, keep: Keep): Promise<FormData> =>
  new Promise((resolve, reject) => {
    const type = request.headers.get("content-type") ?? "";
    const parser = parserOf(type, files);
    if (!/^multipart\/form-data;/i.test(type) || !request.body || !parser) {
      reject(unreadable());
      return;
    }
    const fields = new FormData();
    const body = Readable.fromWeb(request.body as Parameters<typeof Readable.fromWeb>[0]);
    const kept: Promise<unknown>[] = [];
    let arriving: Readable | undefined;
    let text = 0;

    const fail = (error: unknown) => {
      arriving?.destroy(error instanceof Error ? error : new Error("the upload was cut"));
      // What is still on its way is let go, so that the answer reaches whoever sends it.
      body.unpipe(parser);
      body.resume();
      reject(error);
    };
    parser.on("field", (name, value) => {
      text += name.length + value.length;
      if (text > mostText) fail(unreadable());
      else fields.append(name, value);
    });
    parser.on("file", (_field, bytes, name) => {
      if (!name) {
        bytes.resume();
        return;
      }
      arriving = bytes;
      bytes.on("error", () => undefined);
      const keeping = keep(fields, { name, bytes });
      keeping.catch(fail);
      kept.push(keeping);
    });
    parser.on("finish", () => Promise.all(kept).then(() => resolve(fields), reject));
    parser.on("error", () => fail(kept.length > 0 ? new Error("the upload was cut") : unreadable()));
    body.on("error", fail);
    body.pipe(parser);
  });

/** Null when the type names no boundary by which its parts can be told. */
const parserOf = (type: string, files: number): InstanceType<typeof Busboy> | null => {
  try {
    return new Busboy({
      headers: { "content-type": type },
      limits: { ...limits, files, parts: limits.fields + files },
    });
  } catch {
    return null;
  }
};

const unreadable = () => invalid({}, "unreadable");

/** The fields of a multipart form that come before its first file, of which nothing is read. */
export const fieldsBeforeFiles = async (request: Request): Promise<FormData> => {
  let fields = new FormData();
  try {
    return await readFiles(request, 1, async (known) => {
      fields = known;
      throw unreadable();
    });
  } catch (error) {
    if (error instanceof Refusal) return fields;
    throw error;
  }
};
