import { z } from "zod";
import { HeldFile } from "./held-file";

/** How many files one act attaches at most. */
export const mostFiles = 20;

/** The files that come with an act. */
export const heldFiles = () => z.array(z.instanceof(HeldFile)).max(mostFiles).default([]);

/** What the log says of the files of an act; nothing where there were none. */
export const factsOfFiles = (attached: readonly { number: number; sha256: string; size: number }[]) =>
  attached.length === 0
    ? {}
    : { attachments: attached.map(({ number, sha256, size }) => ({ number, sha256, size })) };
