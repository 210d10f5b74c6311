import { getLocale, getTranslations } from "next-intl/server";
import { TlpLabel } from "@/app/_components/tlp-label";
import { KeyValues } from "@/app/_ui/key-values";
import { Panel } from "@/app/_ui/panel";
import { Time } from "@/app/_ui/time";
import type { ReadStatement } from "./read-statement";

/** To whom a statement goes and under which label, and where it stands once it is out. */
export async function GoesTo({ of, base }: { of: ReadStatement; base: string }) {
  const [t, d, e, locale] = await Promise.all([
    getTranslations("statements"),
    getTranslations("domain"),
    getTranslations("disclosures.embargo"),
    getLocale(),
  ]);
  const { statement, organisation, current, publications } = of;
  const isOut = ["published", "corrected", "retracted"].includes(statement.state);
  return (
    <>
      {publications.map((out) => (
        <Panel key={out.id} labelledBy="h-out" stack>
          <h3 id="h-out">{out.releaseAt !== null && !isOut ? t("publication.waits") : t("out")}</h3>
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
      <Panel labelledBy="h-goes">
        <h3 id="h-goes" className="mb-1.5">
          {t("goes_to")}
        </h3>
        <KeyValues
          pairs={[
            { key: t("field.kind"), value: d(`statement_kind.${statement.kind}`) },
            ...(statement.channel === "" ? [] : [{ key: t("field.channel"), value: statement.channel }]),
            { key: t("field.audience"), value: d(`audience.${statement.audience}`) },
            {
              key: t("promise.at"),
              value: current.nextUpdateAt ? (
                <Time at={current.nextUpdateAt} zone={current.nextUpdateZone ?? undefined} />
              ) : (
                t("promise.none")
              ),
            },
            { key: t("label"), value: <TlpLabel label={statement.label} /> },
            { key: t("field.organisation"), value: organisation ?? "" },
            {
              key: t("fingerprint"),
              value: <span className="mono wrap">{current.digest.slice(0, 16)}</span>,
            },
          ]}
        />
      </Panel>
    </>
  );
}
