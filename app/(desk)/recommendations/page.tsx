import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RecommendationDays } from "@/app/_components/recommendation-days";
import { RecommendationState } from "@/app/_components/recommendation-state";
import { TlpLabel } from "@/app/_components/tlp-label";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { ButtonLink } from "@/app/_ui/button-link";
import { EmptyState } from "@/app/_ui/empty-state";
import { NextPage } from "@/app/_ui/next-page";
import { PageHead } from "@/app/_ui/page-head";
import { Panel } from "@/app/_ui/panel";
import { now } from "@/lib/kernel/clock";
import { readCursor } from "@/lib/kernel/cursor";
import { dayOf } from "@/lib/kernel/day";
import { pageFrom } from "@/lib/kernel/page";
import { may } from "@/lib/kernel/policy";
import { recommendationsTo } from "@/lib/recommendations/queries";

export default async function RecommendationsPage({
  searchParams,
}: {
  searchParams: Promise<{ after?: string }>;
}) {
  const { after } = await searchParams;
  const person = await requirePerson();
  if (!may(person, "recommendation.accept")) notFound();
  const [t, w] = await Promise.all([
    getTranslations("recommendations.to_us"),
    getTranslations("recommendations"),
  ]);
  const { rows, next } = await read(person, (tx) =>
    recommendationsTo(tx, person.organisationId, pageFrom(readCursor(after))),
  );
  const today = dayOf(now());
  return (
    <>
      <PageHead title={t("title")} below={t("summary", { organisation: person.organisation })} />
      {rows.length === 0 ? (
        <EmptyState title={t("empty")} why={t("empty_why")} next={<a href="/cases">{t("to_cases")}</a>} />
      ) : (
        <Panel flush>
          <ul className="list">
            {rows.map((row) => {
              const href = `/cases/${row.reference}/recommendations/${row.number}`;
              return (
                <li key={row.id} className="item">
                  <div>
                    <p className="wrap">
                      <a href={href}>{row.what}</a> <RecommendationState recommendation={row} today={today} />
                    </p>
                    <p className="small ink3">
                      <a href={`/cases/${row.reference}`}>{row.reference}</a> <TlpLabel label={row.label} />{" "}
                      {row.title}. {w("one", { number: row.number })},{" "}
                      <RecommendationDays recommendation={row} today={today} />
                    </p>
                  </div>
                  <ButtonLink small href={href}>
                    {row.state === "proposed" ? t("answer") : t("look")}
                  </ButtonLink>
                </li>
              );
            })}
          </ul>
        </Panel>
      )}
      <NextPage here="/recommendations" after={after} next={next} />
    </>
  );
}
