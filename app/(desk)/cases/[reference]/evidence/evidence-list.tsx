import { useTranslations } from "next-intl";
import { Scanned } from "@/app/_components/scanned";
import { TlpLabel } from "@/app/_components/tlp-label";
import { formatBytes } from "@/app/_ui/format-bytes";
import { Icon } from "@/app/_ui/icon";
import { Panel } from "@/app/_ui/panel";
import { Table } from "@/app/_ui/table";
import { Time } from "@/app/_ui/time";
import { ItemTags } from "@/app/(desk)/_custody/item-tags";
import type { evidenceOfCase } from "@/lib/evidence/queries";
import { evidenceReference } from "@/lib/evidence/reference";
import { Checked } from "./checked";

type EvidenceListProps = {
  items: Awaited<ReturnType<typeof evidenceOfCase>>["rows"];
  reference: string;
  locale: string;
};

/** The evidence of a case: what it is, whether its bytes are whole, who holds it. */
export function EvidenceList({ items, reference, locale }: EvidenceListProps) {
  const t = useTranslations("evidence");
  const d = useTranslations("domain.evidence_kind");
  return (
    <Panel flush>
      <Table
        caption={t("title")}
        columns={[
          { id: "item", label: t("item") },
          { id: "bytes", label: t("bytes") },
          { id: "collected", label: t("collected") },
          { id: "state", label: t("state") },
          { id: "label", label: t("label") },
        ]}
        rows={items.map((item) => ({
          id: item.id,
          cells: [
            <div key="item">
              <a href={`/cases/${reference}/evidence/${item.number}`}>
                <span className="ref b">{evidenceReference(item.number)}</span> {item.title}
              </a>
              <p className="small ink3">
                {item.descent && `${t(`descent.${item.descent}`)}. `}
                {item.method}
              </p>
            </div>,
            item.sha256 === null || item.size === null ? (
              d("physical")
            ) : (
              <div key="bytes">
                <p>{formatBytes(item.size, locale)}</p>
                <p className="small ink3 mono wrap">{item.sha256.slice(0, 16)}…</p>
                {item.checked && <Checked shown={item.checked.shown} at={item.checked.at} />}
                {item.declaredDiffers && (
                  <p className="small tone danger">
                    <Icon name="unequal" /> <b>{t("declared_differs")}</b>
                  </p>
                )}
                <Scanned scan={item.scan} />
                <SameBytes item={item} />
              </div>
            ),
            <Time key="collected" at={item.collectedAt} />,
            <div key="state">
              <p className="row tight">
                <ItemTags item={item} />
              </p>
              <p className="small ink3">
                {t("kept_by", { holder: item.holder ?? "", keeper: item.keeper ?? "" })}
              </p>
            </div>,
            <TlpLabel key="label" label={item.label} />,
          ],
        }))}
      />
    </Panel>
  );
}

/** Which other items of the case in sight have the very bytes of this one. */
function SameBytes({ item }: { item: EvidenceListProps["items"][number] }) {
  const t = useTranslations("evidence");
  if (item.sameBytes.length === 0) return null;
  return (
    <p className="small ink3">
      {t("same_bytes")} {item.sameBytes.map(evidenceReference).join(", ")}
    </p>
  );
}
