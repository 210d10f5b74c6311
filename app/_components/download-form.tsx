import { useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";

type DownloadFormProps = { itemId: string /** The page that a refusal leads back to. */; back: string };

/** Takes an item's bytes out for a stated purpose, which goes into the chain before the first byte leaves. */
export function DownloadForm({ itemId, back }: DownloadFormProps) {
  const t = useTranslations("evidence");
  return (
    <form action={`/api/evidence/${itemId}/bytes`} method="post" className="stack">
      <input type="hidden" name="back" value={back} />
      <div>
        <label htmlFor={`purpose-${itemId}`}>{t("purpose")}</label>
        <p className="hint" id={`purpose-hint-${itemId}`}>
          {t("purpose_hint")}
        </p>
        <textarea
          id={`purpose-${itemId}`}
          name="purpose"
          rows={2}
          minLength={20}
          required
          aria-describedby={`purpose-hint-${itemId}`}
        />
      </div>
      <Notice tone="caution" small>
        {t("download_note")}
      </Notice>
      <p>
        <Button>{t("download_act")}</Button>
      </p>
    </form>
  );
}
