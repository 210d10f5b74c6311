import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { auditFilter } from "@/lib/audit/filter";
import { caseFilter } from "@/lib/cases/filter";
import { root } from "@/lib/cli/root";
import { peopleFilter } from "@/lib/people/queries";

/** Something that the build answers at: a page or a route, with "[name]" where its address has a part that changes. */
export type BuiltPath = { kind: "page" | "route"; path: string };
export type BuiltAction = { id: string; name: string; page: string };

const manifest = (name: string) => JSON.parse(readFileSync(join(root, ".next", name), "utf8"));

/** Every page and route of the build, as it lists them itself. */
export const builtPaths = (): BuiltPath[] =>
  Object.keys(manifest("server/app-paths-manifest.json")).map((key) => ({
    kind: key.endsWith("/page") ? "page" : "route",
    path: pathOf(key),
  }));

/** Every server action of the build, each with a page that it can be sent to. */
export const builtActions = (): BuiltAction[] =>
  Object.entries<{ exportedName: string; workers: Record<string, unknown> }>(
    manifest("server/server-reference-manifest.json").node,
  ).map(([id, { exportedName, workers }]) => ({
    id,
    name: exportedName,
    page: pathOf(`${Object.keys(workers)[0]}`.replace(/^app/, "")),
  }));

/** The paths that the build's router knows, counted beside the list of what it is made of. */
export const routedPaths = (): string[] => {
  const { staticRoutes, dynamicRoutes } = manifest("routes-manifest.json");
  return [...staticRoutes, ...dynamicRoutes].map(({ page }: { page: string }) => page);
};

/** Every name that a field, a filter or a question of an address has in the pages. */
export const fieldNames = (): string[] => {
  const texts = readdirSync(join(root, "app"), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readFileSync(join(root, "app", path), "utf8"));
  const found = texts.flatMap((text) =>
    [...text.matchAll(/(?:\bname=|\basked(?:All)?\(|\.get\()"(\w+)"|\b(\w+)\?: string/g)].map(
      ([, name, asked]) => name ?? asked ?? "",
    ),
  );
  return [
    ...new Set([
      ...found,
      ...Object.keys({ ...caseFilter.shape, ...peopleFilter.shape, ...auditFilter.shape }),
    ]),
  ].toSorted();
};

/** Groups of pages stand in round brackets and are no part of an address. */
const pathOf = (key: string): string => key.replace(/\/\([^)]+\)/g, "").replace(/\/(page|route)$/, "") || "/";
