import { getTranslations } from "next-intl/server";
import { Icon } from "@/app/_ui/icon";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { Time } from "@/app/_ui/time";
import type { Sign } from "@/lib/statements/wording/signs-of-assertion";
import type { ReadStatement } from "./read-statement";

/** The words of the newest version that no record stands under, and what was said of those that sound like an assertion. */
export async function UnlinkedWords({ of }: { of: ReadStatement }) {
  const [t, k] = await Promise.all([
    getTranslations("statements.unlinked"),
    getTranslations("statements.kind"),
  ]);
  const { unlinked, statement } = of;
  // What was cleared is not told to whoever reads a statement that is out; it went out with all of it cleared.
  const isWorkedOn = statement.state === "draft" || statement.state === "in_review";
  const worded = (signs: readonly Sign[]) =>
    signs
      .map(({ kind, text }) =>
        kind === "unrecognised" ? t("sign.unrecognised") : `${t(`sign.${kind}`)} “${text}”`,
      )
      .join(", ");
  return (
    <section aria-labelledby="h-unlinked">
      <SectionHead id="h-unlinked" title={t("count", { count: unlinked.length })} />
      <Panel flush>
        <ul className="list">
          {unlinked.map(({ place, kind, text, signs, cleared }) => (
            <li key={place}>
              <p lang={statement.language}>{text}</p>
              <p className="small ink3">{kind === "title" ? t("a_title") : k(kind)}</p>
              {isWorkedOn && signs.length > 0 && cleared === null && (
                <p className="small tone caution b">
                  <Icon name="warn" /> {t("sounds")} {worded(signs)}
                </p>
              )}
              {cleared !== null && (
                <p className="small ink2">
                  {t("cleared", { who: cleared.by ?? "" })}, <Time at={cleared.at} />: “{cleared.reason}”
                </p>
              )}
            </li>
          ))}
        </ul>
      </Panel>
    </section>
  );
}
