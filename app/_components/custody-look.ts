import type { IconName } from "@/app/_ui/icon";

export type CustodyAct =
  | "collected"
  | "received"
  | "sealed"
  | "unsealed"
  | "viewed"
  | "copied"
  | "downloaded"
  | "offered"
  | "accepted"
  | "refused"
  | "returned"
  | "verified"
  | "hold_placed"
  | "hold_lifted"
  | "disposed";

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
};
