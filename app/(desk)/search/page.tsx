import { getLocale, getTranslations } from "next-intl/server";
import { CaseList } from "@/app/_components/case-list";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { PageHead } from "@/app/_ui/page-head";
import { searchCases } from "@/lib/cases/queries";
import { readFacts } from "@/lib/track/facts";

const pageSize = 50;

export default async function SearchPage({
  searchParams,
}: {
  searchParams: Promise<{ q?: string | string[] }>;
}) {
  const person = await requirePerson();
  const { q } = await searchParams;
  const words = (Array.isArray(q) ? q[0] : q)?.trim().slice(0, 200) ?? "";
  const [t, locale] = await Promise.all([getTranslations("search"), getLocale()]);
  const { cases, facts } = await read(person, async (tx) => {
    const cases = words === "" ? [] : await searchCases(tx, words, pageSize);
    return {
      cases,
      facts: await readFacts(
        tx,
        cases.map(({ id }) => id),
      ),
    };
  });
  return (
    <>
      <PageHead title={t("title")} below={t("hint")} />
      <form action="/search" className="row mb-4">
        <label htmlFor="words" className="sr">
          {t("words")}
        </label>
        <input id="words" name="q" type="search" defaultValue={words} className="max-w-md" />
        <button className="btn" type="submit">
          {t("act")}
        </button>
      </form>
      {words !== "" && <p className="mb-4">{t("found", { count: cases.length })}</p>}
      {cases.length > 0 && <CaseList locale={locale} cases={cases} facts={facts} />}
    </>
  );
}
