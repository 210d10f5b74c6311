import { useTranslations } from "next-intl";
import { Form } from "@/app/_ui/form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { submitNote } from "./actions";

/** Up to so many names are told in words. */
const namesInHint = 12;

type NoteFormProps = {
  caseId: string;
  reference: string;
  /** Who can be named in it. */
  people: readonly { name: string }[];
  /** The text that this one takes the place of. */
  before?: { id: string; text: string };
};

/** Writes a note, or one's own anew. */
export function NoteForm({ caseId, reference, people, before }: NoteFormProps) {
  const t = useTranslations("notes");
  const hint =
    people.length > 0 && people.length <= namesInHint
      ? t("text_hint_known", { names: people.map(({ name }) => `@${name}`).join("; ") })
      : t("text_hint");
  return (
    <Form
      action={submitNote}
      id="write"
      carries={{ caseId, reference, ...(before ? { follows: before.id } : {}) }}
    >
      <TextArea name="text" label={t("text")} hint={hint} rows={6} value={before?.text} />
      <SubmitButton>{before ? t("edit") : t("write")}</SubmitButton>
    </Form>
  );
}
