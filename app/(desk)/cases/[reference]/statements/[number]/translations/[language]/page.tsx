import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/app/_ui/button-link";
import { EmptyState } from "@/app/_ui/empty-state";
import { Notice } from "@/app/_ui/notice";
import { standingOf } from "@/lib/statements/translation/standing";
import { Beside } from "../beside";
import { DraftByService } from "../draft-by-service";
import { translationPage } from "../translation-page";
import { TranslationState } from "../translation-state";

export default translationPage({
  title: async ({ language, its, here, whyNot }) => {
    const [t, d] = await Promise.all([
      getTranslations("statements.translation"),
      getTranslations("domain.language"),
    ]);
    const acts = its !== null && whyNot("statement.translate") === null && (
      <ButtonLink href={`${here}/write`}>{t("update")}</ButtonLink>
    );
    return { title: t("into", { language: d(language) }), acts: acts || undefined };
  },
  show: async (page) => {
    const { of, its, rows, language, here, whyNot } = page;
    const t = await getTranslations("statements.translation");
    const why = whyNot("statement.translate");
    if (its === null)
      return (
        <div className="stack">
          <EmptyState
            title={t("none_yet")}
            why={why === null || why.isNever ? t("publish_note") : why.says}
            next={
              why === null ? (
                <ButtonLink href={`${here}/write`} weight="main">
                  {t("begin")}
                </ButtonLink>
              ) : undefined
            }
          />
          <DraftByService {...page} />
        </div>
      );
    const { stand, all } = standingOf(rows);
    return (
      <div className="cols">
        <div className="stack">
          {stand < all && (
            <Notice tone="caution" icon="warn" title={t("to_do", { count: all - stand })}>
              <p className="row mt-1">
                {rows.map((row, place) =>
                  row.is === "stands" ? null : (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a version never moves
                    <a key={place} href={`#row-${place}`}>
                      {place === 0 ? t("heading") : t("sentence", { number: place })}
                    </a>
                  ),
                )}
              </p>
            </Notice>
          )}
          {its.doubt !== "" && (
            <Notice tone="caution" icon="warn" title={t("doubt", { reason: its.doubt })} />
          )}
          <Beside rows={rows} from={of.statement.language} language={language} />
        </div>
        <TranslationState {...page} its={its}>
          <DraftByService {...page} />
        </TranslationState>
      </div>
    );
  },
});
