import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FormLeaf } from "./form-leaf";
import type { FormAction } from "./form-state";

type FormProps = {
  action: FormAction;
  children: ReactNode;
  /** What the form carries unseen, by field name. */
  carries?: Readonly<Record<string, string | number>> | undefined;
  /** Set it when a page holds more than one form: it keeps the ids of their fields apart. */
  id?: string | undefined;
  className?: string | undefined;
  label?: string | undefined;
  /** The address that takes it, files and all, while no JavaScript runs. */
  route?: string | undefined;
  /** What a refusal is headed with; that nothing was saved when left out. */
  refusedTitle?: string | undefined;
};

/** A form whose refusal comes back to it: values kept, errors listed, the first bad field focused. Works before JavaScript. */
export function Form({
  action,
  children,
  carries = {},
  id,
  className = "stack max-w-form",
  label,
  route,
  refusedTitle,
}: FormProps) {
  const t = useTranslations("ui.form");
  const words = {
    title: refusedTitle ?? t("refused_title"),
    optional: t("optional"),
    choose: t("choose"),
    pending: t("pending"),
    day: t("day"),
    hour: t("hour"),
  };
  const limitWords = {
    locale: useLocale(),
    most: t("most", { most: "{most}" }),
    left: t("left", { left: "{left}" }),
    over: t("over", { over: "{over}" }),
  };
  return (
    <FormLeaf {...{ action, id, className, label, route, words, limitWords }} limits={action.limits ?? {}}>
      {Object.entries(carries).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </FormLeaf>
  );
}
