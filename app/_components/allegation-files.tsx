import { useLocale, useTranslations } from "next-intl";
import { formatBytes } from "@/app/_ui/format-bytes";
import { FilesField } from "./files-field";

type AllegationFilesProps = {
  /** Whether they came with an allegation, go with an answer, or are added to either later. */
  which: "received" | "sent" | "added";
  /** The most bytes of one file. */
  most: number;
};

/** The files of an allegation, or of an answer to its source, in their form. */
export function AllegationFiles({ which, most }: AllegationFilesProps) {
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
