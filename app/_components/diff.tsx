import { useTranslations } from "next-intl";
import { DiffText } from "./diff-text";
import type { DiffPart } from "./word-diff";

type DiffProps = { parts: readonly DiffPart[]; lang?: string | undefined };

/** A text with what was taken away and what was added, and how to read it; made by `wordDiff`. */
export function Diff({ parts, lang }: DiffProps) {
  const t = useTranslations("parts.diff");
  return (
    <div className="diff">
      <DiffText parts={parts} lang={lang} />
      <p className="small ink3 mt-2">{t("legend")}</p>
    </div>
  );
}
