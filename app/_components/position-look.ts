import type { SignName } from "./sign";

export type Position =
  | "alleges"
  | "no_answer_yet"
  | "still_examining"
  | "acknowledges"
  | "confirms"
  | "found_no_sign"
  | "disputes"
  | "says_remediated";

/** How a position looks: its balloon, and the cell: tint says yes, solid says no, outline looked and found nothing, dashes are asked. */
export const positionLooks = {
  alleges: { sign: "p-alleges", cell: "yes" },
  no_answer_yet: { sign: "p-none", cell: "mute asked" },
  still_examining: { sign: "p-examining", cell: "exam" },
  acknowledges: { sign: "p-ack", cell: "yes" },
  confirms: { sign: "p-confirms", cell: "yes" },
  found_no_sign: { sign: "p-nosign", cell: "sign" },
  disputes: { sign: "p-disputes", cell: "no" },
  says_remediated: { sign: "p-fixed", cell: "yes" },
} as const satisfies Record<Position, { sign: SignName; cell: string }>;
