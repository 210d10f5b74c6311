import type { Difference } from "@/lib/statements/genuine/judge";
import type { PublicWords } from "./public-words";

type PublicDifferencesProps = { words: PublicWords; differences: readonly Difference[] };

/** Where a text differs from the published one: at each place what was published, and what was sent in its stead. */
export function PublicDifferences({ words: { t }, differences }: PublicDifferencesProps) {
  return (
    <ol className="published mt-4">
      {placesOf(differences).map((place, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list that is shown once
        <li key={index}>
          <h2 className="text-h3">{t("verify.place", { n: String(index + 1) })}</h2>
          <p className="small ink2 mt-1.5">{t("verify.published")}</p>
          <p className="old" dir="auto">
            {place.published.join(" ") || t("verify.absent")}
          </p>
          <p className="small ink2 mt-1.5">{t("verify.sent")}</p>
          <p className="old" dir="auto">
            {place.sent.join(" ") || t("verify.absent")}
          </p>
        </li>
      ))}
    </ol>
  );
}

type Place = { published: readonly string[]; sent: readonly string[] };

/** Neighbouring stretches that one text has and the other has not stand for each other. */
const placesOf = (differences: readonly Difference[]): Place[] => {
  const places: Place[] = [];
  let open = false;
  for (const { in: where, sentences } of differences) {
    if (where === "both") {
      open = false;
      continue;
    }
    const last = open ? places.pop() : undefined;
    const place = last ?? { published: [], sent: [] };
    places.push({ ...place, [where]: [...place[where], ...sentences] });
    open = true;
  }
  return places;
};
