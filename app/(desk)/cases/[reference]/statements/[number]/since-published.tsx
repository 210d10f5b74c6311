import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/app/_ui/button-link";
import { Notice } from "@/app/_ui/notice";
import { Time } from "@/app/_ui/time";
import type { Why } from "@/app/_ui/why";
import type { StatementAct } from "@/lib/statements/lifecycle";
import type { ReadStatement } from "./read-statement";

type SincePublishedProps = { of: ReadStatement; base: string; why: (act: StatementAct) => Why | null };

/** What became of a statement since it was published: what it rests on changed, it was corrected, or it corrects another. */
export async function SincePublished({ of, base, why }: SincePublishedProps) {
  const t = await getTranslations("statements.flag");
  const { flag, corrects, corrections, statement } = of;
  const all = base.replace(/\/\d+$/, "");
  const named = (each: NonNullable<typeof corrects>) => (
    <a key={each.id} href={`${all}/${each.number}`} lang={statement.language}>
      S{each.number}, {each.title}
    </a>
  );
  return (
    <>
      {flag !== null && (
        <Notice tone="danger" icon="warn" title={t(`changed_${flag.cause}`)}>
          <p className="mt-1">
            {t("since")} <Time at={flag.at} />. {t("due")} <Time at={flag.dueAt} />.
          </p>
          <p className="row mt-2">
            <ButtonLink href={`${all}/new?corrects=${statement.number}`}>{t("correct")}</ButtonLink>
            {why("statement.stands") === null && <a href={`${base}/standing`}>{t("stands")}</a>}
          </p>
        </Notice>
      )}
      {corrects !== null && (
        <p className="ink2">
          {t("corrects")} {named(corrects)}
        </p>
      )}
      {corrections.length > 0 && (
        <p className="ink2">
          {t("corrected_by")} {corrections.map((each, place) => [place > 0 ? ", " : "", named(each)])}
        </p>
      )}
    </>
  );
}
