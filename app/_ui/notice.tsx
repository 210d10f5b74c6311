import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";
import type { Tone } from "./tone";

type NoticeProps = {
  tone: Tone;
  title?: ReactNode | undefined;
  icon?: IconName | undefined;
  children?: ReactNode | undefined;
  small?: boolean | undefined;
  /** Announced at once: only for what answers an act of the reader. */
  alert?: boolean | undefined;
};

/** Something to know before going on. */
export function Notice({ tone, title, icon, children, small = false, alert = false }: NoticeProps) {
  return (
    <div className={`notice ${tone}${small ? " small" : ""}`} role={alert ? "alert" : undefined}>
      {title !== undefined && (
        <p className="tone b">
          {icon !== undefined && <Icon name={icon} />} {title}
        </p>
      )}
      {children}
    </div>
  );
}
