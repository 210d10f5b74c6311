import { useTranslations } from "next-intl";
import { Notice } from "@/app/_ui/notice";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import type { UndecidedGrant } from "@/lib/people/undecided";

type GrantsProps = { alone: readonly UndecidedGrant[]; awaited: readonly UndecidedGrant[] };

/** What the reader waits for, and what is in force in their organisation without a second person. */
export function Grants({ alone, awaited }: GrantsProps) {
  const [t, grantable] = [useTranslations("today"), useTranslations("people.grantable")];
  const grantWord = ({ gives, forWhom }: UndecidedGrant) =>
    forWhom === null ? grantable(gives) : t("grant_for", { gives: grantable(gives), name: forWhom });
  return (
    <>
      {awaited.length > 0 && (
        <Notice tone="info">
          <p>{t("own_grants", { gives: awaited.map(grantWord).join(", ") })}</p>
        </Notice>
      )}
      {alone.length > 0 && (
        <section aria-labelledby="h-alone">
          <SectionHead id="h-alone" title={t("alone")} />
          <Panel stack>
            <p className="small ink2">{t("alone_why")}</p>
            <ul className="stack-s">
              {alone.map(({ id, personId, name, gives }) => (
                <li key={id}>
                  <a href={`/people/${personId}#grants`}>{name}</a>{" "}
                  <span className="ink3">{grantable(gives)}</span>
                </li>
              ))}
            </ul>
          </Panel>
        </section>
      )}
    </>
  );
}
