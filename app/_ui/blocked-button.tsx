import { type ReactNode, useId } from "react";
import { type ButtonLook, buttonClass } from "./button";
import { because, type Why } from "./why";

type BlockedButtonProps = ButtonLook & {
  children: ReactNode;
  /** Why the act is not possible now, shown beside the button. */
  reason: Why | string;
};

/** An act that is not possible now, with its reason. It takes the focus, so that the reason can be heard. Nothing where the reader never does it. */
export function BlockedButton({ children, weight, small, reason }: BlockedButtonProps) {
  const own = useId();
  const why = typeof reason === "string" ? because(reason) : reason;
  if (why.isNever) return null;
  return (
    <span className="row tight">
      <button
        type="button"
        className={buttonClass({ weight, small })}
        aria-disabled="true"
        aria-describedby={own}
      >
        {children}
      </button>
      <span id={own} className="small ink3">
        {why.says}
      </span>
    </span>
  );
}
