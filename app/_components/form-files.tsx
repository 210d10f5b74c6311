import { useLocale, useTranslations } from "next-intl";
import { formatBytes } from "@/app/_ui/format-bytes";
import { FilesField } from "./files-field";

type FormFilesProps = {
  /** Whether they came with an allegation, go with an answer to its source, are added to either later, or prove the answer to a recommendation. */
  which: "received" | "sent" | "added" | "proof";
  /** The most bytes of one file. */
  most: number;
};

/** The files that go with what a form says. */
export function FormFiles({ which, most }: FormFilesProps) {
  const t = useTranslations("attachments");
  const evidence = useTranslations("evidence");
  const form = useTranslations("ui.form");
  const refusals = useTranslations("refusals.fields");
  const locale = useLocale();
  return (
    <FilesField
      label={t(`files_${which}`)}
      hint={t("files_hint", { most: formatBytes(most, locale) })}
      most={most}
      locale={locale}
      words={{
        optional: which === "added" ? undefined : form("optional"),
        choose: evidence("choose_files"),
        drop: t("drop"),
        received: t("file_received"),
        waits: t("waits"),
        sending: evidence("transfer.sending"),
        broken: evidence("transfer.broken"),
        goOn: evidence("transfer.go_on"),
        tooLarge: refusals("file_too_large"),
      }}
    />
  );
}
