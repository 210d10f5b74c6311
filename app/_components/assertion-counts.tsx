import { useTranslations } from "next-intl";
import { type AssertionState, assertionLooks } from "./assertion-look";
import { AssertionSign } from "./assertion-sign";

const order = [
  "supported",
  "attributed",
  "contradicted",
  "outdated",
  "unconfirmed",
  "unsupported",
  "hidden",
] as const;

/** How many assertions of a version stand in which state. */
export function AssertionCounts({ states }: { states: readonly AssertionState[] }) {
  const t = useTranslations("parts.assertion_count");
  return (
    <p className="row tight small">
      <span>{t("all", { count: states.length })}</span>
      {order
        .map((state) => ({ state, count: states.filter((each) => each === state).length }))
        .filter(({ count }) => count > 0)
        .map(({ state, count }) => (
          <span key={state} className={`tag ${assertionLooks[state].tone}`}>
            <AssertionSign state={state} />
            {t(state, { count })}
          </span>
        ))}
    </p>
  );
}
