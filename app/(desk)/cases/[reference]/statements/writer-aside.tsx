import { PublicText } from "@/app/_components/public-text";
import { sentenceKinds } from "@/db/schema/vocabulary";
import type { Row } from "./sentence-list";
import { Sign, type Standing } from "./tally";
import type { WriterWords } from "./writer-words";

type WriterAsideProps = {
  title: string;
  rows: readonly Row[];
  standings: readonly (Standing | null)[];
  said: (state: Standing) => string;
  lang: string;
  words: WriterWords;
};

/** The text as the public reads it, and what does not hold yet. */
export function WriterAside({ title, rows, standings, said, lang, words }: WriterAsideProps) {
  const bad = standings.flatMap((each, place) =>
    each === null || each === "supported" || each === "attributed" ? [] : [{ place, state: each }],
  );
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
      <section className="panel">
        <h2 className="text-h3">{words.before}</h2>
        {bad.length === 0 ? (
          <p className="small ink2">{standings.some((each) => each !== null) && words.nothing}</p>
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
    </aside>
  );
}
