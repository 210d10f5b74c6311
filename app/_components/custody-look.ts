import type { IconName } from "@/app/_ui/icon";
import type { CustodyAct } from "@/lib/evidence/custody/lifecycle";

export const custodyIcons: Record<CustodyAct, IconName> = {
  collected: "plus",
  received: "down",
  sealed: "lock",
  unsealed: "unlock",
  viewed: "eye",
  copied: "file",
  downloaded: "down",
  offered: "hand",
  accepted: "check",
  refused: "cross",
  returned: "back",
  verified: "check",
  hold_placed: "lock",
  hold_lifted: "unlock",
  disposed: "cross",
  derived: "file",
  withdrawn: "back",
  disposal_proposed: "warn",
  disposal_dropped: "back",
  taken_over: "hand",
};
