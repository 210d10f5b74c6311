import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";
import type { Tone } from "./tone";

type TagProps = { tone?: Tone | undefined; icon?: IconName | undefined; children: ReactNode };

/** A state in one or two words. */
export function Tag({ tone = "quiet", icon, children }: TagProps) {
  return (
    <span className={`tag ${tone}`}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </span>
  );
}
