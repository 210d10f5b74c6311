import { getTranslations } from "next-intl/server";
import { Panel } from "@/app/_ui/panel";
import { Time } from "@/app/_ui/time";
import type { TakenItem } from "@/lib/case-templates/queries";

type TakenProps = { items: readonly TakenItem[]; base: string };

const pages = { claim: "claims", task: "tasks", deadline: "deadlines", assessment: "assessments" } as const;

/** What a case took from which version of a template, by whom and when, with the way to what it became. */
export async function Taken({ items, base }: TakenProps) {
  const [t, d] = await Promise.all([getTranslations("case_templates"), getTranslations("domain")]);
  return (
    <Panel flush>
      <ul className="list">
        {items.map(({ part, words, kind, language, revision, recordId, by, at }) => (
          <li key={recordId}>
            <p className="wrap">
              <span className="small b">{t(`part.${part}`)}</span>{" "}
              <a
                href={`${base}/${pages[part]}${part === "claim" || part === "assessment" ? "" : `/${recordId}`}`}
              >
                {words}
              </a>
            </p>
            <p className="small ink3">
              {t("taken_from", {
                kind: `${t(`kind.${kind}`)}, ${d(`language.${language}`)}`,
                version: revision === 0 ? t("original") : t("version", { number: revision }),
                who: by ?? "",
              })}
              , <Time at={at} />
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
