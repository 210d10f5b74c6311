import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Tag } from "@/app/_ui/tag";
import { directionOf } from "@/app/_words/public-locales";
import { differingFigures } from "@/lib/statements/translation/differing-figures";
import type { Language } from "@/lib/statements/translation/digest";
import type { Row } from "@/lib/statements/translation/standing";

type BesideProps = {
  rows: readonly Row[];
  from: Language;
  language: Language;
  /** What stands beside the authoritative words; the words of the translation when left out. */
  field?: (row: Row, place: number) => ReactNode;
};

const tones = { stands: "ok", stale: "caution", missing: "caution" } as const;

/** The authoritative text and a translation side by side, sentence by sentence, with what is stale or missing and which figures differ. */
export async function Beside({ rows, from, language, field }: BesideProps) {
  const [t, d] = await Promise.all([
    getTranslations("statements.translation"),
    getTranslations("domain.language"),
  ]);
  const said = rows.flatMap((row) => (row.said === null ? [] : [row.said]));
  // Said once where it holds of all, unless each can still change.
  const isAllMachine = !field && said.length > 1 && said.every(({ origin }) => origin === "machine");
  return (
    <div className="panel flush">
      {isAllMachine && <p className="small ink3 px-4 pt-3">{t("machine_all")}</p>}
      <div className="beside-heads small ink3">
        <span>{t("source", { language: d(from) })}</span>
        <span>{t("said", { language: d(language) })}</span>
      </div>
      <ol className="beside">
        {rows.map((row, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a version never moves
          <li key={place} id={`row-${place}`} className={row.is}>
            <div data-p={d(from)}>
              <p className={place === 0 ? "b" : undefined} lang={from} dir={directionOf(from)}>
                {row.source.text}
              </p>
              {row.source.speaker !== "" && (
                <p className="small ink2">{t("speaker_of", { who: row.source.speaker })}</p>
              )}
              {row.is === "stale" && (
                <p className="small ink3 mt-1" lang={from}>
                  {t("from", { text: row.from.text })}
                </p>
              )}
            </div>
            <div data-p={d(language)}>
              {row.is !== "stands" && (
                <p className="mb-1">
                  <Tag tone={tones[row.is]}>{t(`row.${row.is}`)}</Tag>
                </p>
              )}
              {field ? field(row, place) : <Said row={row} isTitle={place === 0} language={language} />}
              <Marks row={row} from={from} language={language} saysMachine={!isAllMachine} />
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}

const Said = ({ row, isTitle, language }: { row: Row; isTitle: boolean; language: Language }) => {
  const own = { lang: language, dir: directionOf(language) } as const;
  if (row.said === null) return null;
  return (
    <>
      <p {...own} className={isTitle ? "b" : undefined}>
        {row.said.text}
      </p>
      {row.said.speaker !== "" && (
        <p {...own} className="small ink2">
          {row.said.speaker}
        </p>
      )}
    </>
  );
};

type MarksProps = { row: Row; from: Language; language: Language; saysMachine: boolean };

/** What is to be known of a row: that a machine made it, and where its figures differ. */
async function Marks({ row, from, language, saysMachine }: MarksProps) {
  const t = await getTranslations("statements.translation");
  if (row.said === null) return null;
  const { added, missing } = differingFigures(
    { text: row.source.text, language: from },
    { text: row.said.text, language },
  );
  return (
    <>
      {saysMachine && row.said.origin === "machine" && <p className="small ink3">{t("machine")}</p>}
      {added.length > 0 && <p className="small tone caution">{t("added", { figures: added.join(", ") })}</p>}
      {missing.length > 0 && (
        <p className="small tone caution">{t("missing_figures", { figures: missing.join(", ") })}</p>
      )}
    </>
  );
}
