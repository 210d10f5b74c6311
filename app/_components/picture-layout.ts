import { Graph, layout } from "@dagrejs/dagre";

export type PictureNode = { id: string; name: string; href: string; current?: boolean | undefined };
/** What joins two systems: the newer superseded the older, or they are or are not connected. */
export type PictureEdge = {
  from: string;
  to: string;
  look: "lineage" | "connected" | "disconnected" | "against";
  label: string;
};
export type PlacedNode = PictureNode & { x: number; y: number; lines: readonly string[] };
export type PlacedEdge = PictureEdge & { d: string; x: number; y: number };
export type Placed = {
  width: number;
  height: number;
  nodes: readonly PlacedNode[];
  edges: readonly PlacedEdge[];
};

/** The size of a box, in the unit of the picture. */
export const box = { width: 184, height: 54 };
/** About as many letters fit on a line of a box. */
const letters = 24;

/** Places systems in layers, the older above the newer, with the lines between them. */
export const placedPicture = (nodes: readonly PictureNode[], edges: readonly PictureEdge[]): Placed => {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: "TB", nodesep: 36, ranksep: 48, marginx: 8, marginy: 8 });
  for (const { id } of nodes) graph.setNode(id, { ...box });
  for (const [place, { from, to, label }] of edges.entries())
    graph.setEdge(from, to, { width: label.length * 6.2 + 8, height: 18, labelpos: "c" }, `${place}`);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: nodes.map((node) => {
      const { x, y } = graph.node(node.id) as { x: number; y: number };
      return { ...node, x: round(x), y: round(y), lines: linesOf(node.name) };
    }),
    edges: edges.map((edge, place) => {
      const { points, x, y } = graph.edge(edge.from, edge.to, `${place}`) as {
        points: readonly { x: number; y: number }[];
        x: number;
        y: number;
      };
      const d = points.map((point, at) => `${at === 0 ? "M" : "L"}${round(point.x)} ${round(point.y)}`);
      return { ...edge, d: d.join(""), x: round(x), y: round(y) };
    }),
  };
};

const round = (value: number) => Math.round(value * 10) / 10;

/** A name on at most two lines, cut where it is longer. */
const linesOf = (name: string): string[] => {
  const lines = [""];
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1) ?? "";
    const longer = last === "" ? word : `${last} ${word}`;
    if (longer.length <= letters) lines[lines.length - 1] = longer;
    else if (last === "") lines[lines.length - 1] = `${word.slice(0, letters - 1)}…`;
    else lines.push(word.length > letters ? `${word.slice(0, letters - 1)}…` : word);
  }
  return lines.length > 2 ? [lines[0] ?? "", `${(lines[1] ?? "").slice(0, letters - 2)} …`] : lines;
};
