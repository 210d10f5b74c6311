import { useTranslations } from "next-intl";
import { Icon } from "@/app/_ui/icon";
import { Time } from "@/app/_ui/time";
import { shown as outcomes } from "@/lib/evidence/custody/custody";

type CheckedProps = { shown: string; at: Date };

/** What the last hashing of an item's bytes showed, and when. */
export function Checked({ shown, at }: CheckedProps) {
  const t = useTranslations("evidence.checked");
  const outcome = outcomes.find((each) => each === shown) ?? "different";
  const whole = outcome === "equal";
  return (
    <p className={`small tone ${whole ? "ok" : "danger"}`}>
      <Icon name={whole ? "check" : "warn"} /> <b>{t(outcome)}</b>{" "}
      <span className="ink2">
        {t("at")} <Time at={at} />
      </span>
    </p>
  );
}
