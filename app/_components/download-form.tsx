import { useTranslations } from "next-intl";
import { PurposeField } from "@/app/_components/purpose-field";
import { Button } from "@/app/_ui/button";
import { KeptCheck } from "@/app/_ui/kept-inputs";
import { Notice } from "@/app/_ui/notice";
import { RouteForm } from "@/app/_ui/route-form";
import { previewOf } from "@/lib/evidence/looks/preview-of";
import type { Item } from "@/lib/evidence/queries";

type DownloadFormProps = {
  item: Pick<Item, "id" | "sha256" | "size" | "mediaType" | "scan">;
  /** The page that a refusal leads back to. */
  back: string;
};

/** Takes an item's bytes out, or shows what they look like, for a stated purpose, which goes into the chain before the first byte leaves. */
export function DownloadForm({ item, back }: DownloadFormProps) {
  const t = useTranslations("evidence");
  const { id } = item;
  const signature = item.scan?.signature ?? null;
  const isShown = signature === null && previewOf(item) !== null;
  return (
    <RouteForm route={`/api/evidence/${id}/bytes`} id={`take-${id}`} className="stack">
      <input type="hidden" name="back" value={back} />
      <PurposeField of={id} />
      {signature === null ? (
        <Notice tone="caution" small>
          {t("download_note")}
        </Notice>
      ) : (
        <Notice tone="danger" icon="warn" small>
          <p>{t("infected_note")}</p>
          <div className="mt-2">
            <KeptCheck name="knowing" value={signature} required>
              <span className="wrap">{t("knowing", { signature })}</span>
            </KeptCheck>
          </div>
        </Notice>
      )}
      <p className="row tight">
        <Button>{t("download_act")}</Button>
        {isShown && <Button aside={`/api/evidence/${id}/preview`}>{t("preview_act")}</Button>}
      </p>
      {isShown && <p className="hint">{t("preview_note")}</p>}
    </RouteForm>
  );
}
