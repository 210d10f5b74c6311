import type { GlyphName } from "./glyphs";

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
  alleges: { glyph: "p-alleges", cell: "yes" },
  no_answer_yet: { glyph: "p-none", cell: "mute asked" },
  still_examining: { glyph: "p-examining", cell: "exam" },
  acknowledges: { glyph: "p-ack", cell: "yes" },
  confirms: { glyph: "p-confirms", cell: "yes" },
  found_no_sign: { glyph: "p-nosign", cell: "sign" },
  disputes: { glyph: "p-disputes", cell: "no" },
  says_remediated: { glyph: "p-fixed", cell: "yes" },
} as const satisfies Record<Position, { glyph: GlyphName; cell: string }>;
