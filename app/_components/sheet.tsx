import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { AssertionState } from "./assertion-look";
import { SheetLine } from "./sheet-line";

export type SheetSentence = {
  id: string;
  text: string;
  /** What was said of it. */
  notes?: ReactNode | undefined;
} & (
  | {
      kind: "heading" | "advice" | "quotation" | "connective";
      /** Who said a quotation. */
      speaker?: string | undefined;
      /** What is pointed out of it. */
      note?: string | undefined;
    }
  | {
      kind: "assertion";
      /** Its number among all sentences. */
      number: number;
      state: AssertionState;
      /** What it rests on, with links. */
      basis: ReactNode;
      /** What can be done about it. */
      act?: ReactNode | undefined;
    }
);

type SheetProps = {
  lang: string;
  dir?: "ltr" | "rtl" | undefined;
  sentences: readonly SheetSentence[];
  /** A last line with the fields of the next sentence and of what it rests on. */
  next?: { say: ReactNode; rest: ReactNode };
};

/** A text, sentence by sentence, and beside each one what it rests on. */
export function Sheet({ lang, dir, sentences, next }: SheetProps) {
  const t = useTranslations("domain.sentence");
  return (
    <ol className="panel flush sheet" aria-label={t("list")}>
      {sentences.map((sentence) => (
        <SheetLine key={sentence.id} lang={lang} dir={dir} sentence={sentence} />
      ))}
      {next !== undefined && (
        <li>
          <div className="say">{next.say}</div>
          <div className="rest">{next.rest}</div>
        </li>
      )}
    </ol>
  );
}
