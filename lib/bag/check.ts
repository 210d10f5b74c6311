import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import type { Bag, Problem } from "./bag";
import { staysInside } from "./bag";
import { type Algorithm, labelledLinesOf, linesOf, type Manifest, pathOf, readManifest } from "./manifest";
import { openFolder } from "./open-folder";
import { openZip } from "./open-zip";
import { type Declaration, readDeclaration, readText } from "./tag-files";

export type Verdict = { valid: boolean; version: string | null; files: number; problems: Problem[] };

/** Judges a bag, a folder or a zip, by RFC 8493: complete, and every checksum right. Reads nothing outside it, follows no link, fetches nothing, unpacks nothing. */
export const checkBag = async (path: string): Promise<Verdict> => {
  const bag = await openBag(path);
  if ("code" in bag) return { valid: false, version: null, files: 0, problems: [bag] };
  try {
    return await judge(bag);
  } finally {
    await bag.close();
  }
};

const openBag = async (path: string): Promise<Bag | Problem> => {
  try {
    return (await stat(path)).isDirectory() ? await openFolder(path) : await openZip(path);
  } catch (error) {
    return { code: "unreadable", about: error instanceof Error ? error.message : path };
  }
};

const judge = async (bag: Bag): Promise<Verdict> => {
  const problems = [...bag.problems];
  const declared = await readDeclaration(bag, problems);
  if (!bag.folders.has("data")) problems.push({ code: "no_payload", about: "data" });
  if (declared) await judgeContents(bag, declared, problems);
  const { version } = declared ?? { version: null };
  return { valid: problems.length === 0, version, files: bag.files.size, problems };
};

const judgeContents = async (bag: Bag, declared: Declaration, problems: Problem[]) => {
  const payloads = await manifestsOf(bag, "manifest-", declared, problems);
  const tags = await manifestsOf(bag, "tagmanifest-", declared, problems);
  if (payloads.length === 0) problems.push({ code: "no_manifest", about: "manifest-*.txt" });
  const payload = [...bag.files.keys()].filter((path) => path.startsWith("data/"));
  judgePayload(payload, payloads, declared, problems);
  judgeTags(tags, payloads, declared, problems);
  const fetched = await judgeFetch(bag, declared, payloads, problems);
  await judgeOxum(bag, payload, declared, problems);
  await judgeSums(bag, [...payloads, ...tags], fetched, problems);
};

const manifestsOf = async (
  bag: Bag,
  prefix: string,
  { version, encoding }: Declaration,
  problems: Problem[],
): Promise<Manifest[]> => {
  const names = [...bag.files.keys()].filter((name) => name.startsWith(prefix) && /^[^/]+\.txt$/.test(name));
  const found: Manifest[] = [];
  for (const name of names) {
    const text = await readText(bag, name, encoding, problems);
    const manifest = text === null ? null : readManifest(name, text, version, problems);
    if (manifest) found.push(manifest);
  }
  return found;
};

/** From 1.0 on every payload manifest lists every payload file; before, some manifest does. */
const judgePayload = (
  payload: readonly string[],
  manifests: readonly Manifest[],
  { version }: Declaration,
  problems: Problem[],
) => {
  for (const { name, sums } of manifests)
    for (const path of sums.keys())
      if (!path.startsWith("data/")) problems.push({ code: "not_payload", about: `${name}: ${path}` });
  const listed = manifests.map(({ sums }) => {
    const paths = new Set(sums.keys());
    return new Set([...paths].map(filesByName(payload, paths)));
  });
  for (const path of payload) {
    const lists = listed.filter((paths) => paths.has(path)).length;
    if (lists < (version === "1.0" ? manifests.length : 1)) problems.push({ code: "unlisted", about: path });
  }
};

const judgeTags = (
  tags: readonly Manifest[],
  payloads: readonly Manifest[],
  { version }: Declaration,
  problems: Problem[],
) => {
  for (const { name, sums } of tags) {
    for (const path of sums.keys())
      if (/^tagmanifest-[^/]+\.txt$/.test(path))
        problems.push({ code: "lists_tag_manifest", about: `${name}: ${path}` });
    for (const manifest of version === "1.0" ? payloads : [])
      if (!sums.has(manifest.name))
        problems.push({ code: "manifest_unlisted", about: `${name}: ${manifest.name}` });
  }
};

/** What fetch.txt still promises (RFC 8493 §2.2.3). Nothing is fetched. */
const judgeFetch = async (
  bag: Bag,
  { version, encoding }: Declaration,
  payloads: readonly Manifest[],
  problems: Problem[],
): Promise<ReadonlySet<string>> => {
  const text = await readText(bag, "fetch.txt", encoding, problems);
  const missing = new Set<string>();
  for (const line of linesOf(text ?? "")) {
    const [, url = "", written = ""] = /^(\S+)[ \t]+(?:\d+|-)[ \t]+(.+)$/.exec(line) ?? [];
    const path = pathOf(written, version);
    if (!URL.canParse(url)) problems.push({ code: "malformed", about: `fetch.txt: ${line}` });
    else if (!staysInside(path)) problems.push({ code: "escapes", about: `fetch.txt: ${written}` });
    else if (!path.startsWith("data/")) problems.push({ code: "not_payload", about: `fetch.txt: ${path}` });
    else if (!payloads.every(({ sums }) => sums.has(path)))
      problems.push({ code: "unlisted", about: `fetch.txt: ${path}` });
    else if (!bag.files.has(path)) missing.add(path);
  }
  for (const path of missing) problems.push({ code: "to_be_fetched", about: path });
  return missing;
};

/** bag-info.txt is lines of "Label: value" (RFC 8493 §2.2.2), of which Payload-Oxum is checked. */
const judgeOxum = async (
  bag: Bag,
  payload: readonly string[],
  { encoding }: Declaration,
  problems: Problem[],
) => {
  const text = await readText(bag, "bag-info.txt", encoding, problems);
  const bytes = payload.reduce((sum, path) => sum + (bag.files.get(path) ?? 0), 0);
  for (const line of labelledLinesOf(text ?? "")) {
    if (!/^[^\s:][^:]*:/.test(line)) problems.push({ code: "malformed", about: `bag-info.txt: ${line}` });
    const [, oxum] = /^Payload-Oxum:\s*(\S*)\s*$/i.exec(line) ?? [];
    if (oxum !== undefined && oxum !== `${bytes}.${payload.length}`)
      problems.push({ code: "oxum", about: `${oxum}, found ${bytes}.${payload.length}` });
  }
};

/** Each listed file is read once, whatever number of manifests lists it. */
const judgeSums = async (
  bag: Bag,
  manifests: readonly Manifest[],
  fetched: ReadonlySet<string>,
  problems: Problem[],
) => {
  const byFile = new Map<string, { about: string; algorithm: Algorithm; sum: string }[]>();
  const missing = new Set<string>();
  for (const { name, algorithm, sums } of manifests) {
    const fileOf = filesByName([...bag.files.keys()], new Set(sums.keys()));
    for (const [path, sum] of sums) {
      const file = fetched.has(path) ? undefined : fileOf(path);
      if (file)
        byFile.set(file, [...(byFile.get(file) ?? []), { about: `${name}: ${path}`, algorithm, sum }]);
      else if (!fetched.has(path)) missing.add(path);
    }
  }
  for (const path of missing) problems.push({ code: "missing", about: path });
  for (const [file, wanted] of byFile) {
    const found = await sumsOf(bag, file, new Set(wanted.map(({ algorithm }) => algorithm)));
    for (const { about, algorithm, sum } of wanted)
      if (found?.get(algorithm) !== sum) problems.push({ code: "altered", about });
  }
};

/** Which file a listed path is of: the one of exactly that name, else the only one that another system writes so, in another Unicode normal form, and that is not listed itself. */
const filesByName = (paths: readonly string[], listed: ReadonlySet<string>) => {
  const exact = new Set(paths);
  const alike = new Map<string, string[]>();
  for (const path of paths.filter((each) => !listed.has(each)))
    alike.set(composed(path), [...(alike.get(composed(path)) ?? []), path]);
  return (path: string): string | undefined => {
    if (exact.has(path)) return path;
    const [found, ...more] = alike.get(composed(path)) ?? [];
    return more.length === 0 ? found : undefined;
  };
};

const composed = (path: string) => path.normalize("NFC");

const sumsOf = async (bag: Bag, path: string, wanted: ReadonlySet<Algorithm>) => {
  const hashes = new Map([...wanted].map((algorithm) => [algorithm, createHash(algorithm)]));
  try {
    for await (const piece of await bag.open(path)) for (const hash of hashes.values()) hash.update(piece);
  } catch {
    return null;
  }
  return new Map([...hashes].map(([algorithm, hash]) => [algorithm, hash.digest("hex")]));
};
