import { useTranslations } from "next-intl";
import type { Tone } from "@/app/_ui/tone";
import type { SignName } from "./sign";

export type Verdict =
  | "substantiated"
  | "partly_substantiated"
  | "refuted"
  | "not_substantiated"
  | "undetermined";

export const verdictLooks = {
  substantiated: { sign: "f-yes", tone: "ok" },
  partly_substantiated: { sign: "f-part", tone: "caution" },
  refuted: { sign: "f-no", tone: "danger" },
  not_substantiated: { sign: "f-not", tone: "quiet" },
  undetermined: { sign: "f-open", tone: "quiet" },
} as const satisfies Record<Verdict, { sign: SignName; tone: Tone }>;

/** What we established about a claim: square and word. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const t = useTranslations("domain.verdict");
  const look = verdictLooks[verdict];
  return <b className={`tone ${look.tone} nowrap signed ${look.sign}`}>{t(verdict)}</b>;
}
