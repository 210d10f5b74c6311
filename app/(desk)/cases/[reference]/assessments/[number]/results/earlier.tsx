import type { EarlierLine } from "./sheet-lines";
import type { SheetWords } from "./sheet-words";

type EarlierProps = { earlier: readonly EarlierLine[]; words: Pick<SheetWords, "result" | "earlier"> };

/** The results of a requirement that later ones followed. */
export function Earlier({ earlier, words }: EarlierProps) {
  if (earlier.length === 0) return null;
  return (
    <details className="small">
      <summary>
        {words.earlier} ({earlier.length})
      </summary>
      <ol className="stack-s">
        {earlier.map(({ revision, result, note, by, at }) => (
          <li key={revision}>
            <b>{words.result[result]}</b>, {by}, {at}
            {note && <p className="ink2 whitespace-pre-line">{note}</p>}
          </li>
        ))}
      </ol>
    </details>
  );
}
