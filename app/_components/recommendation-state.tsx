import { useTranslations } from "next-intl";
import { Tag } from "@/app/_ui/tag";
import type { Tone } from "@/app/_ui/tone";
import { ageOf } from "@/lib/recommendations/ageing";
import type { RecommendationState as State } from "@/lib/recommendations/lifecycle";

const tones = {
  proposed: "caution",
  accepted: "info",
  declined: "quiet",
  implemented: "info",
  verified: "ok",
} as const satisfies Record<State, Tone>;

type StateProps = {
  recommendation: { state: State; givenOn: string; dueOn: string };
  /** The day it is, as ISO. */
  today: string;
};

/** Where a recommendation stands, and by how much it is late. */
export function RecommendationState({ recommendation, today }: StateProps) {
  const t = useTranslations("recommendations");
  const d = useTranslations("domain.recommendation_state");
  const { overdueBy } = ageOf(recommendation, today);
  return (
    <>
      <Tag tone={tones[recommendation.state]}>{d(recommendation.state)}</Tag>
      {overdueBy > 0 && (
        <>
          {" "}
          <Tag tone="danger">{t("overdue", { days: overdueBy })}</Tag>
        </>
      )}
    </>
  );
}
