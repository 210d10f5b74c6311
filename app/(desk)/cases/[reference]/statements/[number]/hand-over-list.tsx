import { getTranslations } from "next-intl/server";
import { Panel } from "@/app/_ui/panel";
import { Time } from "@/app/_ui/time";
import type { ReadStatement } from "./read-statement";

/** To whom a statement was handed over, through which channel, when, by whom, and what shows it; nothing where it was to nobody. */
export async function HandOverList({ of: { handOvers } }: { of: ReadStatement }) {
  if (handOvers.length === 0) return null;
  const t = await getTranslations("statements.hand_over");
  return (
    <Panel labelledBy="h-hand-overs" stack>
      <h3 id="h-hand-overs">{t("done")}</h3>
      <ul className="stack-s">
        {handOvers.map((each) => (
          <li key={each.id} className="small">
            <p>
              <b>{each.receiver}</b>, {each.channel}, <Time at={each.handedAt} />
            </p>
            <p className="ink2 wrap">{each.proof}</p>
            <p className="ink3">
              {t("by", { who: each.by ?? "" })}, <Time at={each.recordedAt} />
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
