import type { IconName } from "@/app/_ui/icon";
import type { Tone } from "@/app/_ui/tone";
import type { SignName } from "./sign";

export type AssertionState =
  | "supported"
  | "attributed"
  | "unsupported"
  | "contradicted"
  | "outdated"
  | "unconfirmed"
  | "hidden";

type Look = { tone: Tone } & ({ sign: SignName; icon?: never } | { icon: IconName; sign?: never });

/** How an assertion looks: a square when a finding decides, a balloon when it is somebody's word. */
export const assertionLooks: Record<AssertionState, Look> = {
  supported: { tone: "ok", sign: "f-yes" },
  attributed: { tone: "info", sign: "p-confirms" },
  unsupported: { tone: "quiet", sign: "f-open" },
  contradicted: { tone: "danger", sign: "f-no" },
  outdated: { tone: "caution", icon: "clock" },
  unconfirmed: { tone: "caution", icon: "clock" },
  hidden: { tone: "quiet", icon: "lock" },
};
