import { posix } from "node:path";

export type Source = { path: string; text: string };

/** Every import that runs up, round, or to where it has no business, as one sentence each. Tests may look anywhere. */
export const wrongDirections = (all: readonly Source[]): string[] => {
  const sources = all.filter(({ path }) => !/\.test\.tsx?$/.test(path));
  const arrows = sources.flatMap(arrowsOf);
  const commands = new Set(sources.filter(isCommand).map(({ path }) => stem(path)));
  const wrong = arrows.flatMap((arrow) =>
    rules.filter((rule) => rule.breaks(arrow, commands)).map(sentence(arrow)),
  );
  return [...wrong, ...circles(arrows)];
};

type Arrow = { from: string; to: string };
type Rule = { says: string; breaks: (arrow: Arrow, commands: ReadonlySet<string>) => boolean };

const rules: readonly Rule[] = [
  {
    says: "db knows nothing above it",
    breaks: ({ from, to }) => inside(from, "db") && ["lib", "app", "e2e"].some((above) => inside(to, above)),
  },
  {
    says: "lib knows nothing above it",
    breaks: ({ from, to }) => inside(from, "lib") && ["app", "e2e"].some((above) => inside(to, above)),
  },
  { says: "app does not need its tests", breaks: ({ from, to }) => inside(from, "app") && inside(to, "e2e") },
  {
    says: "lib and db know neither React nor Next",
    breaks: ({ from, to }) => ["lib", "db"].some((floor) => inside(from, floor)) && isFramework(to),
  },
  {
    says: "only app/_server knows next-auth, cookies and headers",
    breaks: ({ from, to }) => isSignIn(to) && !inside(from, "app/_server") && !isSignInRoute(from),
  },
  {
    says: "app/_ui knows no domain word",
    breaks: ({ from, to }) =>
      inside(from, "app/_ui") &&
      (["lib", "db"].some((floor) => inside(to, floor)) || (inside(to, "app") && !inside(to, "app/_ui"))),
  },
  {
    says: "the kernel knows no noun",
    breaks: ({ from, to }) => inside(from, "lib/kernel") && inside(to, "lib") && !inside(to, "lib/kernel"),
  },
  {
    says: "a noun does not call another noun's command",
    breaks: ({ from, to }, commands) =>
      inside(from, "lib") && commands.has(to) && noun(from) !== noun(to) && !mayCallAll.has(noun(from) ?? ""),
  },
];

/** The command line, the first steps into Runut, the jobs and the sample stand at the door, like app. */
const mayCallAll = new Set(["cli", "entry", "jobs", "sample"]);

const isFramework = (name: string) =>
  /^(next|react|react-dom|next-auth|next-intl|use-intl|server-only)(\/|$)/.test(name);
const isSignIn = (name: string) => /^next-auth(\/|$)|^next\/headers$/.test(name);
const isSignInRoute = (path: string) => path.startsWith("app/api/auth/");
const isCommand = ({ path, text }: Source) => inside(path, "lib") && /=\s*command\(\s*"/.test(text);
const inside = (path: string, folder: string) => path.startsWith(`${folder}/`);
const noun = (path: string) => /^lib\/([^/]+)\//.exec(path)?.[1];
const stem = (path: string) => path.replace(/(\.d)?\.(tsx?|mts|mjs)$/, "");
const sentence =
  ({ from, to }: Arrow) =>
  ({ says }: Rule) =>
    `${from} imports ${to}: ${says}`;

const imported = /(?:\bfrom\s*|\bimport\s*\(?\s*)(["'])([^"'\n]+)\1/g;

const arrowsOf = ({ path, text }: Source): Arrow[] =>
  [...text.matchAll(imported)].map(([, , to = ""]) => ({ from: path, to: stem(resolved(path, to)) }));

const resolved = (from: string, to: string) => {
  if (to.startsWith("@/")) return to.slice(2);
  return to.startsWith(".") ? posix.join(posix.dirname(from), to) : to;
};

/** Nouns of lib that need each other, straight or by way of others. */
const circles = (arrows: readonly Arrow[]): string[] => {
  const needs = new Map<string, Set<string>>();
  for (const { from, to } of arrows) {
    const [one, other] = [noun(from), noun(to)];
    if (one && other && one !== other) needs.set(one, (needs.get(one) ?? new Set()).add(other));
  }
  return [...needs.keys()].flatMap((start) => {
    const way = wayBack(needs, start, [start]);
    return way && start === [...way].sort()[0] ? [`lib: ${way.join(" -> ")} is a circle`] : [];
  });
};

const wayBack = (needs: ReadonlyMap<string, Set<string>>, start: string, way: string[]): string[] | null => {
  for (const next of needs.get(way.at(-1) ?? start) ?? []) {
    if (next === start) return [...way, start];
    const found = way.includes(next) ? null : wayBack(needs, start, [...way, next]);
    if (found) return found;
  }
  return null;
};
