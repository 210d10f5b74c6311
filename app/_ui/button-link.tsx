import type { ReactNode } from "react";
import { type ButtonLook, buttonClass } from "./button";

type ButtonLinkProps = ButtonLook & { href: string; children: ReactNode; download?: boolean | undefined };

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({ href, children, weight, small, download }: ButtonLinkProps) {
  return (
    <a href={href} className={buttonClass({ weight, small })} download={download}>
      {children}
    </a>
  );
}
