import { getLocale, getTranslations } from "next-intl/server";
import { PositionWord } from "@/app/_components/position-word";
import { formatDay } from "@/app/_ui/moment";
import { evidenceReference } from "@/lib/evidence/reference";
import type { Word } from "@/lib/positions/standings";

/** One word of a party: what it says, when, in which words and from where. */
export async function Said({
  word,
  base,
}: {
  /** The path of the case, where its evidence is linked. */
  base?: string;
  word: Pick<
    Word,
    "position" | "saidOn" | "until" | "words" | "channel" | "source" | "enteredAt" | "evidence"
  >;
}) {
  const [t, d, locale] = await Promise.all([
    getTranslations("positions"),
    getTranslations("domain.word_channel"),
    getLocale(),
  ]);
  const entered = t("entered", { date: formatDay(word.enteredAt, locale) });
  // Of a silence no day can be known.
  const undated = word.position === "no_answer_yet" ? entered : `${t("day_not_known")}, ${entered}`;
  const day = word.saidOn ? formatDay(word.saidOn, locale) : undated;
  return (
    <>
      <p>
        <span className="b">
          <PositionWord position={word.position} />
        </span>{" "}
        {word.until && <span>{t("examines_until", { date: formatDay(word.until, locale) })}, </span>}
        <span className="small ink3">{[day, ...(word.channel ? [d(word.channel)] : [])].join(", ")}</span>
      </p>
      {word.words !== "" && (
        <p className="wrap">
          <q>{word.words}</q>
        </p>
      )}
      {word.source !== "" && <p className="small ink3 wrap">{t("source", { source: word.source })}</p>}
      {base !== undefined && word.evidence !== undefined && word.evidence.length > 0 && (
        <p className="small ink3 wrap">
          {t("stands_in")}{" "}
          {word.evidence.map(({ number, title }, place) => (
            <span key={number}>
              {place > 0 && ", "}
              <a href={`${base}/evidence/${number}`}>
                {evidenceReference(number)} {title}
              </a>
            </span>
          ))}
        </p>
      )}
    </>
  );
}
