import { getLocale, getTranslations } from "next-intl/server";
import { PositionWord } from "@/app/_components/position-word";
import { formatDay } from "@/app/_ui/moment";
import type { Word } from "@/lib/positions/standings";

/** One word of a party: what it says, when, in which words and from where. */
export async function Said({
  word,
}: {
  word: Pick<Word, "position" | "saidOn" | "until" | "words" | "source" | "enteredAt">;
}) {
  const [t, locale] = await Promise.all([getTranslations("positions"), getLocale()]);
  return (
    <>
      <p>
        <span className="b">
          <PositionWord position={word.position} />
        </span>{" "}
        {word.until && <span>{t("examines_until", { date: formatDay(word.until, locale) })}, </span>}
        <span className="small ink3">
          {word.saidOn
            ? formatDay(word.saidOn, locale)
            : t("entered", { date: formatDay(word.enteredAt, locale) })}
        </span>
      </p>
      {word.words !== "" && (
        <p className="wrap">
          <q>{word.words}</q>
        </p>
      )}
      {word.source !== "" && <p className="small ink3 wrap">{t("source", { source: word.source })}</p>}
    </>
  );
}
