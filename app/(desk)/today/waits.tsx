import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/app/_ui/empty-state";
import { formatMoment } from "@/app/_ui/moment";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import type { Wait } from "@/lib/today/wait";
import { type WaitLine, WaitRows } from "./wait-rows";

const bold = (chunks: React.ReactNode) => <b>{chunks}</b>;

/** What waits for the reader, each one click from the act. Worded here and drawn by `WaitRows`, since elements of the server are made and sent twice. */
export async function Waits({ waits }: { waits: readonly Wait[] }) {
  const [t, grantable, locale] = await Promise.all([
    getTranslations("today"),
    getTranslations("people.grantable"),
    getLocale(),
  ]);
  const line = ({ kind, id, title, gives, reference, since, href }: Wait): WaitLine => [
    `${kind}-${id}`,
    t.rich(`wait.${kind}`, { b: bold, title, text: gives ? grantable(gives) : title }),
    [reference, formatMoment(since, locale)].filter(Boolean).join(", "),
    href,
    t(`wait.${kind}_act`),
  ];
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
          <WaitRows lines={waits.map(line)} />
        </Panel>
      )}
    </section>
  );
}
