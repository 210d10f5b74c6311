import { getTranslations } from "next-intl/server";
import { formatDay } from "@/app/_ui/moment";
import { Panel } from "@/app/_ui/panel";
import type { CaseRow } from "@/lib/cases/queries";
import type { CaseFacts } from "@/lib/track/facts";
import { type Lane, trackOf } from "@/lib/track/track";
import { type CaseLine, CaseLines, type MiniStep } from "./case-lines";
import { laneWords } from "./lane-words";
import { stateTone } from "./state-tag";

type CaseListProps = {
  cases: readonly CaseRow[];
  facts: ReadonlyMap<string, CaseFacts>;
  locale: string;
};

/** Cases with their labels and the track in short. Worded here and drawn by `CaseLines`: as elements of the server each of them would be made and sent twice. */
export async function CaseList({ cases, facts, locale }: CaseListProps) {
  const [t, words] = await Promise.all([getTranslations("cases"), getTranslations()]);
  const known = new Map<string, MiniStep>();
  const step = (lane: Lane): MiniStep => {
    const key = JSON.stringify(lane);
    const worded = known.get(key) ?? wordStep(lane);
    known.set(key, worded);
    return worded;
  };
  const wordStep = (lane: Lane): MiniStep => {
    const { waitingOn, detail } = laneWords(lane, words as never, locale);
    const said =
      waitingOn === undefined
        ? detail
        : `${words("domain.work.waiting_on", { party: waitingOn })}, ${detail}`;
    return [
      lane.state,
      words(`domain.workstream.${lane.workstream}`),
      words(`domain.work.${lane.state}`),
      said,
    ];
  };
  const line = (each: CaseRow): CaseLine => {
    const its = facts.get(each.id);
    const tags: CaseLine[5][number][] = [];
    if (each.status !== "open")
      tags.push([stateTone("case_state", each.status), words(`domain.case_state.${each.status}`)]);
    if (each.provenance !== "recorded")
      tags.push([stateTone("provenance", each.provenance), words(`domain.provenance.${each.provenance}`)]);
    return [
      each.reference,
      each.title,
      each.label,
      each.severity,
      words(`domain.severity.${each.severity}`),
      tags,
      t("opened", { date: formatDay(each.openedAt, locale, { zone: "Asia/Jakarta" }) }),
      its ? trackOf(its).map(step) : [],
    ];
  };
  return (
    <Panel flush>
      <CaseLines lines={cases.map(line)} workstreams={words("domain.workstreams")} />
    </Panel>
  );
}
