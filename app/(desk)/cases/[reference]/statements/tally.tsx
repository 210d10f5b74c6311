import { type AssertionState, assertionLooks } from "@/app/_components/assertion-look";
import { AssertionSign } from "@/app/_components/assertion-sign";
import { Icon } from "@/app/_ui/icon";

/** How a sentence that is written stands; "open" where something is still to be chosen. */
export type Standing = AssertionState | "open";

/** The sign of how a sentence stands. */
export function Sign({ state }: { state: Standing }) {
  return state === "open" ? <Icon name="warn" /> : <AssertionSign state={state} />;
}

type TallyProps = {
  standings: readonly (Standing | null)[];
  said: (state: Standing) => string;
};

/** How many sentences stand how. */
export function Tally({ standings, said }: TallyProps) {
  const all = standings.flatMap((each) => each ?? []);
  const counts = [...new Set(all)].map((state) => [state, all.filter((each) => each === state)] as const);
  return (
    <span className="push row tight">
      {counts.map(([state, its]) => (
        <span key={state} className={`tone ${state === "open" ? "quiet" : assertionLooks[state].tone}`}>
          <Sign state={state} /> {its.length} {said(state)}
        </span>
      ))}
    </span>
  );
}
