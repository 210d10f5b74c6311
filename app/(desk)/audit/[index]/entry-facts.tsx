import { getLocale, getTranslations } from "next-intl/server";
import { eventWords } from "@/app/_components/event-words";
import { wordedFacts } from "@/app/_components/worded-facts";
import { KeyValues } from "@/app/_ui/key-values";
import { formatSecond, formatUtc } from "@/app/_ui/moment";
import { Panel } from "@/app/_ui/panel";
import type { readEntry } from "@/lib/audit/queries";
import type { Subject } from "@/lib/audit/read-subjects";

type Entry = Awaited<ReturnType<typeof readEntry>>;

/** One entry of the log: who, when, from where, on what and why, and what it changed. */
export async function EntryFacts({ entry, subject }: { entry: Entry; subject: Subject | undefined }) {
  const [t, words, locale] = await Promise.all([getTranslations("audit"), eventWords(), getLocale()]);
  const { before, after, from, to, ...rest } = entry.facts;
  const was = before ?? from;
  const is = after ?? to;
  const changes = was !== undefined && is !== undefined;
  const details = await wordedFacts(entry.subjectKind, changes ? rest : entry.facts);
  const who = words.whoOf(entry);
  const purpose = words.purposeOf(subject?.purpose ?? null);
  const origin = entry.from ?? (entry.erasedUnder ? t("entry.erased", { authority: entry.erasedUnder }) : "");
  return (
    <Panel stack>
      <KeyValues
        pairs={[
          {
            key: t("column.who"),
            value: entry.role ? t("entry.who_as", { who, role: words.roleOf(entry.role) }) : who,
          },
          {
            key: t("column.at"),
            value: (
              <>
                {formatSecond(entry.at, locale)} <span className="ink3">{formatUtc(entry.at, locale)}</span>
              </>
            ),
          },
          ...(origin === "" ? [] : [{ key: t("entry.from"), value: origin }]),
          ...(entry.caseReference
            ? [
                {
                  key: t("column.subject"),
                  value: <a href={`/cases/${entry.caseReference}`}>{entry.caseReference}</a>,
                },
              ]
            : []),
          {
            key: t("entry.record"),
            value: entry.subjectId ? (
              <a href={`/audit?subject=${entry.subjectId}`}>
                {words.objectOf(entry.subjectKind, subject?.named ?? null)}
              </a>
            ) : (
              words.objectOf(entry.subjectKind, null)
            ),
          },
          ...(purpose === "" ? [] : [{ key: t("column.purpose"), value: purpose }]),
          { key: t("entry.id"), value: <span className="mono small wrap">{entry.id}</span> },
          ...(entry.outcome === "refused" ? [{ key: t("entry.outcome"), value: t("refused") }] : []),
        ]}
      />
      {changes && (
        <div>
          <h3 className="mb-1.5">{t("entry.before_and_after")}</h3>
          <p className="diff">
            <del>{details.changed(was)}</del> <ins>{details.changed(is)}</ins>
          </p>
        </div>
      )}
      {details.worded.length > 0 && (
        <div>
          <h3 className="mb-1.5">{t("entry.kept")}</h3>
          <KeyValues
            pairs={details.worded.map(({ word, value }) => ({
              key: word,
              value: (
                <span className={/^[0-9a-f]{40,}$/.test(value) ? "mono small wrap" : "wrap"}>{value}</span>
              ),
            }))}
          />
        </div>
      )}
      {details.rest.length > 0 && (
        <details className="small">
          <summary>{t("entry.kept_rest")}</summary>
          <KeyValues
            className="small mt-2"
            pairs={details.rest.map(([key, value]) => ({
              key,
              value: <span className="mono wrap">{said(value)}</span>,
            }))}
          />
        </details>
      )}
      <details className="small">
        <summary>{t("entry.body")}</summary>
        <p className="mono wrap mt-2">{entry.body}</p>
        <p className="ink3 mt-2">{t("entry.body_note")}</p>
      </details>
    </Panel>
  );
}

const said = (value: unknown): string =>
  typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
