import { getTranslations } from "next-intl/server";
import { Icon } from "@/app/_ui/icon";
import { Panel } from "@/app/_ui/panel";
import type { Why } from "@/app/_ui/why";
import type { StatementAct } from "@/lib/statements/lifecycle";
import { type Agreement, agreements } from "@/lib/statements/shares/joint";
import type { ReadStatement } from "./read-statement";

type JointPanelProps = { of: ReadStatement; base: string; why?: (act: StatementAct) => Why | null };

const tones = { not_shared: "caution", waits: "info", approved: "ok", returned: "danger" } as const;

/** The organisations that are named in a statement and how each stands to its newest version, and the way to share it. Nothing where nobody is named and nothing can be shared. */
export async function JointPanel({ of, base, why }: JointPanelProps) {
  const [t, j] = await Promise.all([
    getTranslations("statements.share"),
    getTranslations("statements.joint"),
  ]);
  const { shares, current } = of;
  const parties = agreements(shares, current.number);
  const canShare = why?.("statement.share") === null;
  if (parties.length === 0 && !canShare && shares.length === 0) return null;
  return (
    <Panel labelledBy="h-joint" stack>
      <h3 id="h-joint">{parties.length > 0 ? j("title") : t("shares")}</h3>
      <ul className="stack-s small">
        {parties.map((each: Agreement) => (
          <li key={each.organisationId} className={`tone ${tones[each.stands]}`}>
            <Icon name={each.stands === "approved" ? "check" : "clock"} />{" "}
            {j(`stands.${each.stands}`, { party: each.organisation })}
          </li>
        ))}
      </ul>
      <p className="small">
        <a href={`${base}/shares`}>{canShare ? t("link") : t("shares")}</a>
      </p>
    </Panel>
  );
}
