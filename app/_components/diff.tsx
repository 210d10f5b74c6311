import { useTranslations } from "next-intl";
import type { DiffPart } from "./word-diff";

type DiffProps = { parts: readonly DiffPart[]; lang?: string | undefined };

/** A text with what was taken away and what was added; made by `wordDiff`. */
export function Diff({ parts, lang }: DiffProps) {
  const t = useTranslations("parts.diff");
  let offset = 0;
  return (
    <div className="diff">
      <p lang={lang}>
        {parts.map((part) => {
          offset += part.text.length;
          const key = `${offset}-${part.kind}`;
          if (part.kind === "gone") return <del key={key}>{part.text}</del>;
          return part.kind === "new" ? <ins key={key}>{part.text}</ins> : <span key={key}>{part.text}</span>;
        })}
      </p>
      <p className="small ink3 mt-2">{t("legend")}</p>
    </div>
  );
}
