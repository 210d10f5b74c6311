import { type ReactNode, useId } from "react";
import { type ButtonLook, buttonClass } from "./button";

type BlockedButtonProps = ButtonLook & {
  children: ReactNode;
  /** Why the act is not possible now. Shown beside the button, or under `reasonId` when several buttons share it. */
} & ({ reason: ReactNode; reasonId?: never } | { reason?: never; reasonId: string });

/** An act that is not possible now, with its reason. It takes the focus, so that the reason can be heard. */
export function BlockedButton({ children, weight, small, reason, reasonId }: BlockedButtonProps) {
  const own = useId();
  const button = (
    <button
      type="button"
      className={buttonClass({ weight, small })}
      aria-disabled="true"
      aria-describedby={reasonId ?? own}
    >
      {children}
    </button>
  );
  if (reasonId !== undefined) return button;
  return (
    <span className="row tight">
      {button}
      <span id={own} className="small ink3">
        {reason}
      </span>
    </span>
  );
}
