import { useTranslations } from "next-intl";
import { type ShutState, workLooks } from "./work-state";

const states = ["done", "under_way", "waiting", "not_started", "not_needed"] as const;

type TrackLegendProps = { bands: boolean; messages: boolean; shut: readonly ShutState[] };

/** What the circles and textures of a track mean. */
export function TrackLegend({ bands, messages, shut }: TrackLegendProps) {
  const t = useTranslations("parts.track");
  return (
    <p className="legend">
      {[...states, ...shut].map((state) => (
        <span key={state} className={`signed ${workLooks[state].tone}`}>
          {t(`legend_${state}`)}
        </span>
      ))}
      {bands && <span>{t("legend_band")}</span>}
      {messages && <span className="wide">{t("legend_message")}</span>}
    </p>
  );
}
