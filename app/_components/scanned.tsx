import { useTranslations } from "next-intl";
import { Icon, type IconName } from "@/app/_ui/icon";
import { Time } from "@/app/_ui/time";
import type { Tone } from "@/app/_ui/tone";
import type { Item } from "@/lib/evidence/queries";

type ScannedProps = { scan: Item["scan"] /** Tells also what scanned it and when. */; full?: boolean };

const looks = {
  clean: { tone: "ok", icon: "check" },
  infected: { tone: "danger", icon: "warn" },
  too_large: { tone: "caution", icon: "unequal" },
  not_scanned: { tone: "quiet", icon: "clock" },
} as const satisfies Record<string, { tone: Tone; icon: IconName }>;

/** What the malware scanner said of an item's bytes, as a word and a mark. */
export function Scanned({ scan, full = false }: ScannedProps) {
  const t = useTranslations("evidence.scan");
  const state = scan?.found ?? "not_scanned";
  const { tone, icon } = looks[state];
  return (
    <p className={`small tone ${tone} wrap`}>
      <Icon name={icon} /> <b>{t(state, { signature: scan?.signature ?? "" })}</b>{" "}
      {full && scan && (
        <span className="ink2">
          {t("by", { scanner: scan.scanner })} <Time at={scan.at} />
        </span>
      )}
    </p>
  );
}
