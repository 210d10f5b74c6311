import { getTranslations } from "next-intl/server";
import { formatDay } from "@/app/_ui/moment";
import { Panel } from "@/app/_ui/panel";
import type { CaseRow } from "@/lib/cases/queries";
import type { Lane } from "@/lib/track/track";
import { CaseState } from "./case-state";
import { laneWords } from "./lane-words";
import { MiniTrack } from "./mini-track";
import { SeverityMark } from "./severity-mark";
import { StateTag } from "./state-tag";
import { TlpLabel } from "./tlp-label";

type CaseListProps = { cases: readonly (CaseRow & { lanes: readonly Lane[] })[]; locale: string };

/** Cases with their labels and the track in short. */
export async function CaseList({ cases, locale }: CaseListProps) {
  const [t, words] = await Promise.all([getTranslations("cases"), getTranslations()]);
  return (
    <Panel flush>
      <ul className="list">
        {cases.map((each) => (
          <li key={each.id}>
            <p className="row tight mb-0.5">
              <span className="ref b small">{each.reference}</span>
              <TlpLabel label={each.label} />
              <SeverityMark severity={each.severity} />
              {each.status !== "open" && <CaseState state={each.status} />}
              {each.provenance !== "recorded" && <StateTag kind="provenance" state={each.provenance} />}
              <span className="small ink3 push">
                {t("opened", { date: formatDay(each.openedAt, locale, { zone: "Asia/Jakarta" }) })}
              </span>
            </p>
            <h3 className="mb-2.5">
              <a className="plain" href={`/cases/${each.reference}`}>
                {each.title}
              </a>
            </h3>
            <MiniTrack
              steps={each.lanes.map((lane) => {
                const { waitingOn, detail } = laneWords(lane, words as never, locale);
                return {
                  workstream: lane.workstream,
                  state: lane.state,
                  words:
                    waitingOn === undefined
                      ? detail
                      : `${words("domain.work.waiting_on", { party: waitingOn })}, ${detail}`,
                };
              })}
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
