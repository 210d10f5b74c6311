import { composeOne } from "./compose";
import { baseMetrics, type CvssEdition } from "./metrics";

/** The vector in a form: the one that was typed, or that was put together metric by metric in fields like "cvss3.1.AV"; none where neither was. */
export const vectorOf = (form: FormData): string | undefined => {
  const typed = form.get("vector");
  if (typeof typed === "string" && typed.trim() !== "") return typed.trim();
  const chosenOf = (edition: CvssEdition) =>
    Object.fromEntries(
      Object.keys(baseMetrics[edition]).map((metric) => [
        metric,
        String(form.get(`cvss${edition}.${metric}`) ?? ""),
      ]),
    );
  return composeOne({ "3.1": chosenOf("3.1"), "4.0": chosenOf("4.0") });
};
