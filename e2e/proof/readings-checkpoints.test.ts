import { MadeLog } from "./made-log";
import { der, madeStamp, type Oddity } from "./made-stamp";
import { inRun, judged, linesOf, plain, run, written } from "./readings";

/** A run with these checkpoints in it, of a size each, behind so many of its leaves. */
const withCheckpoints = (
  log: MadeLog,
  places: readonly (readonly [size: number, behind: number])[],
  from = 0,
) => {
  const lines = linesOf(log.run(from)).filter((line) => !line.startsWith('{"checkpoint"'));
  const first = lines.findIndex((line) => line.startsWith(`{"leaf":${from},`));
  const added = places.map(
    ([size, behind]) => [JSON.stringify({ checkpoint: log.checkpoint(size) }), behind] as const,
  );
  const leaves = lines
    .slice(first)
    .flatMap((line, at) => [...added.flatMap(([text, behind]) => (behind === at ? [text] : [])), line]);
  const last = added.flatMap(([text, behind]) => (behind === lines.length - first ? [text] : []));
  return written([...lines.slice(0, first), ...leaves, ...last]);
};
const signature = "— witness.example/w1 ";
const noted = (alter: (note: string) => string) =>
  inRun(0, (line) => {
    const { checkpoint, ...header } = JSON.parse(line) as { checkpoint: string };
    return JSON.stringify({ ...header, checkpoint: alter(checkpoint) });
  });

judged(true, {
  "a checkpoint in the run, twice, and at its end": () =>
    withCheckpoints(plain, [
      [2, 2],
      [2, 2],
      [4, 4],
    ]),
  "a checkpoint of the newest size with a proof of nothing": () =>
    written([
      ...run.slice(0, 2),
      JSON.stringify({ checkpoint: plain.checkpoint(4), consistency: [] }),
      ...run.slice(2),
    ]),
  "the same signature twice": () => noted((note) => note + note.slice(note.indexOf("— "))),
  "a signature of somebody else": () => noted((note) => `${note}${signature}3xwKNQAAAABhJGe4\n`),
  "a signature whose base64 one would write otherwise": () =>
    noted((note) => `${note}${signature}AAAAAAAB=\n`),
  "a signature that is shorter than an id": () => noted((note) => `${note}${signature}AA==\n`),
});
judged(false, {
  "a checkpoint before the first leaf of the run": () => withCheckpoints(plain, [[2, 0]], 2),
  "a checkpoint of no leaf before the first": () => withCheckpoints(plain, [[0, 0]]),
  "a checkpoint a leaf too early": () => withCheckpoints(plain, [[2, 1]]),
  "a checkpoint a leaf too late": () => withCheckpoints(plain, [[2, 3]]),
  "an older checkpoint of no leaf": () =>
    written([
      ...run.slice(0, 2),
      JSON.stringify({ checkpoint: plain.checkpoint(0), consistency: [] }),
      ...run.slice(2),
    ]),
  "a newest checkpoint of no leaf": () => {
    const empty = new MadeLog("log.example/audit", 1);
    const [header = "", ...more] = linesOf(plain.leaves([]));
    const { checkpoint: _, ...rest } = JSON.parse(header);
    return written([JSON.stringify({ ...rest, checkpoint: empty.checkpoint(0), from: 0 }), ...more]);
  },
  "a signature line with a letter that is none of base64": () =>
    noted((note) => `${note}${signature}AAAA-AAA\n`),
  "a signature line with three signs of padding": () => noted((note) => `${note}${signature}AAAAA===\n`),
  "a signature line without base64": () => noted((note) => `${note}${signature}\n`),
  "a signature line with a tabulator": () => noted((note) => `${note}— witness.example/w1\tAAAAAAAA\n`),
  "a signature line of a name with a plus": () => noted((note) => `${note}— witness+w1 AAAAAAAA\n`),
  "a signature line of a name with a control character": () =>
    noted((note) => `${note}— witness\u0085 AAAAAAAA\n`),
  "a signature line of a name with a byte order mark": () => noted((note) => `${note}— \ufeffw AAAAAAAA\n`),
  "a signature line that is not ended": () => noted((note) => note.trimEnd()),
  "a signature line with two blanks": () => noted((note) => `${note}—  w AAAAAAAA\n`),
  "a checkpoint whose size has a zero before it": () => noted((note) => note.replace("\n4\n", "\n04\n")),
  "a checkpoint with a fourth line": () => noted((note) => note.replace("\n\n", "\nmore\n\n")),
  "a checkpoint with a blank behind its name": () => noted((note) => note.replace("\n", " \n")),
});

/** A run whose newest checkpoint is stamped with a token of this form. */
const stampedWith = (odd: Oddity, alter = (token: Buffer) => token) => {
  const text = `${plain.checkpoint(4).split("\n\n")[0]}\n`;
  const stamp = alter(madeStamp(text, odd)).toString("base64");
  return inRun(0, (line) => line.replace(/\}$/, `,"stamps":[${JSON.stringify(stamp)}]}`));
};
const long = Buffer.alloc(300, 0x30);

judged(true, {
  "a stamp that nobody is held to have made": () => stampedWith({}),
  "a stamp with certificates and lists that are looked into by nobody": () =>
    stampedWith({ lists: [der(0xa0, long), der(0xa1, long)] }),
  "a stamp with fractions of a second and more behind them": () =>
    stampedWith({ time: "20210824033000.5Z", further: [der(0x02, Buffer.of(1)), der(0xa1, long)] }),
});
judged(false, {
  "a stamp that is base64 of anything": () => stampedWith({}, () => Buffer.from("not a time stamp")),
  "a stamp of another text": () => stampedWith({ imprint: Buffer.alloc(32) }),
  "a stamp by another hash": () => stampedWith({ algorithm: "608648016503040202" }),
  "a stamp that signs something else": () => stampedWith({ type: "2a864886f70d010701" }),
  "a stamp that nobody signed": () => stampedWith({ signers: [] }),
  "a stamp that two signed": () => stampedWith({ signers: [der(0x30), der(0x30)] }),
  "a stamp with lists in another order": () => stampedWith({ lists: [der(0xa1, long), der(0xa0, long)] }),
  "a stamp whose time is that of a zone": () => stampedWith({ time: "20210824103000+0700" }),
  "a stamp that is cut": () => stampedWith({}, (token) => token.subarray(0, -1)),
  "a stamp with something behind it": () =>
    stampedWith({}, (token) => Buffer.concat([token, Buffer.of(5, 0)])),
  "a stamp with a length that could be shorter": () =>
    stampedWith({}, (token) => Buffer.concat([Buffer.of(0x30, 0x82, 0), token.subarray(2)])),
  "a stamp of no definite length": () =>
    stampedWith({}, (token) => Buffer.concat([Buffer.of(0x30, 0x80), token.subarray(3), Buffer.of(0, 0)])),
  "a stamp in base64 with a line's end in it": () =>
    inRun(0, (line) => line.replace(/\}$/, `,"stamps":["MAA\\n="]}`)),
});
