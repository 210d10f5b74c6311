import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Icon } from "@/app/_ui/icon";
import type { CustodyAct } from "@/lib/evidence/custody/lifecycle";
import { custodyIcons } from "./custody-look";
import { RecordLink } from "./record-link";

export type ChainLink = {
  id: string;
  act: CustodyAct;
  by: string;
  to?: string | undefined;
  when: ReactNode;
  /** Where and why, in the words of the record. */
  detail?: ReactNode | undefined;
  /** It crossed to another organisation. */
  crosses?: boolean | undefined;
  /** For a verification: whether the hash was equal. */
  equal?: boolean | undefined;
};

const toneOf = (link: ChainLink) => {
  if (link.equal === false) return "danger";
  return link.act === "accepted" || link.act === "verified" ? "ok" : "";
};

/** The chain of custody, oldest first. Links of another organisation are squares on a dashed line. */
export function Chain({ links }: { links: readonly ChainLink[] }) {
  const t = useTranslations("domain.custody");
  return (
    <ol className="chain">
      {links.map((link) => (
        <li key={link.id} className={link.crosses ? "cross" : undefined}>
          <span className={`link ${toneOf(link)}`} aria-hidden="true">
            <Icon name={link.equal === false ? "warn" : custodyIcons[link.act]} />
          </span>
          <div>
            <p>
              <b>{t(link.act)}</b>{" "}
              <span className="ink2">
                {link.to === undefined
                  ? t("by", { who: link.by })
                  : t("by_to", { who: link.by, to: link.to })}
                {link.equal !== undefined && `, ${t(link.equal ? "equal" : "different")}`}
              </span>
              {link.crosses && <span className="sr"> {t("crosses")}</span>}
            </p>
            <p className="small ink3">
              {link.when}
              {link.detail !== undefined && <span className="block">{link.detail}</span>}{" "}
              <RecordLink table="custody_entries" id={link.id} />
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
