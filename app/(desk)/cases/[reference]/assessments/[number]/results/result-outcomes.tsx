import { filledIn } from "./filled-in";

/** What can come of a result that is not met. */
export type Outcome = "exposure" | "recommendation";
type OutcomesProps = {
  base: string;
  /** The result, where it is "not met" and something can come of it. */
  resultId: string | null;
  exposures: readonly number[];
  recommendations: readonly number[];
  words: Readonly<Record<Outcome | `make_${Outcome}`, string>>;
  /** What the reader may make of a result. */
  makes: readonly Outcome[];
};

/** What came of the results of a requirement, and the ways to record more. */
export function ResultOutcomes({ base, resultId, exposures, recommendations, words, makes }: OutcomesProps) {
  const ways = resultId === null ? [] : makes;
  if (ways.length + exposures.length + recommendations.length === 0) return null;
  return (
    <p className="small row">
      {ways.map((each) => (
        <a key={each} href={`${base}/${each}s?result=${resultId}${formOf[each]}`}>
          {words[`make_${each}`]}
        </a>
      ))}
      {exposures.map((number) => (
        <a key={`exposure-${number}`} href={`${base}/exposures?after=${number - 1}#exposure-${number}`}>
          {filledIn(words.exposure, { number })}
        </a>
      ))}
      {recommendations.map((number) => (
        <a key={`recommendation-${number}`} href={`${base}/recommendations/${number}`}>
          {filledIn(words.recommendation, { number })}
        </a>
      ))}
    </p>
  );
}

const formOf = { exposure: "#record", recommendation: "#make" } as const;
