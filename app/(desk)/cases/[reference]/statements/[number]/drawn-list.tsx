import { getTranslations } from "next-intl/server";
import { TlpLabel } from "@/app/_components/tlp-label";
import { Notice } from "@/app/_ui/notice";
import { evidenceReference } from "@/lib/evidence/reference";
import { type Lowered, mayBeTold } from "@/lib/statements/lowering/facts";
import type { ReadStatement } from "./read-statement";

type DrawnListProps = { of: ReadStatement; base: string; isApproved: boolean };

/** What the text draws on above CLEAR, fact by fact, and how the consent of whoever found it stands. Nothing when it draws on nothing such. */
export async function DrawnList({ of, base, isApproved }: DrawnListProps) {
  const [t, l] = await Promise.all([
    getTranslations("statements.drawn"),
    getTranslations("statements.lowering"),
  ]);
  const { lowered } = of;
  if (lowered.length === 0) return null;
  const open = lowered.filter(({ standing }) => !mayBeTold(standing));
  const named = ({ kind, number }: Lowered) =>
    kind === "evidence" ? t("evidence", { number: evidenceReference(number) }) : t(kind, { number });
  return (
    <Notice tone={open.length > 0 ? "danger" : "caution"} icon="lock" title={t("title")} small>
      <ul className="stack-s mt-1">
        {lowered.map((each) => (
          <li key={`${each.place} ${each.id}`}>
            <TlpLabel label={each.label} /> {named(each)},{" "}
            <a href={`${base}#s${each.place}`}>{l("sentence", { number: each.place })}</a>:{" "}
            {l(`standing.${each.standing}`)}
          </li>
        ))}
      </ul>
      <p className="mt-2">{open.length > 0 ? t("others") : t(isApproved ? "given" : "consent")}</p>
      {lowered.some(({ standing }) => standing !== "own") && (
        <p className="mt-1">
          <a href={`${base}/consents`}>{l("title")}</a>
        </p>
      )}
    </Notice>
  );
}
