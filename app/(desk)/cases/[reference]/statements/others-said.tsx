import { getTranslations } from "next-intl/server";
import { StateTag } from "@/app/_components/state-tag";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { Time } from "@/app/_ui/time";
import type { Bases } from "@/lib/statements/bases";
import type { statementsOfCase } from "@/lib/statements/queries";
import type { SharedWithUs } from "@/lib/statements/shares/find";

type OthersSaidProps = {
  base: string;
  statements: Awaited<ReturnType<typeof statementsOfCase>>["rows"];
  positions: Bases["positions"];
  shared: readonly SharedWithUs[];
};

/** What was said on the case before: one's own statements in every state, of other organisations what was published and what they share, and what each party says of each claim now. */
export async function OthersSaid({ base, statements, positions, shared }: OthersSaidProps) {
  const [t, d, p, s] = await Promise.all([
    getTranslations("statements.said"),
    getTranslations("domain"),
    getTranslations("positions"),
    getTranslations("statements.share"),
  ]);
  const standing = positions.filter(({ later }) => later === null);
  return (
    <section aria-labelledby="h-said">
      <SectionHead id="h-said" title={t("title")} />
      <Panel flush>
        <ul className="list">
          {statements.map((each) => (
            <li key={each.id}>
              <p className="row tight">
                <b>{each.organisation}</b>
                <StateTag kind="statement_state" state={each.state} />
                <span className="small ink3">
                  <Time at={each.updatedAt} />
                </span>
              </p>
              <p lang={each.language}>
                <a href={`${base}/statements/${each.number}`}>{each.title}</a>
              </p>
            </li>
          ))}
          {shared.map((each) => (
            <li key={each.id}>
              <p className="row tight">
                <b>{each.organisation}</b>
                <span className="small ink3">
                  {s(`purposes.${each.purpose}`)}, <Time at={each.sharedAt} />
                </span>
              </p>
              <p lang={each.language}>
                <a href={`${base}/statements/shared/${each.id}`}>{each.title}</a>
              </p>
            </li>
          ))}
          {standing.map((each) => (
            <li key={each.id}>
              <p>
                <b>{each.party ?? p("a_source")}</b> {d(`position.${each.position}`)}: {each.claimText}
              </p>
              <p className="small">
                <a href={`${base}/positions`}>{t("claim", { number: each.claim })}</a>
              </p>
            </li>
          ))}
          {statements.length === 0 && shared.length === 0 && standing.length === 0 && (
            <li className="ink3">{t("nothing")}</li>
          )}
        </ul>
      </Panel>
    </section>
  );
}
