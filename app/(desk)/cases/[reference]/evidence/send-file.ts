import type { Chosen } from "@/app/_components/chosen-files";
import {
  refusalIn,
  retryDelays,
  type Sending,
  sendUpload,
  type TellOfUpload,
} from "@/app/_components/send-upload";

/** What an upload became. */
export type Held = {
  case: string;
  number: number;
  declared: "equal" | "different" | null;
  twins: { case: string; number: number }[];
};
export type Tell = Omit<TellOfUpload, "come"> & {
  /** All have come and are being hashed where they lie. */
  hashing: () => void;
  held: (item: Held) => void;
};

/** Sends a file in pieces, going on where an earlier try stopped, and has it made an item. */
export const sendFile = async (
  chosen: Chosen,
  caseId: string,
  fields: readonly [string, string][],
  tell: Tell,
): Promise<Sending> => {
  const { digestInBrowser } = await import("./digest-in-browser");
  const computed = digestInBrowser(chosen.file).catch(() => "");
  return sendUpload(chosen, caseId, fields, {
    ...tell,
    come: async (url) => {
      tell.hashing();
      return finish(url, await computed, tell);
    },
  });
};

/** Asks for the item, again as long as no answer comes: the server makes it once. */
const finish = async (url: string, readSha256: string, tell: Tell): Promise<boolean> => {
  const body = new FormData();
  body.set("readSha256", readSha256);
  for (const delay of retryDelays) {
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
