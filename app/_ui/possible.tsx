import type { ReactNode } from "react";
import { BlockedButton } from "./blocked-button";
import type { ButtonLook } from "./button";
import type { Why } from "./why";

type PossibleProps = ButtonLook & {
  /** Why the act is not possible now, or null. */
  not: Why | null;
  /** What its button says. */
  act: ReactNode;
  /** The form or link by which it is done. */
  children: ReactNode;
};

/** An act where it is possible, and where it is not now its button with the reason. What one never does is not there: a panel left empty is not drawn, nor its section. */
export function Possible({ not, act, children, ...look }: PossibleProps) {
  if (not === null) return children;
  return (
    <BlockedButton {...look} reason={not}>
      {act}
    </BlockedButton>
  );
}
