import { useLocale, useTranslations } from "next-intl";
import { claimAddress } from "@/app/_components/claim-address";
import { HiddenNote } from "@/app/_components/hidden-note";
import { Scanned } from "@/app/_components/scanned";
import { formatBytes } from "@/app/_ui/format-bytes";
import { Icon } from "@/app/_ui/icon";
import { type KeyValue, KeyValues } from "@/app/_ui/key-values";
import { Panel } from "@/app/_ui/panel";
import { Time } from "@/app/_ui/time";
import { declaredOf } from "@/lib/evidence/intake/declared-hashes";
import type { Item } from "@/lib/evidence/queries";
import type { findingsOnEvidence } from "@/lib/findings/queries";
import { Checked } from "../checked";

type ItemFactsProps = {
  item: Item;
  /** The reference of the allegation that it came with. */
  allegation: string | null;
  /** The number of the recommendation whose answer it proves. */
  recommendation: number | null;
  findings: Awaited<ReturnType<typeof findingsOnEvidence>>;
  /** How many findings that rest on it the reader does not see. */
  hidden: number | undefined;
  reference: string;
};

/** Digits in eights, as they are read out and compared. */
const inEights = (digest: string) => digest.match(/.{8}/g)?.join(" ") ?? digest;

/** What an item is: its digest and what the last check of it showed, how it was taken, and what rests on it. */
export function ItemFacts({ item, allegation, recommendation, findings, hidden, reference }: ItemFactsProps) {
  const t = useTranslations("evidence");
  const d = useTranslations("domain");
  const a = useTranslations("attachments");
  const r = useTranslations("recommendations");
  const locale = useLocale();
  const checked = item.chain.findLast((link) => link.act === "verified");
  const pairs: KeyValue[] = [
    { key: t("kind"), value: d(`evidence_kind.${item.kind}`) },
    ...(item.size === null
      ? []
      : [
          {
            key: t("bytes"),
            value: `${formatBytes(item.size, locale)} (${item.mediaType ?? t("type_unknown")})`,
          },
        ]),
    ...(item.fileName === null
      ? []
      : [{ key: t("file"), value: <span className="wrap">{item.fileName}</span> }]),
    ...(allegation === null && recommendation === null ? [{ key: t("method"), value: item.method }] : []),
    ...(allegation === null
      ? []
      : [{ key: a("came_with"), value: <a href={`/allegations/${allegation}`}>{allegation}</a> }]),
    ...(recommendation === null
      ? []
      : [
          {
            key: r("proves"),
            value: (
              <a href={`/cases/${reference}/recommendations/${recommendation}`}>
                {r("one", { number: recommendation })}
              </a>
            ),
          },
        ]),
    ...(item.tool === "" ? [] : [{ key: t("tool"), value: item.tool }]),
    ...(item.place === "" ? [] : [{ key: t("place"), value: item.place }]),
    ...(item.holdAuthority === null ? [] : [{ key: t("hold"), value: item.holdAuthority }]),
    { key: t(item.descent === "copy" ? "copied_at" : "collected"), value: <Time at={item.collectedAt} /> },
    { key: t("by"), value: item.collector },
    {
      key: t("carries"),
      value: (
        <>
          {findings.length === 0 && !hidden && t("carries_none")}
          {findings.map((finding) => (
            <a
              key={finding.id}
              className="block"
              href={claimAddress(`/cases/${reference}`, "findings", finding.claim)}
            >
              {t("finding_on", { claim: String(finding.claim), revision: String(finding.revision) })}
            </a>
          ))}
          <HiddenNote what="finding" count={hidden} />
        </>
      ),
    },
  ];
  return (
    <Panel labelledBy="h-digest">
      <div className="stack">
        <div>
          <h2 className="small ink3 font-normal" id="h-digest">
            {item.sha256 === null ? t("no_bytes") : "SHA-256"}
          </h2>
          {item.sha256 !== null && (
            <p className="mono wrap text-h3 font-normal" dir="ltr">
              {inEights(item.sha256)}
            </p>
          )}
          {checked && <Checked shown={checked.reason} at={checked.at} />}
          {item.sha256 !== null && <Scanned scan={item.scan} full />}
          {declaredOf(item).map((hash) => (
            <Declared key={hash.kind} hash={hash} />
          ))}
        </div>
        <KeyValues pairs={pairs} className="two" />
      </div>
    </Panel>
  );
}

function Declared({ hash: { kind, declared, same } }: { hash: ReturnType<typeof declaredOf>[number] }) {
  const t = useTranslations("evidence");
  return (
    <div className={`small mt-2 tone ${same ? "ok" : "danger"}`}>
      <p>
        <Icon name={same ? "check" : "unequal"} />{" "}
        <b>{t(same ? "declared_equal" : "declared_different", { kind })}</b>
      </p>
      {(!same || kind !== "SHA-256") && <p className="mono wrap">{inEights(declared)}</p>}
    </div>
  );
}
