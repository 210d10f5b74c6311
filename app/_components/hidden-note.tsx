import { useTranslations } from "next-intl";

type HiddenNoteProps = { what: "finding" | "exposure" | "evidence"; count: number | undefined };

/** Says that there is more which a label keeps from the reader, so that it is not taken for none; nothing where there is not. */
export function HiddenNote({ what, count = 0 }: HiddenNoteProps) {
  const t = useTranslations("cases.hidden");
  return count > 0 ? <p className="small ink2">{t(what, { count })}</p> : null;
}
