import { getLocale, getTranslations } from "next-intl/server";
import { formatDay } from "@/app/_ui/moment";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { evidenceReference } from "@/lib/evidence/reference";
import type { ConnectionWord } from "@/lib/systems/queries";

/** What was said of the connections of a case's systems, each word with who said it and what shows it. */
export async function ConnectionWords({ words }: { words: readonly ConnectionWord[] }) {
  const [t, locale] = await Promise.all([getTranslations("verification.systems"), getLocale()]);
  return (
    <section aria-labelledby="h-connections">
      <SectionHead id="h-connections" title={t("connections")} note={t("connections_note")} />
      <Panel flush>
        <ul className="list">
          {words.map((word) => (
            <li key={word.id}>
              <p>
                {t(`said_${word.state}`, { from: word.from, to: word.to })}
                {word.asOf && ` ${t("as_of", { date: formatDay(word.asOf, locale, {}) })}`}
              </p>
              <p className="small ink3">
                {[word.saidBy && t("said_by", { party: word.saidBy }), word.source]
                  .filter(Boolean)
                  .join(". ")}
              </p>
              {word.evidence !== null && (
                <p className="small">
                  {t("proof")}:{" "}
                  <a href={`/cases/${word.reference}/evidence/${word.evidence}`}>
                    {evidenceReference(word.evidence)} {word.evidenceTitle}
                  </a>
                </p>
              )}
            </li>
          ))}
        </ul>
      </Panel>
    </section>
  );
}
