"use client";

import { useEffect, useRef, useState } from "react";
import type { Chosen } from "./chosen-files";
import { type Sending, sendUpload } from "./send-upload";

/** A file that is sent before its form. `told`: its upload and its name, as the form carries them. */
export type FileBefore = {
  path: string;
  size: number;
  sent: number;
  state: "sending" | "received" | "broken" | "refused";
  told?: string;
  why?: string;
};

/** Sends files as soon as they are chosen, and holds back the form that they belong to until they have come. */
export const useFilesBefore = (most: number, tooLarge: string) => {
  const [files, setFiles] = useState<readonly FileBefore[]>([]);
  const sendings = useRef(new Map<number, Sending>());
  const count = useRef(0);

  const note = (at: number, news: Partial<FileBefore>) =>
    setFiles((all) => all.map((one, index) => (index === at ? { ...one, ...news } : one)));

  const send = async (one: Chosen, at: number) => {
    const name = one.path.split("/").at(-1)?.slice(-255) ?? one.path;
    const fields: [string, string][] = [
      ["for", "attachment"],
      ["fileName", name],
    ];
    const broken = () => note(at, { state: "broken" });
    try {
      const sending = await sendUpload(one, "attachment", fields, {
        sent: (sent) => note(at, { sent }),
        come: async (address) => {
          const told = `${address.split("/").at(-1)} ${name}`;
          note(at, { state: "received", sent: one.file.size, told });
          return true;
        },
        refused: ({ fields: why, message }) =>
          note(at, { state: "refused", why: Object.values(why)[0] ?? message }),
        broken,
      });
      sendings.current.set(at, sending);
    } catch {
      broken();
    }
  };

  const add = (chosen: readonly Chosen[]) => {
    const first = count.current;
    count.current += chosen.length;
    setFiles((all) => [...all, ...chosen.map(begun(most, tooLarge))]);
    for (const [index, one] of chosen.entries()) if (one.file.size <= most) void send(one, first + index);
  };
  const goOn = (at: number) => {
    note(at, { state: "sending" });
    sendings.current.get(at)?.goOn();
  };
  return { files, add, goOn };
};

const begun =
  (most: number, tooLarge: string) =>
  ({ file, path }: Chosen): FileBefore => ({
    ...{ path, size: file.size, sent: 0 },
    ...(file.size > most ? { state: "refused", why: tooLarge } : { state: "sending" }),
  });

/** Keeps the form around `id` from being sent while files are on their way, and sends it once they have come. */
export const useHoldBack = (id: string, isBusy: boolean) => {
  const waits = useRef<HTMLElement | null>(null);
  const busy = useRef(isBusy);
  busy.current = isBusy;

  useEffect(() => {
    const form = document.getElementById(id)?.closest("form");
    const holdBack = (event: SubmitEvent) => {
      if (!busy.current) return;
      event.preventDefault();
      event.stopPropagation();
      waits.current = event.submitter ?? form ?? null;
    };
    form?.addEventListener("submit", holdBack, true);
    return () => form?.removeEventListener("submit", holdBack, true);
  }, [id]);

  useEffect(() => {
    const waiting = waits.current;
    if (isBusy || !waiting) return;
    waits.current = null;
    const form = waiting.closest("form");
    form?.requestSubmit(waiting === form ? null : waiting);
  }, [isBusy]);
};
