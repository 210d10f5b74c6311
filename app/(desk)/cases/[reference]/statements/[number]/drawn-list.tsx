import { getTranslations } from "next-intl/server";
import { TlpLabel } from "@/app/_components/tlp-label";
import { Notice } from "@/app/_ui/notice";
import { evidenceReference } from "@/lib/evidence/reference";
import { type Drawn, withoutConsent } from "@/lib/statements/consent";

type DrawnListProps = { drawn: readonly Drawn[]; organisationId: string; isApproved: boolean };

/** What the text draws on above CLEAR, and whose consent that takes. Nothing when it draws on nothing such. */
export async function DrawnList({ drawn, organisationId, isApproved }: DrawnListProps) {
  const t = await getTranslations("statements.drawn");
  if (drawn.length === 0) return null;
  const others = withoutConsent(drawn, organisationId);
  return (
    <Notice tone={others.length > 0 ? "danger" : "caution"} icon="lock" title={t("title")} small>
      <ul className="stack-s mt-1">
        {drawn.map((each) => (
          <li key={each.id} className="row tight">
            <TlpLabel label={each.label} />{" "}
            {each.kind === "evidence"
              ? t("evidence", { number: evidenceReference(each.number) })
              : t(each.kind, { number: each.number })}
          </li>
        ))}
      </ul>
      <p className="mt-2">{others.length > 0 ? t("others") : t(isApproved ? "given" : "consent")}</p>
    </Notice>
  );
}
