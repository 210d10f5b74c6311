import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/app/_ui/empty-state";
import { formatMoment } from "@/app/_ui/moment";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import type { Wait } from "@/lib/today/wait";

const bold = (chunks: React.ReactNode) => <b>{chunks}</b>;

/** What waits for the reader, each one click from the act. */
export async function Waits({ waits }: { waits: readonly Wait[] }) {
  const [t, grantable, locale] = await Promise.all([
    getTranslations("today"),
    getTranslations("people.grantable"),
    getLocale(),
  ]);
  return (
    <section aria-labelledby="h-waits">
      <SectionHead id="h-waits" title={t("waits")} note={String(waits.length)} />
      {waits.length === 0 ? (
        <EmptyState
          title={t("nothing")}
          why={t("nothing_why")}
          next={<a href="/notices">{t("notices")}</a>}
        />
      ) : (
        <Panel flush>
          <ul className="list">
            {waits.map((wait) => (
              <li key={`${wait.kind}-${wait.id}`} className="item">
                <div>
                  <p>
                    {t.rich(`wait.${wait.kind}`, {
                      b: bold,
                      title: wait.title,
                      text: wait.gives ? grantable(wait.gives) : wait.title,
                    })}
                  </p>
                  <p className="small ink3">
                    {[wait.reference, formatMoment(wait.since, locale)].filter(Boolean).join(", ")}
                  </p>
                </div>
                <a className="btn sm" href={wait.href}>
                  {t(`wait.${wait.kind}_act`)}
                </a>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </section>
  );
}
