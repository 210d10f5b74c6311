import { getLocale, getTranslations } from "next-intl/server";
import { sayTally } from "@/app/_components/tally";
import { TlpLabel } from "@/app/_components/tlp-label";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { ButtonLink } from "@/app/_ui/button-link";
import { EmptyState } from "@/app/_ui/empty-state";
import { formatDay } from "@/app/_ui/moment";
import { NextPage } from "@/app/_ui/next-page";
import { PageHead } from "@/app/_ui/page-head";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { readCursor, writeCursor } from "@/lib/kernel/cursor";
import { pageOf, pageSize } from "@/lib/kernel/page";
import { askedOf, countAsked } from "@/lib/today/asked";

export default async function AnswersPage({ searchParams }: { searchParams: Promise<{ after?: string }> }) {
  const { after } = await searchParams;
  const person = await requirePerson();
  const [t, locale] = await Promise.all([getTranslations("positions.answers"), getLocale()]);
  const [found, total] = await read(person, (tx) =>
    Promise.all([askedOf(tx, person, pageSize + 1, readCursor(after)), countAsked(tx, person)]),
  );
  const { rows: asked, next } = pageOf(found, pageSize, ({ askedAt, id }) => writeCursor(askedAt, id));
  return (
    <>
      <PageHead
        title={t("title")}
        below={
          total > 0
            ? sayTally(total, locale, (count) => t("summary", { count, organisation: person.organisation }))
            : undefined
        }
      />
      {asked.length === 0 ? (
        <EmptyState title={t("empty")} why={t("empty_why")} next={<a href="/cases">{t("to_cases")}</a>} />
      ) : (
        <section aria-labelledby="h-asked">
          <SectionHead id="h-asked" title={t("list")} />
          <Panel flush>
            <ul className="list">
              {asked.map((each) => (
                <li key={each.id} className="item">
                  <div>
                    <p className="wrap">
                      {each.around ? <q>{each.around.text}</q> : t("unseen", { person: each.askedBy ?? "" })}
                    </p>
                    <p className="small ink3">
                      {each.around && (
                        <>
                          <a href={`/cases/${each.around.reference}`}>{each.around.reference}</a>{" "}
                          <TlpLabel label={each.around.label} /> {each.around.title}.{" "}
                        </>
                      )}
                      {t("asked", { date: formatDay(each.askedAt, locale) })}
                    </p>
                  </div>
                  <ButtonLink small href={each.href}>
                    {t("answer")}
                  </ButtonLink>
                </li>
              ))}
            </ul>
          </Panel>
          <NextPage here="/answers" after={after} next={next} />
        </section>
      )}
    </>
  );
}
