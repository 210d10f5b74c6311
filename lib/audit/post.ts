const timeLimit = 10_000;
const sizeLimit = 64 * 1024;

/** What came back: the status, the media type without parameters, and the body. */
export type Answer = { status: number; type: string; body: Buffer };

/** Posts to a configured address and to no other: follows no redirection, waits at most ten seconds and reads at most 64 KiB. Throws Error, in words, when there is no whole answer. */
export const post = async (
  url: string,
  type: string,
  body: string | Uint8Array<ArrayBuffer>,
  signal = AbortSignal.timeout(timeLimit),
): Promise<Answer> => {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": type },
      body,
      redirect: "error",
      signal,
    });
    const answered = response.headers.get("content-type") ?? "";
    return {
      status: response.status,
      type: answered.split(";")[0]?.trim().toLowerCase() ?? "",
      body: await readBody(response),
    };
  } catch (error) {
    if (signal.aborted) throw new Error("no answer in time");
    throw new Error(`no answer: ${causeOf(error)}`);
  }
};

const readBody = async (response: Response): Promise<Buffer> => {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of response.body ?? []) {
    size += piece.length;
    if (size > sizeLimit) throw new Error(`it is longer than ${sizeLimit} bytes`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
};

const causeOf = (error: unknown): string => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message || cause.name : String(cause);
};
