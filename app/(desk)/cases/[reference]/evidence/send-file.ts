import type { DetailedError, Upload } from "tus-js-client";
import type { FormState } from "@/app/_ui/form-state";
import type { Chosen } from "./chosen-files";
import { fingerprintOf, rememberedUploads } from "./remembered-uploads";

/** What an upload became. */
export type Held = {
  case: string;
  number: number;
  declared: "equal" | "different" | null;
  twins: { case: string; number: number }[];
};
export type Sending = { pause: () => void; goOn: () => void };
export type Tell = {
  /** Bytes that have come. */
  sent: (bytes: number) => void;
  /** All have come and are being hashed where they lie. */
  hashing: () => void;
  held: (item: Held) => void;
  refused: (state: Extract<FormState, { status: "refused" }>) => void;
  /** It came to nothing for now, but can go on. */
  broken: () => void;
};

const address = "/api/uploads";
const chunk = 64 << 20;
const delays = [0, 500, 1000, 2000, 3000, 5000, 5000, 10_000, 10_000, 20_000, 30_000];

/** Sends a file in pieces, going on where an earlier try stopped, and has it made an item. */
export const sendFile = async (
  { file, path }: Chosen,
  caseId: string,
  fields: readonly [string, string][],
  tell: Tell,
): Promise<Sending> => {
  const [{ Upload }, { digestInBrowser }] = await Promise.all([
    import("tus-js-client"),
    import("./digest-in-browser"),
  ]);
  const computed = digestInBrowser(file).catch(() => "");
  const upload: Upload = new Upload(file, {
    endpoint: address,
    chunkSize: chunk,
    retryDelays: delays,
    metadata: { fields: JSON.stringify(fields) },
    fingerprint: () => fingerprintOf(caseId, path, file),
    urlStorage: rememberedUploads,
    onShouldRetry: (error) => mayPass(error),
    onProgress: tell.sent,
    onError: (error) => failed(error as DetailedError, tell),
    onSuccess: async () => {
      tell.hashing();
      const isOver = await finish(`${upload.url}`, await computed, tell);
      if (isOver) await forget(upload);
    },
  });
  const [before] = await upload.findPreviousUploads();
  if (before) upload.resumeFromPreviousUpload(before);
  upload.start();
  return { pause: () => void upload.abort(), goOn: () => upload.start() };
};

const forget = async (upload: Upload) => {
  for (const { urlStorageKey } of await upload.findPreviousUploads())
    await rememberedUploads.removeUpload(urlStorageKey);
};

/** Whether a failure may pass by itself: a lost connection or a server that starts again, not a refusal. */
const mayPass = ({ originalResponse }: DetailedError): boolean => {
  const status = originalResponse?.getStatus() ?? 0;
  if (originalResponse && refusalIn(originalResponse.getBody())) return false;
  return status === 0 || status >= 500 || status === 409 || status === 423;
};

const failed = ({ originalResponse }: DetailedError, tell: Tell) => {
  const refusal = originalResponse ? refusalIn(originalResponse.getBody()) : null;
  if (refusal) tell.refused(refusal);
  else tell.broken();
};

const refusalIn = (body: string): Extract<FormState, { status: "refused" }> | null => {
  try {
    const told = JSON.parse(body);
    return told?.status === "refused" ? told : null;
  } catch {
    return null;
  }
};

/** Asks for the item, again as long as no answer comes: the server makes it once. */
const finish = async (url: string, readSha256: string, tell: Tell): Promise<boolean> => {
  const body = new FormData();
  body.set("readSha256", readSha256);
  for (const delay of delays) {
    await new Promise((resolve) => setTimeout(resolve, delay));
    const answer = await fetch(url, { method: "POST", body }).catch(() => null);
    const told = answer ? await answer.text().catch(() => "") : "";
    const refusal = refusalIn(told);
    if (answer?.ok) tell.held(JSON.parse(told));
    else if (refusal) tell.refused(refusal);
    if (answer?.ok || refusal) return answer?.ok === true;
    if (answer && answer.status < 500) break;
  }
  tell.broken();
  return false;
};
