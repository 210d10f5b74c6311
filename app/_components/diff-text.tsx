import type { DiffPart } from "./word-diff";

type DiffTextProps = { parts: readonly DiffPart[]; lang?: string | undefined };

/** A text with what was taken away and what was added, inside a `diff`; one comparison of many. */
export function DiffText({ parts, lang }: DiffTextProps) {
  let offset = 0;
  return (
    <p lang={lang}>
      {parts.map((part) => {
        offset += part.text.length;
        const key = `${offset}-${part.kind}`;
        if (part.kind === "gone") return <del key={key}>{part.text}</del>;
        return part.kind === "new" ? <ins key={key}>{part.text}</ins> : <span key={key}>{part.text}</span>;
      })}
    </p>
  );
}
