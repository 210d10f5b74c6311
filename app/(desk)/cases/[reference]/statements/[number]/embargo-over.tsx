import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/app/_ui/button-link";
import { Notice } from "@/app/_ui/notice";
import { Time } from "@/app/_ui/time";
import type { Why } from "@/app/_ui/why";
import type { StatementAct } from "@/lib/statements/lifecycle";
import type { ReadStatement } from "./read-statement";

type EmbargoOverProps = { of: ReadStatement; base: string; why: (act: StatementAct) => Why | null };

/** That the matter of a statement which is not out has become public, who says so, and that this ended the embargo which it waited for; nothing where nobody recorded it. */
export async function EmbargoOver({ of, base, why }: EmbargoOverProps) {
  const { disclosures, publications, statement } = of;
  const [last] = disclosures;
  const inWork = ["draft", "in_review", "approved", "scheduled"].includes(statement.state);
  if (!last || !inWork) return null;
  const t = await getTranslations("disclosures");
  const [newest] = publications;
  const ended =
    statement.state === "approved" && newest?.disclosureId
      ? { ...newest, by: disclosures.find(({ id }) => id === newest.disclosureId) ?? last }
      : null;
  const its = ended?.by ?? last;
  return (
    <Notice
      tone={ended ? "danger" : "caution"}
      icon="warn"
      title={ended ? t("embargo.over", { party: ended.embargoWith }) : t("embargo.is_public")}
    >
      <p className="mt-1 wrap">
        {t("says", { who: its.source, where: its.seenIn })}, {t("seen")} <Time at={its.seenAt} />.
      </p>
      {ended && <p className="mt-1">{t("embargo.over_note")}</p>}
      <p className="row mt-2">
        {ended && why("statement.publish") === null && (
          <ButtonLink href={`${base}/publication`} weight="main">
            {t("embargo.decide")}
          </ButtonLink>
        )}
        <a href={`/cases/${of.found.reference}/disclosures`}>{t("list")}</a>
      </p>
    </Notice>
  );
}
