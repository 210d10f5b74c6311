import { useLocale, useTranslations } from "next-intl";
import { AllegationFiles } from "@/app/_components/allegation-files";
import { PurposeField } from "@/app/_components/purpose-field";
import { Scanned } from "@/app/_components/scanned";
import { Button } from "@/app/_ui/button";
import { Form } from "@/app/_ui/form";
import { formatBytes } from "@/app/_ui/format-bytes";
import { formatMoment } from "@/app/_ui/moment";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { Time } from "@/app/_ui/time";
import type { readAllegation } from "@/lib/allegations/queries";
import type { attachmentsOf } from "@/lib/attachments/queries";
import { uploadMax } from "@/lib/evidence/intake/limit";
import { evidenceReference } from "@/lib/evidence/reference";
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
              <AttachmentRow
                attachment={each}
                back={`/allegations/${allegation.reference}`}
                mayOpen={mayOpen}
              />
            </li>
          ))}
        </ol>
      )}
      {mayAdd && takes && <AddForm allegation={allegation} answers={answers} />}
    </section>
  );
}

type RowProps = { attachment: Attachment; back: string; mayOpen: boolean };

function AttachmentRow({ attachment, back, mayOpen }: RowProps) {
  const t = useTranslations("attachments");
  const evidence = useTranslations("evidence");
  const locale = useLocale();
  const { id, number, direction, scan, item, caseReference } = attachment;
  const signature = scan?.signature ?? null;
  return (
    <>
      <p>
        <span className="ink3 b">{number}</span>&ensp;<span className="wrap">{attachment.fileName}</span>
      </p>
      <p className="small ink3">
        {t(direction)}, <Time at={attachment.addedAt} />, {attachment.by};{" "}
        {formatBytes(attachment.size, locale)} ({attachment.mediaType ?? evidence("type_unknown")})
      </p>
      <p className="small mono wrap" dir="ltr">
        SHA-256 {attachment.sha256}
      </p>
      <Scanned scan={scan} />
      {item !== null && caseReference !== null && (
        <p className="small">
          {t("became")}{" "}
          <a
            href={`/cases/${caseReference}/evidence/${item}`}
          >{`${caseReference} ${evidenceReference(item)}`}</a>
        </p>
      )}
      {mayOpen && item === null && (
        <details className="mt-2">
          <summary>{t("take")}</summary>
          <form action={`/api/attachments/${id}/bytes`} method="post" className="stack">
            <input type="hidden" name="back" value={back} />
            <PurposeField of={id} hint={t("take_note")} />
            {signature !== null && (
              <label className="check">
                <input type="checkbox" name="knowing" value={signature} required />
                <span className="wrap">{evidence("knowing", { signature })}</span>
              </label>
            )}
            <p>
              <Button>{t("take")}</Button>
            </p>
          </form>
        </details>
      )}
    </>
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
          <AllegationFiles which="added" most={uploadMax()} />
          <SubmitButton>{t("add")}</SubmitButton>
        </Form>
      </Panel>
    </details>
  );
}
