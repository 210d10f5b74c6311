"use client";

import { type ReactNode, useContext } from "react";
import { useFormStatus } from "react-dom";
import { type ButtonLook, buttonClass } from "./button";
import { FormStateContext } from "./form-context";
import { useAlive } from "./use-alive";

type SubmitButtonProps = ButtonLook & {
  children: ReactNode;
  name?: string | undefined;
  value?: string | undefined;
  describedBy?: string | undefined;
};

/** The button that sends a `Form`. While the action runs it says so and does not send again. */
export function SubmitButton({
  children,
  weight = "main",
  small,
  name,
  value,
  describedBy,
}: SubmitButtonProps) {
  const { pending } = useFormStatus();
  const { words, route } = useContext(FormStateContext);
  const isAlive = useAlive();
  return (
    <button
      type="submit"
      formAction={isAlive ? undefined : route}
      name={name}
      value={value}
      className={buttonClass({ weight, small })}
      aria-describedby={describedBy}
      aria-disabled={pending ? true : undefined}
      onClick={(event) => {
        if (pending) event.preventDefault();
      }}
    >
      {pending ? words.pending : children}
    </button>
  );
}
