import { getTranslations } from "next-intl/server";

/** What the search box understands, each with an example that can be tried. */
const examples = [
  ["reference", ["RNT-2021-0001", "A-2021-0001", "E-0002", "R-0001", "S1"]],
  ["hash", ["0969b71b"]],
  ["theirs", ["021/TI/SDE.824.1/N/2021"]],
  ["weakness", ["CWE-306"]],
  ["host", ["ehac.example.id", "203.0.113.7:9200", "9200/tcp"]],
  ["vulnerability", ["CVE-2021-44228"]],
  ["observable", ["hxxp://old[.]example[.]id"]],
  ["system", ["eHAC"]],
  ["organisation", ["Kemenkes"]],
  ["file", ["disk-image-web01"]],
  ["stems", ["ditutup", "closed"]],
  ["row", ["“eHAC lama”"]],
] as const;

/** The kinds of question that the box reads, beside what was found. */
export async function Understood() {
  const t = await getTranslations("search.understands");
  return (
    <section aria-labelledby="h-understands">
      <h2 id="h-understands" className="text-h3">
        {t("title")}
      </h2>
      <dl className="und">
        {examples.map(([kind, its]) => (
          <div key={kind}>
            <dt>{t(kind)}</dt>
            <dd>
              {its.map((each, place) => (
                <span key={each}>
                  {place > 0 && ", "}
                  <a href={`/search?q=${encodeURIComponent(each.replace(/[“”]/g, '"'))}`}>{each}</a>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
