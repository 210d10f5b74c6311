import { getTranslations } from "next-intl/server";
import { Chips } from "@/app/_ui/chips";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { Time } from "@/app/_ui/time";
import { ComparedSentences } from "./compared-sentences";
import type { ReadStatement } from "./read-statement";

/** What one version changed in the one before it, sentence by sentence; which pair is chosen in the address. */
export async function Changes({ of, base }: { of: ReadStatement; base: string }) {
  const t = await getTranslations("statements");
  const { versions, compared } = of;
  const { texts } = compared;
  const shown = versions.find(({ number }) => number === compared.after);
  return (
    <section aria-labelledby="h-changed">
      <SectionHead
        id="h-changed"
        title={t("changed")}
        acts={
          versions.length > 1 ? (
            <Chips
              label={t("changed")}
              chips={versions
                .slice(0, -1)
                .slice(0, 6)
                .reverse()
                .map(({ number }) => ({
                  href: `${base}?compare=${number}#h-changed`,
                  label: t("compare", { before: number - 1, after: number }),
                  current: number === compared.after,
                }))}
            />
          ) : undefined
        }
      />
      {texts.before === null || texts.after === null ? (
        <p className="ink3">{t("one_version")}</p>
      ) : (
        <Panel>
          <ComparedSentences of={of} before={texts.before} after={texts.after} />
          {shown && (
            <p className="small ink3 mt-2">
              {t("changed_by", { number: shown.number, who: shown.writer ?? "" })},{" "}
              <Time at={shown.writtenAt} />
              {shown.reason !== "" && `: “${shown.reason}”`}
            </p>
          )}
        </Panel>
      )}
    </section>
  );
}
