import { expect, test } from "vitest";
import { box, placedPicture } from "./picture-layout";

const node = (id: string) => ({
  id,
  name: `System ${id} of the ministry that has a long name`,
  href: `/systems/${id}`,
});
const lineage = (from: string, to: string) => ({
  from,
  to,
  look: "lineage" as const,
  label: "superseded by",
});

test("The older stands above the newer, no box covers another, and everything lies within the picture", () => {
  const ids = ["a", "b", "c", "d", "e"];
  const picture = placedPicture(ids.map(node), [
    ...[lineage("a", "b"), lineage("b", "c"), lineage("a", "d")],
    { from: "e", to: "c", look: "connected", label: "connected" },
    { from: "a", to: "c", look: "disconnected", label: "not connected" },
  ]);
  const at = (id: string) => picture.nodes.find((one) => one.id === id) ?? { x: 0, y: 0 };
  expect(at("a").y).toBeLessThan(at("b").y);
  expect(at("b").y).toBeLessThan(at("c").y);
  for (const one of picture.nodes) {
    expect(one.lines.length).toBeLessThanOrEqual(2);
    expect(one.x - box.width / 2).toBeGreaterThanOrEqual(0);
    expect(one.x + box.width / 2).toBeLessThanOrEqual(picture.width);
    for (const other of picture.nodes.filter(({ id }) => id > one.id))
      expect(
        Math.abs(one.x - other.x) >= box.width || Math.abs(one.y - other.y) >= box.height,
        `${one.id} and ${other.id}`,
      ).toBe(true);
  }
  expect(picture.edges).toHaveLength(5);
});
