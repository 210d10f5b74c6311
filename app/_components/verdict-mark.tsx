import { useTranslations } from "next-intl";
import type { Tone } from "@/app/_ui/tone";
import { Glyph } from "./glyph";
import type { GlyphName } from "./glyphs";

export type Verdict =
  | "substantiated"
  | "partly_substantiated"
  | "refuted"
  | "not_substantiated"
  | "undetermined";

export const verdictLooks = {
  substantiated: { glyph: "f-yes", tone: "ok" },
  partly_substantiated: { glyph: "f-part", tone: "caution" },
  refuted: { glyph: "f-no", tone: "danger" },
  not_substantiated: { glyph: "f-not", tone: "quiet" },
  undetermined: { glyph: "f-open", tone: "quiet" },
} as const satisfies Record<Verdict, { glyph: GlyphName; tone: Tone }>;

/** What we established about a claim: square and word. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const t = useTranslations("domain.verdict");
  const look = verdictLooks[verdict];
  return (
    <b className={`tone ${look.tone} nowrap`}>
      <Glyph name={look.glyph} /> {t(verdict)}
    </b>
  );
}
