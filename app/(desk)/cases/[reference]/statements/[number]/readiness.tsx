import { getTranslations } from "next-intl/server";
import { Icon } from "@/app/_ui/icon";
import { Panel } from "@/app/_ui/panel";
import type { ReadStatement } from "./read-statement";

type Line = { key: string; says: string; isDone: boolean; href?: string };

/** What stands between the newest version and the public beside its assertions: approvals, comments, and where others have published otherwise; one line each. */
export async function Readiness({ of, base }: { of: ReadStatement; base: string }) {
  const [t, c, o] = await Promise.all([
    getTranslations("statements.approvers"),
    getTranslations("statements.comments"),
    getTranslations("statements.otherwise"),
  ]);
  const { approvals, comments, contradictions } = of;
  const open = comments.filter(({ isOpen }) => isOpen).length;
  const others = contradictions.length;
  const lines: Line[] = [
    {
      key: "approvals",
      says: t("of", { given: approvals.given, needed: approvals.needed }),
      isDone: approvals.given >= approvals.needed,
    },
    { key: "comments", says: c("open", { count: open }), isDone: open === 0, href: `${base}/comments` },
    {
      key: "otherwise",
      says: others === 0 ? o("none") : `${o("title")}: ${o("count", { count: others })}`,
      isDone: others === 0,
      ...(others === 0 ? {} : { href: `${base}/approval#h-otherwise` }),
    },
  ];
  return (
    <Panel labelledBy="h-ready" stack>
      <h3 id="h-ready">{t("ready")}</h3>
      <ul className="stack-s small">
        {lines.map(({ key, says, isDone, href }) => (
          <li key={key} className={isDone ? "tone ok" : "tone caution"}>
            <Icon name={isDone ? "check" : "clock"} /> {href ? <a href={href}>{says}</a> : says}
          </li>
        ))}
      </ul>
      {approvals.needed > 1 && <p className="small ink3">{t("two")}</p>}
    </Panel>
  );
}
