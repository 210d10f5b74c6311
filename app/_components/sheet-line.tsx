import { useTranslations } from "next-intl";
import { assertionLooks } from "./assertion-look";
import { AssertionSign } from "./assertion-sign";
import type { SheetSentence } from "./sheet";

type SheetLineProps = { lang: string; dir: "ltr" | "rtl" | undefined; sentence: SheetSentence };

/** One sentence and what it rests on. */
export function SheetLine({ lang, dir, sentence }: SheetLineProps) {
  const t = useTranslations("domain");
  if (sentence.kind !== "assertion") {
    return (
      <li id={sentence.id}>
        <p className={sentence.kind === "heading" ? "say b" : "say"} lang={lang} dir={dir}>
          {sentence.text}
        </p>
        <div className="rest ink3">
          {t(`sentence.${sentence.kind}`)}
          {sentence.speaker && <span className="block ink2">{sentence.speaker}</span>}
          {sentence.note && <b className="block tone caution">{sentence.note}</b>}
          {sentence.notes}
        </div>
      </li>
    );
  }
  const { tone } = assertionLooks[sentence.state];
  return (
    <li id={sentence.id}>
      <p className={`say ${tone}`} lang={lang} dir={dir}>
        <mark>{sentence.text}</mark>
        <sup>{sentence.number}</sup>
      </p>
      <div className={`rest ${tone}`}>
        <b className="st">
          <AssertionSign state={sentence.state} />
          {sentence.number} {t(`assertion.${sentence.state}`)}
        </b>
        <p>{sentence.basis}</p>
        {sentence.act !== undefined && <p className="mt-1">{sentence.act}</p>}
        {sentence.notes}
      </div>
    </li>
  );
}
