import { type Problem, staysInside } from "./bag";

export const algorithms = ["md5", "sha1", "sha224", "sha256", "sha384", "sha512"] as const;
export type Algorithm = (typeof algorithms)[number];

export type Manifest = { name: string; algorithm: Algorithm; sums: ReadonlyMap<string, string> };

/** A payload or tag manifest: checksums in lower-case hex by path (RFC 8493 §2.1.3, §2.2.1). Paths are percent-decoded (line breaks, and from 1.0 on the percent sign) and a leading "./" is left out. */
export const readManifest = (
  name: string,
  text: string,
  version: string,
  problems: Problem[],
): Manifest | null => {
  const [, found] = /^(?:tag)?manifest-([a-z0-9]+)\.txt$/.exec(name) ?? [];
  const algorithm = algorithms.find((each) => each === found);
  if (!algorithm) {
    problems.push({ code: "algorithm", about: name });
    return null;
  }
  const sums = new Map<string, string>();
  for (const line of linesOf(text)) {
    const [, sum, written] = /^([0-9A-Fa-f]+)[ \t]+(.+)$/.exec(line) ?? [];
    if (!sum || !written) {
      problems.push({ code: "malformed", about: `${name}: ${line}` });
      continue;
    }
    const path = pathOf(written, version);
    if (!staysInside(path)) problems.push({ code: "escapes", about: `${name}: ${written}` });
    else if (sums.has(path) && (version === "1.0" || sums.get(path) !== sum.toLowerCase()))
      problems.push({ code: "duplicate", about: `${name}: ${path}` });
    else sums.set(path, sum.toLowerCase());
  }
  return { name, algorithm, sums };
};

export const linesOf = (text: string): string[] => text.split(/\r\n|\r|\n/).filter((line) => line !== "");

/** The lines of bag-info.txt, each with its continuations, which begin with white space (RFC 8493 §2.2.2). */
export const labelledLinesOf = (text: string): string[] => {
  const lines: string[] = [];
  for (const line of linesOf(text)) {
    if (/^[ \t]/.test(line) && lines.length > 0) lines.push(`${lines.pop()} ${line.trim()}`);
    else lines.push(line);
  }
  return lines;
};

/** md5sum marks a binary file with an asterisk. */
export const pathOf = (written: string, version: string): string =>
  written
    .replace(/^\*/, "")
    .replace(/^(\.\/)+/, "")
    .replace(version === "1.0" ? /%(0A|0D|25)/gi : /%(0A|0D)/gi, (code) => decodeURIComponent(code));

/** A path as a manifest of BagIt 1.0 writes it. */
export const writtenPath = (path: string): string =>
  path.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
