import { useLocale, useTranslations } from "next-intl";
import { AttachedFile } from "@/app/_components/attached-file";
import { FormFiles } from "@/app/_components/form-files";
import { Form } from "@/app/_ui/form";
import { formatMoment } from "@/app/_ui/moment";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { readAllegation } from "@/lib/allegations/queries";
import type { attachmentsOf } from "@/lib/attachments/queries";
import { uploadMax } from "@/lib/evidence/intake/limit";
import { submitAttachments } from "./actions";

type Read = Awaited<ReturnType<typeof readAllegation>>;
type Attachment = Awaited<ReturnType<typeof attachmentsOf>>[number];
type AttachmentsProps = Pick<Read, "allegation" | "answers"> & {
  attachments: readonly Attachment[];
  mayAdd: boolean;
  mayOpen: boolean;
};

/** The files that came with an allegation and those that its source was sent, and where more are added. */
export function Attachments({ allegation, answers, attachments, mayAdd, mayOpen }: AttachmentsProps) {
  const t = useTranslations("attachments");
  const takes = allegation.caseId === null || answers.length > 0;
  return (
    <section aria-labelledby="h-attachments" id="attachments">
      <SectionHead id="h-attachments" title={t("title")} />
      {attachments.length === 0 ? (
        <p className="ink2">{t("none")}</p>
      ) : (
        <ol className="stack">
          {attachments.map((each) => (
            <li key={each.id}>
              <AttachedFile
                file={each}
                came={t(each.direction)}
                back={`/allegations/${allegation.reference}`}
                bytes={mayOpen && each.item === null ? `/api/attachments/${each.id}/bytes` : undefined}
              />
            </li>
          ))}
        </ol>
      )}
      {mayAdd && takes && <AddForm allegation={allegation} answers={answers} />}
    </section>
  );
}

/** Files that came later, or that were sent with an answer. */
function AddForm({ allegation, answers }: Pick<AttachmentsProps, "allegation" | "answers">) {
  const t = useTranslations("attachments");
  const locale = useLocale();
  const inCase = allegation.caseId !== null;
  const [only] = answers;
  return (
    <details className="mt-2">
      <summary>{t("add")}</summary>
      <Panel className="mt-2">
        <Form
          action={submitAttachments}
          id="attach"
          route={`/api/allegations/${allegation.id}/attachments`}
          carries={{ allegationId: allegation.id, reference: allegation.reference }}
        >
          {answers.length > 0 && (
            <Select
              name="answerId"
              label={t("of")}
              choices={answers.map((each) => ({
                value: each.id,
                label: t("of_answer", { at: formatMoment(each.toldAt, locale) }),
              }))}
              value={inCase && answers.length === 1 ? only?.id : undefined}
              empty={inCase ? undefined : t("of_received")}
            />
          )}
          <FormFiles which="added" most={uploadMax()} />
          <SubmitButton>{t("add")}</SubmitButton>
        </Form>
      </Panel>
    </details>
  );
}
