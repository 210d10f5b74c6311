import type { sharePurposes } from "@/db/schema/vocabulary";
import type { RefusalKey } from "@/lib/kernel/refusal";
import { authorDecides } from "../lifecycle";
import type { Stands } from "./find";

type Shared = {
  purpose: (typeof sharePurposes)[number];
  stands: Stands;
  /** Whether the version was written by the actor, or by whom they count as one with. */
  current: { byOneself: boolean };
};

/** Why the organisation that a version was shared with does not decide on it now, as a message key; null when it does. */
export const obstacleToDeciding = ({ purpose, stands, current }: Shared): RefusalKey | null => {
  if (purpose === "notice") return "statement.for_notice";
  if (stands === "changed") return "statement.changed_by_them";
  if (stands === "over") return "statement.decided_too_late";
  return current.byOneself ? authorDecides : null;
};
