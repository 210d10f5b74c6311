import type { DetailedError, Upload } from "tus-js-client";
import type { FormState } from "@/app/_ui/form-state";
import type { Chosen } from "./chosen-files";
import { fingerprintOf, rememberedUploads } from "./remembered-uploads";

export type Refused = Extract<FormState, { status: "refused" }>;
export type Sending = { pause: () => void; goOn: () => void };
export type TellOfUpload = {
  /** Bytes that have come. */
  sent: (bytes: number) => void;
  /** All have come, to this address; true when nothing is left to do there. */
  come: (address: string) => Promise<boolean>;
  refused: (state: Refused) => void;
  /** It came to nothing for now, but can go on. */
  broken: () => void;
};

const address = "/api/uploads";
const chunk = 64 << 20;
export const retryDelays = [0, 500, 1000, 2000, 3000, 5000, 5000, 10_000, 10_000, 20_000, 30_000];

/** Sends a file in pieces with what was typed for it, going on where an earlier try stopped. `scope` tells apart what one file is sent for. */
export const sendUpload = async (
  { file, path }: Chosen,
  scope: string,
  fields: readonly [string, string][],
  tell: TellOfUpload,
): Promise<Sending> => {
  const { Upload } = await import("tus-js-client");
  const upload: Upload = new Upload(file, {
    endpoint: address,
    chunkSize: chunk,
    retryDelays,
    metadata: { fields: JSON.stringify(fields) },
    fingerprint: () => fingerprintOf(scope, path, file),
    urlStorage: rememberedUploads,
    onShouldRetry: (error) => mayPass(error),
    onProgress: tell.sent,
    onError: (error) => failed(error as DetailedError, tell),
    onSuccess: async () => {
      if (await tell.come(`${upload.url}`)) await forget(upload);
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

const failed = ({ originalResponse }: DetailedError, tell: TellOfUpload) => {
  const refusal = originalResponse ? refusalIn(originalResponse.getBody()) : null;
  if (refusal) tell.refused(refusal);
  else tell.broken();
};

/** The refusal that an answer tells; null where it tells none. */
export const refusalIn = (body: string): Refused | null => {
  try {
    const told = JSON.parse(body);
    return told?.status === "refused" ? told : null;
  } catch {
    return null;
  }
};
