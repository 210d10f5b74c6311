import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/app/_ui/button-link";
import type { LikelyAct } from "./likely-acts";

type CaseActsProps = { first: readonly LikelyAct[]; more: readonly LikelyAct[] };

/** What one most likely wants to do in a case, and the rest behind one button. */
export async function CaseActs({ first, more }: CaseActsProps) {
  const t = await getTranslations("cases.act");
  return (
    <>
      {first.map(({ key, href }, place) => (
        <ButtonLink key={key} weight={place === 0 ? "main" : undefined} href={href}>
          {t(key)}
        </ButtonLink>
      ))}
      {more.length > 0 && (
        <details className="moreacts">
          <summary className="btn">{t("more")}</summary>
          <div>
            {more.map(({ key, href }) => (
              <a key={key} href={href}>
                {t(key)}
              </a>
            ))}
          </div>
        </details>
      )}
    </>
  );
}
