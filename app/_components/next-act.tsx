import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Why } from "@/app/_ui/why";

type NextActProps = {
  /** Why the act is not possible for the reader now, or null. */
  not: Why | null;
  /** The address of the case. */
  base: string;
  /** The link to the act. */
  children: ReactNode;
};

/** What to do next where a list of a case is empty: the act, why it has to wait, or the way back for whoever never does it. */
export function NextAct({ not, base, children }: NextActProps) {
  const t = useTranslations("claims");
  if (not === null) return children;
  return not.isNever ? <a href={base}>{t("to_case")}</a> : not.says;
}
