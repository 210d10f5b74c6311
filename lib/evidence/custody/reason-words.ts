import type { CustodyAct } from "./lifecycle";

type Keys = Partial<Record<CustodyAct, Readonly<Record<string, string>>>>;

/** What Runut itself writes as the reason of a link is a key; these are its words, on the screen and in what is exported. */
const reasonWords = {
  id: {
    verified: {
      equal: "sidik digital sama",
      different: "sidik digital berbeda",
      missing: "berkas tidak ditemukan",
    },
    withdrawn: { receiver_left: "penerimanya tidak lagi melihat barang bukti ini" },
  },
  en: {
    verified: { equal: "hash equal", different: "hash different", missing: "bytes not found" },
    withdrawn: { receiver_left: "its receiver does not see this item any more" },
  },
} as const satisfies Record<"id" | "en", Keys>;

/** The reason of a link as people read it: worded where it is a key, else as somebody gave it. */
export const wordedReason = (
  { act, reason }: { act: CustodyAct; reason: string },
  language: keyof typeof reasonWords,
): string => {
  const keys: Keys = reasonWords[language];
  return keys[act]?.[reason] ?? reason;
};
