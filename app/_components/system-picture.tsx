import { getLocale, getTranslations } from "next-intl/server";
import { formatDay } from "@/app/_ui/moment";
import { Panel } from "@/app/_ui/panel";
import { Table } from "@/app/_ui/table";
import { evidenceReference } from "@/lib/evidence/reference";
import type { LineageEdge } from "@/lib/systems/queries";
import { isAgainstWord, type Standing } from "@/lib/systems/standing";
import { box, type PictureEdge, type PictureNode, placedPicture } from "./picture-layout";

type SystemPictureProps = {
  /** The system that the page is of. */
  current?: { id: string; name: string } | undefined;
  lineage: readonly LineageEdge[];
  standings: readonly Standing[];
};

/** What systems superseded and are connected with, as a picture and as a table that says the same. Nothing where there is neither. */
export async function SystemPicture({ current, lineage, standings }: SystemPictureProps) {
  const [t, locale] = await Promise.all([getTranslations("verification.systems"), getLocale()]);
  if (lineage.length + standings.length === 0) return <p className="ink3">{t("picture_empty")}</p>;
  const on = (date: string | null) => date && formatDay(date, locale, {});
  const lookOf = (one: Standing) => {
    if (isAgainstWord(one)) return "against";
    return one.state === "connected" ? "connected" : "disconnected";
  };
  const says = (one: Standing) => {
    if (isAgainstWord(one)) return t("against_word");
    return one.state === null ? t("stands_unknown") : t(`stands_${one.state}`);
  };
  const saysBoth = (one: Standing) => {
    if (!one.mustNot || isAgainstWord(one)) return says(one);
    return t(one.state === "disconnected" ? "not_and_must_not" : "must_not");
  };
  const names = new Map<string, string>([
    ...(current ? [[current.id, current.name] as const] : []),
    ...lineage.flatMap(({ id, name, olderId, older }) => [[id, name] as const, [olderId, older] as const]),
    ...standings.flatMap(({ fromId, from, toId, to }) => [[fromId, from] as const, [toId, to] as const]),
  ]);
  const nodes = [...names].map(
    ([id, name]): PictureNode => ({ id, name, href: `/systems/${id}`, current: id === current?.id }),
  );
  const edges: PictureEdge[] = [
    ...lineage.map(({ id, olderId }) => ({
      ...{ from: olderId, to: id, look: "lineage" as const, label: t("lineage_edge") },
    })),
    ...standings.map((one) => ({
      ...{ from: one.fromId, to: one.toId, look: lookOf(one) },
      label: saysBoth(one),
    })),
  ] as PictureEdge[];
  return (
    <Panel flush>
      <Drawing nodes={nodes} edges={edges} label={t("picture")} />
      <Table
        caption={t("picture")}
        columns={[
          { id: "between", label: t("between") },
          { id: "relation", label: t("relation") },
          { id: "since", label: t("since") },
          { id: "proof", label: t("shown_by") },
        ]}
        rows={[
          ...lineage.map(({ id, name, olderId, older }) => ({
            id: `lineage-${id}-${olderId}`,
            cells: [t("stands_supersedes", { from: name, to: older }), t("lineage"), "", ""],
          })),
          ...standings.map((one) => ({
            id: `between-${one.fromId}-${one.toId}`,
            cells: [
              t("both", { from: one.from, to: one.to }),
              <>
                <span className={`tag ${toneOf(one)}`}>{says(one)}</span>
                {one.saidBy && <p className="small ink3">{t("said_by", { party: one.saidBy })}</p>}
                {one.mustNot && !isAgainstWord(one) && <p className="small ink2">{t("must_not")}</p>}
              </>,
              [
                one.connectedOn && t("connected_on", { date: on(one.connectedOn) ?? "" }),
                one.disconnectedOn && t("disconnected_on", { date: on(one.disconnectedOn) ?? "" }),
              ]
                .filter(Boolean)
                .join(", "),
              <Proof key="proof" of={one} none={t("no_proof")} />,
            ],
          })),
        ]}
      />
    </Panel>
  );
}

const toneOf = (one: Standing) => {
  if (isAgainstWord(one)) return "danger";
  return one.state === "disconnected" && one.proof ? "ok" : "";
};

/** The item that shows that two systems are disconnected. */
function Proof({ of: { proof, state }, none }: { of: Standing; none: string }) {
  if (proof === null || proof.evidence === null)
    return state === "disconnected" ? <span className="ink3">{none}</span> : null;
  return (
    <a href={`/cases/${proof.reference}/evidence/${proof.evidence}`}>
      {evidenceReference(proof.evidence)} {proof.evidenceTitle}
    </a>
  );
}

type DrawingProps = { nodes: readonly PictureNode[]; edges: readonly PictureEdge[]; label: string };

function Drawing({ nodes, edges, label }: DrawingProps) {
  const picture = placedPicture(nodes, edges);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing with links in it is no img, and there is no element for it
    <div className="lineage" role="group" aria-label={label}>
      <svg
        className="drawing"
        width={picture.width}
        height={picture.height}
        viewBox={`0 0 ${picture.width} ${picture.height}`}
      >
        <title>{label}</title>
        <defs>
          <marker
            id="newer"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="8"
            markerHeight="8"
            orient="auto"
          >
            <path d="M0 0L8 4L0 8z" />
          </marker>
        </defs>
        {picture.edges.map((edge) => (
          <g key={`${edge.from}${edge.to}${edge.look}`} className={`edge ${edge.look}`}>
            <path d={edge.d} markerEnd={edge.look === "lineage" ? "url(#newer)" : undefined} />
            <text x={edge.x} y={edge.y + 4}>
              {edge.label}
            </text>
          </g>
        ))}
        {picture.nodes.map((node) => (
          <a key={node.id} href={node.href} aria-current={node.current ? "true" : undefined}>
            <rect
              x={node.x - box.width / 2}
              y={node.y - box.height / 2}
              width={box.width}
              height={box.height}
              rx="6"
            />
            {node.lines.map((line, place) => (
              <text key={line} x={node.x} y={node.y + 5 + (place - (node.lines.length - 1) / 2) * 18}>
                {line}
              </text>
            ))}
            <title>{node.name}</title>
          </a>
        ))}
      </svg>
    </div>
  );
}
