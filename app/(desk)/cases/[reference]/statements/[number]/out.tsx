import { getLocale, getTranslations } from "next-intl/server";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { Time } from "@/app/_ui/time";
import { hasGonePublic } from "@/lib/statements/lifecycle";
import type { ReadStatement } from "./read-statement";

type OutProps = { of: ReadStatement; base: string };

/** When and by whom a statement was published, or when it goes out, and where it stands then. */
export async function Out({ of, base }: OutProps) {
  const [t, e, locale] = await Promise.all([
    getTranslations("statements"),
    getTranslations("disclosures.embargo"),
    getLocale(),
  ]);
  const { statement, publications } = of;
  const isOut = hasGonePublic(statement.state);
  return (
    <>
      {publications.map((out) => (
        <Panel key={out.id} labelledBy={`h-out-${out.id}`} stack>
          <h3 id={`h-out-${out.id}`}>
            {out.releaseAt !== null && !isOut ? t("publication.waits") : t("out")}
          </h3>
          <p className="small ink2">
            {t("out_at", { who: out.by ?? "" })}, <Time at={out.releaseAt ?? out.at} />
          </p>
          {out.embargoWith !== "" && <p className="small ink2">{e("until", { party: out.embargoWith })}</p>}
          {out.stoppedAt !== null && (
            <p className="small ink2">
              {out.disclosureId === null
                ? t("publication.stopped", { reason: out.stopped ?? "" })
                : e("ended")}
              , <Time at={out.stoppedAt} />
            </p>
          )}
          {out.reason !== "" && <p className="small ink2">“{out.reason}”</p>}
          {out.releaseAt === null || isOut ? (
            <p>
              <a href={`/${locale}/statements/${out.slug}`}>{t("public_page")}</a>
            </p>
          ) : (
            statement.state === "scheduled" && (
              <p>
                <a href={`${base}/publication`}>{t("publication.stop")}</a>
              </p>
            )
          )}
        </Panel>
      ))}
    </>
  );
}

/** The same on a page that is for what is not published yet, with what comes next instead: a correction. */
export async function IsOut({ of, base, corrects }: OutProps & { corrects: boolean }) {
  const [t, d] = await Promise.all([getTranslations("statements.flag"), getTranslations("domain")]);
  return (
    <section aria-labelledby="h-is-out" className="stack">
      <SectionHead id="h-is-out" title={d(`statement_state.${of.statement.state}`)} />
      <Out of={of} base={base} />
      {corrects && (
        <p>
          <a href={`${base.replace(/\d+$/, "new")}?corrects=${of.statement.number}`}>{t("correct")}</a>
        </p>
      )}
    </section>
  );
}
