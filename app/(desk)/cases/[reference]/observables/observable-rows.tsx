import { getLocale, getTranslations } from "next-intl/server";
import { KevMark } from "@/app/_components/cve-list";
import { TlpLabel } from "@/app/_components/tlp-label";
import { formatDay } from "@/app/_ui/moment";
import { Panel } from "@/app/_ui/panel";
import type { ObservableRow } from "@/lib/observables/queries";

type ObservableRowsProps = {
  rows: readonly ObservableRow[];
  /** The address of the case; left out on the page of the observable itself. */
  base?: string;
};

/** Observables by line: the value with its kind and role, when it was seen, and the other cases that have it. */
export async function ObservableRows({ rows, base }: ObservableRowsProps) {
  const [t, locale] = await Promise.all([getTranslations("observables"), getLocale()]);
  const seen = ({ firstSeenOn, lastSeenOn }: ObservableRow) =>
    [...new Set([firstSeenOn, lastSeenOn])]
      .flatMap((on) => (on === null ? [] : [formatDay(on, locale)]))
      .join(" – ");
  return (
    <Panel flush>
      <ul className="list">
        {rows.map((row) => (
          <li key={row.id}>
            <p>
              {base ? (
                <a className="mono wrap" href={`${base}/observables/${row.id}`}>
                  {row.value}
                </a>
              ) : (
                <span className="mono wrap">{row.value}</span>
              )}
            </p>
            <p className="small ink3">
              <TlpLabel label={row.label} />{" "}
              {[t(`kind.${row.kind}`), t(`role.${row.role}`), seen(row)]
                .filter((piece) => piece !== "")
                .join(", ")}
              {row.asReceived !== row.value && (
                <>
                  {", "}
                  <span className="wrap">{t("as_received", { text: row.asReceived })}</span>
                </>
              )}
            </p>
            {row.kev && (
              <p className="small">
                <KevMark listed={row.kev} />
              </p>
            )}
            {row.note && <p className="small wrap">{row.note}</p>}
            {row.dropReason && <p className="small wrap">{row.dropReason}</p>}
            {row.elsewhere.length > 0 && (
              <p className="small">
                {t("elsewhere")}{" "}
                {row.elsewhere.map((one, index) => (
                  <span key={`${one.reference} ${one.as}`}>
                    {index > 0 && ", "}
                    <a href={`/cases/${one.reference}`} title={one.title}>
                      {one.reference}
                    </a>{" "}
                    ({t(`as.${one.as}`)})
                  </span>
                ))}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
