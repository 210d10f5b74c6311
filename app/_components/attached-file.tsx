import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/app/_ui/button";
import { formatBytes } from "@/app/_ui/format-bytes";
import { KeptDetails } from "@/app/_ui/kept-details";
import { KeptCheck } from "@/app/_ui/kept-inputs";
import { RouteForm } from "@/app/_ui/route-form";
import { Time } from "@/app/_ui/time";
import type { Item } from "@/lib/evidence/queries";
import { evidenceReference } from "@/lib/evidence/reference";
import { PurposeField } from "./purpose-field";
import { Scanned } from "./scanned";

type AttachedFileProps = {
  file: {
    id: string;
    number: number;
    fileName: string;
    size: number;
    mediaType: string | null;
    sha256: string;
    addedAt: Date;
    by: string | null;
    scan: Item["scan"];
    /** The item that it became, where the reader sees it. */
    item: number | null;
    caseReference: string | null;
  };
  /** How it came: "received with the allegation". */
  came: string;
  /** Where a copy is taken; left out where none is. */
  bytes?: string | undefined;
  /** The page to which a refusal leads back. */
  back: string;
  /** What else there is to say of it. */
  note?: string | undefined;
  children?: ReactNode;
};

/** A file that came with something said: what it is, its digest, what the scanner found, and where a copy of it is taken. */
export function AttachedFile({ file, came, bytes, back, note, children }: AttachedFileProps) {
  const t = useTranslations("attachments");
  const evidence = useTranslations("evidence");
  const locale = useLocale();
  const { id, number, scan, item, caseReference } = file;
  const signature = scan?.signature ?? null;
  return (
    <>
      <p>
        <span className="ink3 b">{number}</span>&ensp;<span className="wrap">{file.fileName}</span>
      </p>
      <p className="small ink3">
        {came}, <Time at={file.addedAt} />, {file.by}; {formatBytes(file.size, locale)} (
        {file.mediaType ?? evidence("type_unknown")})
      </p>
      <p className="small mono wrap" dir="ltr">
        SHA-256 {file.sha256}
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
      {note !== undefined && <p className="small ink3">{note}</p>}
      {bytes !== undefined && (
        <KeptDetails form={`take-${id}`} className="mt-2">
          <summary>{t("take")}</summary>
          <RouteForm route={bytes} id={`take-${id}`} className="stack">
            <input type="hidden" name="back" value={back} />
            <PurposeField of={id} hint={t("take_note")} />
            {signature !== null && (
              <KeptCheck name="knowing" value={signature} required>
                <span className="wrap">{evidence("knowing", { signature })}</span>
              </KeptCheck>
            )}
            <p>
              <Button>{t("take")}</Button>
            </p>
          </RouteForm>
        </KeptDetails>
      )}
      {children}
    </>
  );
}
