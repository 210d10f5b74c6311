import { useTranslations } from "next-intl";
import { PurposeField } from "@/app/_components/purpose-field";
import { Button } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";

type DownloadFormProps = { itemId: string /** The page that a refusal leads back to. */; back: string };

/** Takes an item's bytes out for a stated purpose, which goes into the chain before the first byte leaves. */
export function DownloadForm({ itemId, back }: DownloadFormProps) {
  const t = useTranslations("evidence");
  return (
    <form action={`/api/evidence/${itemId}/bytes`} method="post" className="stack">
      <input type="hidden" name="back" value={back} />
      <PurposeField of={itemId} />
      <Notice tone="caution" small>
        {t("download_note")}
      </Notice>
      <p>
        <Button>{t("download_act")}</Button>
      </p>
    </form>
  );
}
