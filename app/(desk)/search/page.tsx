import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { PageHead } from "@/app/_ui/page-head";
import { hitsShown } from "@/lib/search/find-ids";
import { hitKinds } from "@/lib/search/hits";
import { readObservables } from "@/lib/search/read-observables";
import { type Asked, readWords } from "@/lib/search/read-words";
import { search } from "@/lib/search/search";
import { HitGroup, type HitLine } from "./hit-group";
import { hitLines } from "./hit-lines";
import { KevSays } from "./kev-says";
import { toMark } from "./marked";
import { Understood } from "./understood";

const nothing = { cases: [], hits: [], organisations: [], kev: null, asWords: false };

export default async function SearchPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const person = await requirePerson();
  const given = await searchParams;
  const typed = [given.q ?? ""].flat()[0]?.trim().slice(0, 200) ?? "";
  const asked: Asked = given.as === "words" ? { as: "words", words: typed } : readWords(typed);
  const [t, line, found] = await Promise.all([
    getTranslations("search"),
    hitLines(),
    typed === "" ? nothing : read(person, (tx) => search(tx, asked, readObservables(typed), typed)),
  ]);
  const cases = found.cases.map(
    ({ id, reference, title, label }): HitLine => ({
      key: id,
      name: reference,
      title,
      under: "",
      label,
      href: `/cases/${reference}`,
    }),
  );
  const organisations = found.organisations.map(
    ({ id, short, name }): HitLine => ({
      key: id,
      name: short,
      title: name,
      under: "",
      label: null,
      href: `/cases?organisation=${id}`,
    }),
  );
  const groups = [
    ["case", cases] as const,
    ...hitKinds.map((kind) => [kind, found.hits.filter((hit) => hit.kind === kind).map(line)] as const),
    ["organisation", organisations] as const,
  ].filter(([, lines]) => lines.length > 0);
  const words = toMark(typed);
  return (
    <>
      <PageHead title={t("title")} />
      <form action="/search" className="row findbox">
        <label htmlFor="words" className="sr">
          {t("words")}
        </label>
        <input
          id="words"
          name="q"
          type="search"
          defaultValue={typed}
          maxLength={200}
          className="max-w-find"
        />
        <button className="btn main" type="submit">
          {t("act")}
        </button>
      </form>
      {typed !== "" && (
        <p className="small ink2 mb-4">
          {t(`read_as.${asked.as}`)} {found.asWords && t("found_as_words")}
          {asked.as !== "words" && !found.asWords && (
            <a href={`/search?as=words&q=${encodeURIComponent(typed)}`}>{t("as_words")}</a>
          )}
        </p>
      )}
      {asked.as === "cve" && <KevSays cve={asked.cve} kev={found.kev} />}
      <div className={typed === "" ? "max-w-form mt-4" : "cols"}>
        {typed !== "" && (
          <div className="hits stack-l">
            {groups.map(([kind, lines]) => (
              <HitGroup
                key={kind}
                id={`h-${kind}`}
                title={t(`kind.${kind}`)}
                lines={lines}
                words={words}
                note={lines.length >= hitsShown ? t("first", { count: String(hitsShown) }) : undefined}
              />
            ))}
            <p className="small ink3">{t(groups.length === 0 ? "nothing" : "only_yours")}</p>
          </div>
        )}
        <Understood />
      </div>
    </>
  );
}
