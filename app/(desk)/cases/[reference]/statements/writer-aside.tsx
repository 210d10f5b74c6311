import { PublicText } from "@/app/_components/public-text";
import { sentenceKinds, uses } from "@/db/schema/vocabulary";
import { disagreement } from "@/lib/statements/contradictions/disagree";
import type { OtherSaid } from "./others-for-writer";
import type { Row } from "./sentence-list";
import { Sign, type Standing } from "./tally";
import type { WriterWords } from "./writer-words";

type WriterAsideProps = {
  title: string;
  rows: readonly Row[];
  standings: readonly (Standing | null)[];
  said: (state: Standing) => string;
  lang: string;
  others: readonly OtherSaid[];
  abouts: Readonly<Record<string, string>>;
  comments: readonly OpenComment[];
  words: WriterWords;
};

/** What somebody said of a sentence in these words, and is not done with. */
export type OpenComment = { id: string; words: string; text: string; by: string };

/** The text as the public reads it, and what does not hold yet. */
export function WriterAside(props: WriterAsideProps) {
  const { title, rows, standings, said, lang, others, abouts, comments, words } = props;
  const otherwise = otherwiseThan(rows, lang, others, abouts);
  const bad = standings.flatMap((each, place) =>
    each === null || each === "supported" || each === "attributed" ? [] : [{ place, state: each }],
  );
  const hasAssertion = standings.some((each) => each !== null);
  return (
    <aside className="stack" aria-label={words.preview}>
      <h2 className="text-h3">{words.preview}</h2>
      <article className="pub-p prose">
        <PublicText
          level={3}
          title={title}
          language={lang}
          sentences={rows.flatMap(({ text, kind, speaker, begins }) => {
            const known = sentenceKinds.find((each) => each === kind);
            return text.trim() === "" || !known ? [] : [{ text, kind: known, speaker, begins }];
          })}
        />
      </article>
      <p className="small ink3">{words.previewNote}</p>
      {hasAssertion && (
        <section className="panel">
          <h2 className="text-h3">{words.before}</h2>
          {bad.length === 0 ? (
            <p className="small ink2">{words.nothing}</p>
          ) : (
            <ol className="todo small">
              {bad.map(({ place, state: its }) => (
                <li key={place}>
                  <Sign state={its} />
                  <a href={`#s${place + 1}`}>
                    {words.problem.replace("{number}", `${place + 1}`).replace("{state}", said(its))}
                  </a>
                </li>
              ))}
            </ol>
          )}
        </section>
      )}
      {otherwise.length > 0 && (
        <section className="panel">
          <h2 className="text-h3">{words.otherwise}</h2>
          <ul className="stack-s small">
            {otherwise.map(({ place, text, theirs }) => (
              <li key={`${place} ${theirs.key}`}>
                <p lang={lang}>
                  <a href={`#s${place + 1}`}>{text}</a>
                </p>
                <p className="tone caution" lang={theirs.language}>
                  {theirs.organisation}: “{theirs.text}”
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {comments.length > 0 && (
        <section className="panel">
          <h2 className="text-h3">{words.comments}</h2>
          <ul className="stack-s small">
            {comments.map((each) => {
              const place = rows.findIndex(({ text }) => text === each.words);
              return (
                <li key={each.id}>
                  <p lang={lang} className="ink2">
                    {place < 0 ? (
                      `${words.commentGone}: “${each.words}”`
                    ) : (
                      <a href={`#s${place + 1}`}>{each.words}</a>
                    )}
                  </p>
                  <p>
                    <b>{each.by}</b>: {each.text}
                  </p>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </aside>
  );
}

/** The sentences that say otherwise than what somebody published, with theirs. */
const otherwiseThan = (
  rows: readonly Row[],
  language: string,
  others: readonly OtherSaid[],
  abouts: Readonly<Record<string, string>>,
) =>
  rows.flatMap(({ kind, text, basis, use: chosen }, place) => {
    const about = abouts[basis] ?? null;
    const use = uses.find((each) => each === chosen) ?? null;
    if (kind !== "assertion" || text.trim() === "" || about === null) return [];
    return others
      .filter((theirs) => disagreement({ text, language, about, use }, theirs) !== null)
      .map((theirs) => ({ place, text, theirs }));
  });
