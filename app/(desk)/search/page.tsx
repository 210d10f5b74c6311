import { getLocale, getTranslations } from "next-intl/server";
import { CaseList } from "@/app/_components/case-list";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { PageHead } from "@/app/_ui/page-head";
import { allegationsCalled } from "@/lib/allegations/queries";
import { searchCases } from "@/lib/cases/queries";
import { declaredHashes } from "@/lib/evidence/intake/declared-hashes";
import { itemsHashedTo } from "@/lib/evidence/queries";
import { readFacts } from "@/lib/track/facts";
import { FoundRecords } from "./found-records";

const pageSize = 50;

/** The SHA-256 that the words are, in any form in which it is pasted. */
const sha256In = (words: string): string | undefined => declaredHashes().safeParse(words).data?.sha256;

export default async function SearchPage({
  searchParams,
}: {
  searchParams: Promise<{ q?: string | string[] }>;
}) {
  const person = await requirePerson();
  const { q } = await searchParams;
  const words = (Array.isArray(q) ? q[0] : q)?.trim().slice(0, 200) ?? "";
  const [t, locale] = await Promise.all([getTranslations("search"), getLocale()]);
  const sha256 = sha256In(words);
  const { cases, facts, allegations, items } = await read(person, async (tx) => {
    const [cases, allegations, items] = await Promise.all([
      words === "" ? [] : searchCases(tx, words, pageSize),
      words === "" ? [] : allegationsCalled(tx, words, pageSize),
      sha256 === undefined ? [] : itemsHashedTo(tx, sha256, pageSize),
    ]);
    return {
      cases,
      allegations,
      items,
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
        <input id="words" name="q" type="search" defaultValue={words} className="max-w-find" />
        <button className="btn" type="submit">
          {t("act")}
        </button>
      </form>
      {allegations.length + items.length > 0 && <FoundRecords allegations={allegations} items={items} />}
      {words !== "" && (cases.length > 0 || allegations.length + items.length === 0) && (
        <p className="mb-4">{t("found", { count: cases.length })}</p>
      )}
      {cases.length > 0 && <CaseList locale={locale} cases={cases} facts={facts} />}
    </>
  );
}
