import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Choose } from "@/app/_components/choose";
import { MomentInput } from "@/app/_components/moment-input";
import { formatBytes } from "@/app/_ui/format-bytes";
import { TextArea } from "@/app/_ui/text-area";
import { TextInput } from "@/app/_ui/text-input";
import { FileInput } from "./file-input";
import { UploadForm } from "./upload-form";

type CollectFormProps = {
  caseId: string;
  reference: string;
  /** The most bytes that a file may have. */
  most: number;
  /** The fields of the label. */
  children: ReactNode;
};

/** Takes a file or a physical thing into evidence. The file stands last: the fields must be known when its bytes arrive. */
export function CollectForm({ caseId, reference, most, children }: CollectFormProps) {
  const t = useTranslations("evidence");
  const form = useTranslations("ui.form");
  const refusals = useTranslations("refusals");
  const locale = useLocale();
  return (
    <UploadForm
      id="collect-form"
      caseId={caseId}
      most={most}
      locale={locale}
      words={{
        title: form("refused_title"),
        optional: form("optional"),
        choose: form("choose"),
        pending: t("sending"),
        act: t("collect"),
        broken: t("broken"),
        invalid: refusals("keys.invalid"),
        tooLarge: refusals("fields.file_too_large"),
        oneHash: t("declared_one"),
      }}
      transferWords={{
        all: t("transfer.all"),
        waiting: t("transfer.waiting"),
        sending: t("transfer.sending"),
        paused: t("transfer.paused"),
        hashing: t("transfer.hashing"),
        held: t("transfer.held"),
        refused: t("transfer.refused"),
        broken: t("transfer.broken"),
        pause: t("transfer.pause"),
        goOn: t("transfer.go_on"),
        twins: t("transfer.twins"),
        different: t("transfer.different"),
      }}
    >
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="reference" value={reference} />
      <Choose from="evidence_kind" name="kind" as="radio" value="file" label={t("kind")} />
      <TextInput name="title" label={t("what")} hint={t("what_hint")} />
      <div className="fields">
        <TextInput name="method" label={t("method")} hint={t("method_hint")} />
        <TextInput name="tool" label={t("tool")} hint={t("tool_hint")} optional />
        <TextInput name="place" label={t("place")} hint={t("place_hint")} optional />
        <MomentInput
          name="collectedAt"
          label={t("collected_at")}
          hint={t("collected_at_hint")}
          asks="hour"
          optional
        />
      </div>
      {children}
      <TextArea name="declared" label={t("declared")} hint={t("declared_hint")} rows={2} optional />
      <FileInput
        name="file"
        label={t("file")}
        hint={t("file_hint", { most: formatBytes(most, locale) })}
        words={{
          choose: t("choose_files"),
          drop: t("drop_files"),
          folder: t("folder"),
          chooseFolder: t("choose_folder"),
          folderHint: t("folder_hint"),
          chosen: t("chosen"),
        }}
      />
    </UploadForm>
  );
}
