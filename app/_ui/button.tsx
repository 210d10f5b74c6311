import type { ReactNode } from "react";

export type Weight = "plain" | "main" | "grave";
export type ButtonLook = { weight?: Weight | undefined; small?: boolean | undefined };

const weights = { plain: "", main: " main", grave: " grave" } satisfies Record<Weight, string>;

export const buttonClass = ({ weight = "plain", small = false }: ButtonLook) =>
  `btn${weights[weight]}${small ? " sm" : ""}`;

type ButtonProps = ButtonLook & {
  children: ReactNode;
  type?: "button" | "submit" | undefined;
  name?: string | undefined;
  value?: string | undefined;
  form?: string | undefined;
  describedBy?: string | undefined;
  /** Where this button of a form sends it, instead of where the form goes; the answer comes in a new tab. */
  aside?: string | undefined;
};

/** A button that acts. In a `Form`, take `SubmitButton`, which shows that it works. */
export function Button({
  children,
  type = "submit",
  describedBy,
  weight,
  small,
  aside,
  ...rest
}: ButtonProps) {
  return (
    <button
      type={type}
      className={buttonClass({ weight, small })}
      aria-describedby={describedBy}
      {...(aside !== undefined && { formAction: aside, formTarget: "_blank" })}
      {...rest}
    >
      {children}
    </button>
  );
}
