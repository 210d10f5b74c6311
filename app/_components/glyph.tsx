import type { GlyphName } from "./glyphs";

/** One sign of the domain, always beside its word. */
export function Glyph({ name }: { name: GlyphName | "i-mark" }) {
  return (
    <svg aria-hidden="true">
      <use href={`#${name}`} />
    </svg>
  );
}
