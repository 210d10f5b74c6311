"use client";

import { useRef, useState } from "react";
import type { Chosen } from "@/app/_components/chosen-files";
import type { Refused, Sending } from "@/app/_components/send-upload";
import { type Held, sendFile } from "./send-file";

export type Transfer = Chosen & {
  state: "waiting" | "sending" | "paused" | "hashing" | "held" | "refused" | "broken";
  /** Bytes that have come. */
  sent: number;
  item?: Held;
  why?: string;
};

const lanes = 2;

/** Sends files, two at a time, and knows how far each is. */
export const useTransfers = (caseId: string) => {
  const [transfers, setTransfers] = useState<readonly Transfer[]>([]);
  const sendings = useRef(new Map<number, Sending>());

  const note = (at: number, news: Partial<Transfer>) =>
    setTransfers((all) => all.map((one, index) => (index === at ? { ...one, ...news } : one)));

  const send = (chosen: Chosen, at: number, fields: readonly [string, string][]) =>
    new Promise<Held | Refused | null>((over) => {
      note(at, { state: "sending" });
      const started = sendFile(chosen, caseId, fields, {
        sent: (sent) => note(at, { sent }),
        hashing: () => note(at, { state: "hashing", sent: chosen.file.size }),
        held: (item) => {
          note(at, { state: "held", sent: chosen.file.size, item });
          over(item);
        },
        refused: (refusal) => {
          note(at, { state: "refused", why: Object.values(refusal.fields)[0] ?? refusal.message });
          over(refusal);
        },
        broken: () => {
          note(at, { state: "broken" });
          over(null);
        },
      });
      started.then(
        (sending) => sendings.current.set(at, sending),
        () => {
          note(at, { state: "broken" });
          over(null);
        },
      );
    });

  /** Sends them all with what was typed for each, and tells what each became: an item, a refusal, or null when it broke off. */
  const sendAll = async (chosen: readonly Chosen[], typedFor: (one: Chosen) => [string, string][]) => {
    sendings.current.clear();
    setTransfers(chosen.map((one) => ({ ...one, state: "waiting", sent: 0 })));
    const became: (Held | Refused | null)[] = [];
    let next = 0;
    const lane = async () => {
      for (let at = next++; at < chosen.length; at = next++) {
        const one = chosen[at];
        if (one) became[at] = await send(one, at, typedFor(one));
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    return became;
  };

  const pause = (at: number) => {
    sendings.current.get(at)?.pause();
    note(at, { state: "paused" });
  };
  const goOn = (at: number) => {
    note(at, { state: "sending" });
    sendings.current.get(at)?.goOn();
  };
  return { transfers, setTransfers, sendAll, pause, goOn };
};
