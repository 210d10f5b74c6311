import type { IconName } from "@/app/_ui/icon";
import type { Tone } from "@/app/_ui/tone";
import type { GlyphName } from "./glyphs";

export type AssertionState =
  | "supported"
  | "attributed"
  | "unsupported"
  | "contradicted"
  | "outdated"
  | "hidden";

type Look = { tone: Tone } & ({ glyph: GlyphName; icon?: never } | { icon: IconName; glyph?: never });

/** How an assertion looks: a square when a finding decides, a balloon when it is somebody's word. */
export const assertionLooks: Record<AssertionState, Look> = {
  supported: { tone: "ok", glyph: "f-yes" },
  attributed: { tone: "info", glyph: "p-confirms" },
  unsupported: { tone: "quiet", glyph: "f-open" },
  contradicted: { tone: "danger", glyph: "f-no" },
  outdated: { tone: "caution", icon: "clock" },
  hidden: { tone: "quiet", icon: "lock" },
};
