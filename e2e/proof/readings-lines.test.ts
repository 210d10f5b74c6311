import { inRun, judged, linesOf, plain, run, written } from "./readings";

const alone = linesOf(plain.leaves([1, 2]));
const [, bodyOfLeaf = ""] = /"body":(.*)\}$/.exec(run[2] ?? "") ?? [];

judged(true, {
  "an empty line at the end": () => `${written(run)}\n`,
  "a last line without its end": () => written(run).trimEnd(),
  "blanks around all that stands in a leaf": () =>
    inRun(2, (line) => `\t${line.replace('"body":', '"body"\t:  ').replace(/\}$/, " \t} ")}`),
  "a blank behind a body": () => inRun(2, (line) => line.replace(/\}$/, " }")),
  "a blank before a body": () => inRun(2, (line) => line.replace('"body":', '"body": ')),
  "the name of the body in escapes": () => inRun(2, (line) => line.replace('"body"', '"b\\u006fdy"')),
  "a name with its solidus escaped": () => inRun(0, (line) => line.replace(".example/", ".example\\/")),
  "a hash with its padding escaped": () => inRun(2, (line) => line.replace('=","body"', '\\u003d","body"')),
  "a file of chosen leaves of which none is there": () => written(linesOf(plain.leaves([]))),
  "a line just shorter than 64 MiB": () => inRun(1, (line) => line.padEnd(2 ** 26 - 1, " ")),
});
judged(false, {
  "no line at all": () => "",
  "an empty line alone": () => "\n",
  "a blank line at the end that is not empty": () => `${written(run)} \n`,
  "blanks behind the last line's end": () => `${written(run)}\t`,
  "two empty lines at the end": () => `${written(run)}\n\n`,
  "an empty line before the end": () => written([...run.slice(0, 3), "", ...run.slice(3)]),
  "a line of 64 MiB": () => inRun(1, (line) => line.padEnd(2 ** 26, " ")),
  "a NUL at the end": () => `${written(run)}\u0000`,
  "a form feed between tokens": () => inRun(1, (line) => line.replace(":", ":\f")),
  "a line with half of a surrogate pair in its name": () =>
    inRun(1, (line) => line.replace("key", "\\udc00key")),
  "bytes that are not UTF-8": () => Buffer.from(written(run).replace("finding", "f\u00ffnding"), "latin1"),
  "a surrogate pair in six bytes of UTF-8": () =>
    Buffer.from(written(run).replace("finding", "\u00ed\u00a0\u00bd\u00ed\u00b8\u0080"), "latin1"),
  "a byte order mark before the second line": () => inRun(1, (line) => `\ufeff${line}`),
  "a member __proto__ in a line": () => inRun(1, (line) => line.replace("{", '{"__proto__":1,')),
  "a member constructor in a line": () => inRun(1, (line) => line.replace("{", '{"constructor":1,')),
  "a kind of line that is not known": () => written([...run, '{"note":"x"}']),
  "a line that is a list": () => written([...run, "[]"]),
  "a body that is null": () => inRun(2, (line) => line.replace(bodyOfLeaf, "null")),
  "a body that is written as a string": () =>
    inRun(2, (line) => line.replace(bodyOfLeaf, JSON.stringify(bodyOfLeaf))),
  "a member behind the body": () => inRun(2, (line) => line.replace(/\}$/, ',"more":1}')),
  "a leaf twice": () => written([...run, run.at(-1) ?? ""]),
  "a hash in the alphabet of URLs": () =>
    inRun(2, (line) => line.replace(/"hash":"[^"]+"/, (hash) => hash.replace(/[a-z]/i, "-"))),
  "a hash without its padding": () => inRun(2, (line) => line.replace('=","body"', '","body"')),
  "stamps that are none": () => inRun(0, (line) => line.replace(/\}$/, ',"stamps":[]}')),
  "stamps that are null": () => inRun(0, (line) => line.replace(/\}$/, ',"stamps":null}')),
  "a case in the header of chosen leaves": () =>
    written(alone.with(0, (alone[0] ?? "").replace('"case":null', '"case":"RNT-2021-0001"'))),
  "chosen leaves in another order": () => written([...alone.slice(0, -2), ...alone.slice(-2).reverse()]),
  "a chosen leaf twice": () => written([...alone, alone.at(-1) ?? ""]),
});
judged(
  false,
  Object.fromEntries(
    ["0.0", "0e0", "-0", "00", '"0"', "+0", "null", "0x0", "[0]", "true", "9007199254740992"].map(
      (number) => [
        `a key that begins at ${number}`,
        () => inRun(1, (line) => line.replace('"from":0', `"from":${number}`)),
      ],
    ),
  ),
);
