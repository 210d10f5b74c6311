import { hash } from "node:crypto";
import canonicalize from "canonicalize";
import { fc } from "@/e2e/structure/random";
import { joined, partsOf } from "./line-parts";

/** What somebody without a key may do to an export. A place is any number; it is taken modulo what there is. */
export type Alteration = (file: string) => string;
type Lines = (lines: string[], a: number, b: number) => string[];
type Line = (line: string, a: number, b: number) => string;
type Value = (text: string, a: number) => string;

const place = fc.nat({ max: 1 << 20 });
const at = <T>(list: readonly T[], place: number): T | undefined => list[place % Math.max(1, list.length)];

const linewise = (act: Lines) => (a: number, b: number) => (file: string) => {
  const lines = file.split("\n").slice(0, -1);
  return lines.length === 0 ? file : `${act(lines, a % lines.length, b % lines.length).join("\n")}\n`;
};
const moved = (lines: string[], from: number, to: number) => {
  const rest = lines.toSpliced(from, 1);
  return rest.toSpliced(to, 0, lines[from] ?? "");
};
const wholeLines: readonly Lines[] = [
  (lines, a) => lines.toSpliced(a, 1),
  (lines, a) => lines.toSpliced(a, 0, lines[a] ?? ""),
  (lines, a, b) => lines.toSpliced(b, 0, lines[a] ?? ""),
  (lines, a, b) => lines.with(a, lines[b] ?? "").with(b, lines[a] ?? ""),
  moved,
  (lines, a, b) => [...lines.slice(0, Math.min(a, b)), ...lines.slice(Math.max(a, b))],
  (lines, a) => lines.slice(0, a),
  (lines, a) => lines.toSpliced(a, 0, ""),
  (lines, a, b) => [
    ...lines.slice(0, a),
    ...lines.slice(a, a + 1 + (b % 6)).reverse(),
    ...lines.slice(a + 1 + (b % 6)),
  ],
  (lines) => lines.map((line) => `${line}\r`),
  (lines) => [...lines, ""],
];

const parsedOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
const chars = '0123456789aAbBfF+/="\\{}[]:,. \t\u00e9n';
const values: readonly Value[] = [
  (text, a) => (/^\d+$/.test(text) ? String(Number(text) + (a % 2 === 0 ? 1 : -1)) : text),
  (text) => (/^\d+$/.test(text) ? `${text}.0` : text),
  (text) => (/^\d+$/.test(text) ? `${text}e0` : text),
  (text) => (/^\d+$/.test(text) ? `0${text}` : text),
  (text) => (text === "0" ? "-0" : text),
  (text) => `"${text.replaceAll('"', "")}"`,
  () => "null",
  () => "0",
  () => "[]",
  () => "{}",
  () => '""',
  (text) => (text.startsWith('"') ? text.slice(1, -1) : text),
  (text) => (text === "null" ? '"RNT-2021-0001"' : text),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text, a) => text.replace(/[a-f0-9]{8}/, (found) => (a % 2 === 0 ? found.toUpperCase() : `${found}0`)),
  (text) => text.replace(/[a-zA-Z]/, (found) => `\\u00${found.charCodeAt(0).toString(16)}`),
  (text) => text.replace(/[a-zA-Z]/, "\\ud800"),
  (text, a) =>
    at(
      ["log", "case", "leaves", "runut-audit-export/2", "origin"].map((word) => `"${word}"`),
      a,
    ) ?? text,
  (text, a) => {
    const list = parsedOf(text);
    if (!Array.isArray(list) || list.length === 0) return text;
    return JSON.stringify(at([list.slice(1), [...list].reverse(), [...list, list[0]], list.slice(0, -1)], a));
  },
  (text, a) =>
    text.slice(0, a % (text.length + 1)) +
    (chars[a % chars.length] ?? "") +
    text.slice(a % (text.length + 1)),
  (text, a) => text.slice(0, a % text.length) + text.slice((a % text.length) + 1),
  (text, a) =>
    text.slice(0, a % text.length) +
    (chars[(a >> 5) % chars.length] ?? "") +
    text.slice((a % text.length) + 1),
];

/** What the text of a checkpoint may become, within the string that holds it. */
const notes: readonly Value[] = [
  (text) => text.replace(/\\n— [^\\]+\\n"$/, '\\n"'),
  (text) => text.replace(/(— [^\\]+\\n)"$/, '$1$1"'),
  (text) => text.replace(/"$/, '— witness.example/w1 3xwKNQAAAABhJGe4\\n"'),
  (text) => text.replace(/\\n(\d+)\\n/, (_, size: string) => `\\n${Number(size) - 1}\\n`),
  (text) => text.replace(/\\n(\d+)\\n/, (_, size: string) => `\\n0${size}\\n`),
  (text) => text.replace("\\n\\n", "\\nmore\\n\\n"),
  (text) => text.replace("— ", "- "),
  (text) => text.replace(/\+([a-zA-Z])/, "+$1$1"),
];

const members: readonly Line[] = [
  (line, a) => joined(partsOf(line).toSpliced(a % Math.max(1, partsOf(line).length), 1)),
  (line, a) => joined([...partsOf(line).slice(a % 3, (a % 3) + 1), ...partsOf(line)]),
  (line, a, b) => {
    const parts = partsOf(line);
    const twice = at(parts, a);
    return twice
      ? joined(parts.toSpliced(b % parts.length, 0, [twice[0], at(values, b)?.(twice[1], a) ?? ""]))
      : line;
  },
  (line, a, b) => joined(moved(partsOf(line) as never, a % 7, b % 7) as never),
  (line, a) => joined([["more", `${a}`], ...partsOf(line)]),
  (line, a) => joined(partsOf(line).map(([name, text], n) => [n === a % 6 ? `${name}s` : name, text])),
  (line, a) =>
    joined(partsOf(line).map(([name, text], n) => [n === a % 6 ? name.toUpperCase() : name, text])),
  (line, a) => joined(partsOf(line), at([" ", "\t", "  ", "\n", "\r", "\u00a0", ""], a)),
  (line) => line.replace(/"([a-z])/, (_, first: string) => `"\\u00${first.charCodeAt(0).toString(16)}`),
  (line) => ` ${line}\t`,
  (line, a, b) =>
    joined(
      partsOf(line).map(([name, text], n, all) => [
        name,
        n === a % all.length ? (at(values, b)?.(text, b) ?? text) : text,
      ]),
    ),
  (line, a, b) =>
    joined(
      partsOf(line).map(([name, text], n, all) => [
        name,
        n === a % all.length ? (at(values, b)?.(text, a) ?? text) : text,
      ]),
    ),
  (line, a) =>
    joined(
      partsOf(line).map(([name, text]) => [
        name,
        name === "checkpoint" ? (at(notes, a)?.(text, a) ?? text) : text,
      ]),
    ),
];

/** What a body may become, with a hash that fits it or with its own. */
const bodies: readonly Value[] = [
  (text) => JSON.stringify(parsedOf(text), null, 1).replaceAll("\n", ""),
  (text) => JSON.stringify({ z: 1, ...(parsedOf(text) as object) }),
  (text) => text.replace('"format":1', '"format":2'),
  (text) => text.replace('"format":2', '"format":3'),
  (text) => text.replace('"records":null', `"records":"${"0".repeat(64)}"`),
  (text) => text.replace('"format":1', '"format":1.0'),
  (text) => text.replace('"outcome":"done"', '"outcome":"done","outcome":"refused"'),
  (text) => text.replace('"outcome":"done"', '"outcome":"refused"'),
  (text) => text.replace(/"facts":\{/, '"facts":{"a":-0,'),
  () => "null",
  () => "[]",
  (text) => `${canonicalize({ ...(parsedOf(text) as object), facts: {} })}`,
];

/** What the record of a row may become; a digest that fits it is none of its transaction. */
const records: readonly Value[] = [
  ...bodies,
  (text) => text.replace(/"columns":(\d+)/, (_, version: string) => `"columns":${Number(version) + 1}`),
  (text) => text.replace(/"number":(\d+)/, '"number":0'),
  (text) => text.replace(/"row":\{.*\}/, '"row":null'),
  (text) => text.replace(/"row":\{/, '"row":{"a":1,'),
  (text) => text.replace('"key":"', '"key":"x'),
];

/** A byte of a time stamp made another. */
const stamps: Value = (text, a) => {
  const [first = ""] = parsedOf(text) as string[];
  const token = Buffer.from(first, "base64");
  token[a % token.length] = a >> 5;
  return JSON.stringify([token.toString("base64")]);
};
const inStamps: Line = (line, a) =>
  joined(partsOf(line).map(([name, text]) => [name, name === "stamps" ? stamps(text, a) : text]));

const inLine = (act: Line) => linewise((lines, a, b) => lines.with(a, act(lines[a] ?? "", b, a * 31 + b)));
const inStamped = linewise((lines, a, b) => {
  const stamped = lines.flatMap((line, at) => (line.includes('"stamps":') ? [at] : []));
  const to = stamped[a % stamped.length];
  return to === undefined ? lines : lines.with(to, inStamps(lines[to] ?? "", a * 31 + b, b));
});
const inBody = (act: Value, isFitting: boolean) =>
  linewise((lines, a, b) => {
    const parts = partsOf(lines[a] ?? "");
    const body = parts.find(([name]) => name === "body");
    if (!body) return lines;
    const text = act(body[1], b);
    const own = hash("sha256", `\0${text}`, "base64");
    return lines.with(
      a,
      joined(
        parts.map(([name, was]) => [
          name,
          name === "body" ? text : name === "hash" && isFitting ? `"${own}"` : was,
        ]),
      ),
    );
  });

const inRecord = (act: Value) =>
  inLine((line, a) =>
    joined(partsOf(line).map(([name, text]) => [name, name === "record" ? act(text, a) : text])),
  );

/** The same member, or the same line, of another log. */
const swapped = (other: string) =>
  fc.tuple(fc.nat({ max: 3 }), place, place).map(([how, a, b]) =>
    linewise((lines) => {
      const others = other.split("\n").slice(0, -1);
      const [to, from] = [a % lines.length, b % others.length];
      const theirs = others[from] ?? "";
      if (how === 0) return lines.toSpliced(to, 0, theirs);
      if (how === 1) return lines.with(to, theirs);
      if (how === 2) return lines.with(0, others[0] ?? "");
      const parts = partsOf(theirs);
      return lines.with(
        to,
        joined(
          partsOf(lines[to] ?? "").map(([name, text], n) => [
            name,
            n === b % 5 ? (parts.find(([its]) => its === name)?.[1] ?? text) : text,
          ]),
        ),
      );
    })(a, b),
  );

/** Puts right what counts the leaves, so that what was left out, doubled or moved shows there no more. */
const mended: Alteration = (file) => {
  const lines = file.split("\n").slice(0, -1);
  let before = "null";
  const chained = lines.map((line) => {
    const parts = partsOf(line);
    const after = before;
    if (!parts.some(([name]) => name === "after")) return line;
    before = parts.find(([name]) => name === "leaf")?.[1] ?? before;
    return joined(parts.map(([name, text]) => [name, name === "after" ? after : text]));
  });
  const leaves = chained.filter((line) => line.startsWith('{"leaf":') && line.includes('"body":')).length;
  const header = partsOf(lines[0] ?? "").map(([name, text]) => [
    name,
    name === "leaves" ? `${leaves}` : text,
  ]);
  return `${[joined(header as [string, string][]), ...chained.slice(1)].join("\n")}\n`;
};

/** Bytes as they get lost on the way. */
const bytes = fc
  .tuple(fc.nat({ max: 5 }), place, fc.nat({ max: 127 }))
  .map(([how, a, code]) => (file: string) => {
    const to = a % Math.max(1, file.length);
    const sign = String.fromCharCode(code);
    if (how === 0) return file.slice(0, to) + sign + file.slice(to + 1);
    if (how === 1) return file.slice(0, to) + file.slice(to + 1);
    if (how === 2) return file.slice(0, to) + sign + file.slice(to);
    if (how === 3) return file.slice(0, to);
    if (how === 4) return `\ufeff${file}`;
    return (
      file.slice(0, to) +
      (file[to] === file[to]?.toUpperCase() ? file[to]?.toLowerCase() : file[to]?.toUpperCase()) +
      file.slice(to + 1)
    );
  });

const chosen = (all: readonly ((a: number, b: number) => Alteration)[]) =>
  fc
    .tuple(fc.nat({ max: all.length - 1 }), place, place)
    .map(([n, a, b]): Alteration => at(all, n)?.(a, b) ?? ((file) => file));

/** One to three alterations of an export, of which one may bring in something of another log's. */
export const alterations = (other: string): fc.Arbitrary<Alteration> => {
  const one = fc.oneof(
    chosen(wholeLines.map(linewise)),
    { arbitrary: chosen(members.map(inLine)), weight: 4 },
    chosen([inStamped]),
    chosen(bodies.flatMap((act) => [inBody(act, true), inBody(act, false)])),
    chosen(records.map(inRecord)),
    bytes,
  );
  const some: fc.Arbitrary<readonly Alteration[]> = fc.oneof(
    fc.array(one, { minLength: 1, maxLength: 3 }),
    fc.tuple(fc.array(one, { minLength: 1, maxLength: 2 }), fc.constant(mended)).map((both) => both.flat()),
    fc.tuple(swapped(other), one),
    swapped(other).map((alone) => [alone]),
  );
  return some.map((all) => (file: string) => all.reduce((text, alter) => alter(text), file));
};
