import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { beforeEach, describe, expect, it } from "vitest";
import { ZipFile } from "yazl";
import { checkBag } from "./check";
import { writeBag } from "./write";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "runut-bag-"));
});

const sha256 = (text: string | Buffer) => createHash("sha256").update(text).digest("hex");
const declaration = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
const plain = { "data/a.txt": "one", "data/b/c.txt": "two" };
const manifest = (files: Record<string, string>) =>
  Object.entries(files)
    .map(([path, text]) => `${sha256(text)}  ${path}\n`)
    .join("");
const good = (): Record<string, string | Buffer> => ({
  "bagit.txt": declaration,
  "manifest-sha256.txt": manifest(plain),
  ...plain,
});
const laid = async (files: Record<string, string | Buffer>) => {
  await mkdir(join(folder, "bag/data"), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, "bag", path)), { recursive: true });
    await writeFile(join(folder, "bag", path), text);
  }
  return join(folder, "bag");
};
const codes = async (path: string) => [...new Set((await checkBag(path)).problems.map(({ code }) => code))];
/** A zip of these names, as they stand. */
const zipped = async (files: [string, string, number?][]) => {
  const zip = new ZipFile();
  for (const [at, [, text, mode]] of files.entries())
    zip.addBuffer(Buffer.from(text), `x${at}`.padEnd(64, "-"), mode === undefined ? {} : { mode });
  zip.end();
  const path = join(folder, "bag.zip");
  await pipeline(zip.outputStream, createWriteStream(path));
  let bytes = await readFile(path);
  // A careful library writes no bad name; the placeholders become what a careless one would write.
  for (const [at, [name]] of files.entries()) {
    const placeholder = Buffer.from(`x${at}`.padEnd(64, "-"));
    bytes = Buffer.from(
      bytes.toString("latin1").replaceAll(placeholder.toString("latin1"), name.padEnd(64, "_")),
      "latin1",
    );
  }
  await writeFile(path, bytes);
  return path;
};

describe("a good bag", () => {
  it("is valid, in a folder", async () => {
    expect(await checkBag(await laid(good()))).toEqual({
      valid: true,
      version: "1.0",
      files: 4,
      problems: [],
    });
  });

  it("has tag files in UTF-16 of either byte order, told by the mark that begins them", async () => {
    const text = `\uFEFF${manifest(plain)}`;
    const info = "\uFEFFPayload-Oxum: 6.2\n";
    for (const swap of [false, true]) {
      const utf16 = (each: string) =>
        swap ? Buffer.from(each, "utf16le").swap16() : Buffer.from(each, "utf16le");
      const path = await laid({
        ...good(),
        "bagit.txt": declaration.replace("UTF-8", "UTF-16"),
        "manifest-sha256.txt": utf16(text),
        "bag-info.txt": utf16(info),
      });
      expect(await checkBag(path)).toMatchObject({ problems: [], valid: true });
    }
  });

  it("may go on with a value on the next line", async () => {
    const info = (oxum: string) => `Payload-Oxum:\n  ${oxum}\nContact-Name: A\n\tB\n`;
    expect(await codes(await laid({ ...good(), "bag-info.txt": info("6.2") }))).toEqual([]);
    expect(await codes(await laid({ ...good(), "bag-info.txt": info("7.2") }))).toEqual(["oxum"]);
    expect(await codes(await laid({ ...good(), "bag-info.txt": "  6.2\n" }))).toEqual(["malformed"]);
  });

  it("may have a file whose name another system writes in another Unicode normal form", async () => {
    const [nfc, nfd] = ["data/é.txt", "data/e\u0301.txt"];
    const bag = (listed: string, there: string) =>
      laid({ ...good(), "manifest-sha256.txt": manifest({ ...plain, [listed]: "x" }), [there]: "x" });
    expect(await codes(await bag(nfc, nfd))).toEqual([]);
  });

  it("may be written by another system: line ends, other encodings, names that had to be encoded, two manifests", async () => {
    const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le");
    const odd = { "data/a\nb%.txt": "x", "data/ü.txt": "y" };
    const path = await laid({
      "bagit.txt": "BagIt-Version: 1.0\r\nTag-File-Character-Encoding: UTF-16\r\n",
      "manifest-sha256.txt": utf16(
        `${sha256("x")} *data/a%0Ab%25.txt\r\n${sha256("y")}\t./data/u\u0308.txt\r\n`,
      ),
      "manifest-md5.txt": utf16(
        Object.entries(odd)
          .map(([name, text]) => [createHash("md5").update(text).digest("hex").toUpperCase(), name])
          .map(([sum, name]) => `${sum}  ${name?.replace("\n", "%0a").replace("%.", "%25.")}\n`)
          .join(""),
      ),
      "bag-info.txt": utf16("Source-Organization: An agency\n  in two lines\nPayload-Oxum: 2.2\n"),
      ...odd,
      "data/ü.txt": "y",
    });
    expect(await checkBag(path)).toMatchObject({ problems: [], valid: true });
  });

  it("may have names with blanks at their ends, line breaks and percent signs, and files without a byte", async () => {
    const odd = { "data/ a ": "one", "data/b\nc\r.txt": "two", "data/100%0A.txt": "three", "data/empty": "" };
    const listed = Object.entries(odd)
      .map(([path, content]) => {
        const written = path.replaceAll("%", "%25").replaceAll("\n", "%0A").replaceAll("\r", "%0D");
        return `${sha256(content)}  ${written}\n`;
      })
      .join("");
    const { "data/a.txt": _, "data/b/c.txt": __, ...tags } = good();
    expect(await codes(await laid({ ...tags, ...odd, "manifest-sha256.txt": listed }))).toEqual([]);
    await writeFile(join(folder, "bag/data/empty"), "x");
    expect(await codes(join(folder, "bag"))).toEqual(["altered"]);
  });

  it("is what we write, with its tag manifest, as a zip", async () => {
    const out = join(folder, "out.zip");
    await writeBag(out, {
      name: "RNT-2021-0001",
      at: new Date("2021-09-08T03:00:00Z"),
      payload: Object.entries({ "E-0001/a%b.txt": "one", "E-0002/ü\n.txt": "two" }).map(([path, text]) => ({
        path,
        sha256: sha256(text),
        size: Buffer.byteLength(text),
        open: async () => Readable.from([Buffer.from(text)]),
      })),
      info: [["External-Identifier", "RNT-2021-0001"]],
      tags: [{ path: "custody.jsonld", bytes: async () => "{}" }],
    });
    expect(await checkBag(out)).toEqual({ valid: true, version: "1.0", files: 7, problems: [] });
    await expect(
      writeBag(out, { name: "x", at: new Date(), payload: [], info: [], tags: [] }),
    ).rejects.toThrow("EEXIST");
  });

  it("that breaks off while it is written leaves nothing", async () => {
    const out = join(folder, "out.zip");
    const open = () => Promise.reject(new Error("the bytes are gone"));
    const payload = [{ path: "a", sha256: sha256("a"), size: 1, open }];
    const writing = writeBag(out, { name: "x", at: new Date(), payload, info: [], tags: [] });
    await expect(writing).rejects.toThrow("the bytes are gone");
    await expect(readFile(out)).rejects.toThrow("ENOENT");
  });
});

describe("a bad bag", () => {
  const cases: [string, Record<string, string | Buffer | undefined>, string[]][] = [
    ["without bagit.txt", { "bagit.txt": undefined }, ["declaration"]],
    ["with a third line in bagit.txt", { "bagit.txt": `${declaration}More: x\n` }, ["declaration"]],
    ["of an unknown version", { "bagit.txt": declaration.replace("1.0", "2.0") }, ["version"]],
    ["in an unknown encoding", { "bagit.txt": declaration.replace("UTF-8", "EBCDIC-X") }, ["encoding"]],
    [
      "whose manifest is not UTF-8",
      { "manifest-sha256.txt": Buffer.from([0xff, 0xfe, 0xfd]) },
      ["encoding", "no_manifest"],
    ],
    ["without a manifest", { "manifest-sha256.txt": undefined }, ["no_manifest"]],
    ["with an unknown algorithm", { "manifest-crc32.txt": "00  data/a.txt\n" }, ["algorithm"]],
    ["with an altered file", { "data/a.txt": "One" }, ["altered"]],
    ["with a missing file", { "data/a.txt": undefined }, ["missing"]],
    ["with a file that no manifest lists", { "data/more.txt": "x" }, ["unlisted"]],
    [
      "with a file that one of two manifests leaves out",
      { "manifest-md5.txt": "f97c5d29941bfb1b2fdab0874906ab82  data/a.txt\n" },
      ["unlisted"],
    ],
    ["that lists a file twice", { "manifest-sha256.txt": manifest(plain) + manifest(plain) }, ["duplicate"]],
    [
      "with a path that leads out",
      { "manifest-sha256.txt": `${manifest(plain)}${sha256("x")}  data/../../x\n` },
      ["escapes"],
    ],
    [
      "with an absolute path",
      { "manifest-sha256.txt": `${manifest(plain)}${sha256("x")}  /etc/passwd\n` },
      ["escapes"],
    ],
    [
      "with a path of another system",
      { "manifest-sha256.txt": `${manifest(plain)}${sha256("x")}  \\.\\./x\n` },
      ["escapes"],
    ],
    ["with a line that is none", { "manifest-sha256.txt": `${manifest(plain)}nonsense\n` }, ["malformed"]],
    [
      "whose manifest lists a tag file",
      { "manifest-sha256.txt": `${manifest(plain)}${sha256(declaration)}  bagit.txt\n` },
      ["not_payload"],
    ],
    [
      "with a missing tag file",
      {
        "tagmanifest-sha256.txt": `${sha256(manifest(plain))}  manifest-sha256.txt\n${sha256("")}  gone.txt\n`,
      },
      ["missing"],
    ],
    [
      "with an altered tag file",
      { "tagmanifest-sha256.txt": `${sha256("")}  manifest-sha256.txt\n` },
      ["altered"],
    ],
    [
      "whose tag manifest leaves out the manifest",
      { "tagmanifest-sha256.txt": `${sha256(declaration)}  bagit.txt\n` },
      ["manifest_unlisted"],
    ],
    ["with a wrong Payload-Oxum", { "bag-info.txt": "Payload-Oxum: 1.1\n" }, ["oxum"]],
    ["with nonsense in bag-info.txt", { "bag-info.txt": "no label\n" }, ["malformed"]],
    [
      "that is still to be fetched",
      { "data/a.txt": undefined, "fetch.txt": "https://example.org/a 3 data/a.txt\n" },
      ["to_be_fetched"],
    ],
    ["that fetches to outside", { "fetch.txt": "https://example.org/a 3 ../a.txt\n" }, ["escapes"]],
    [
      "that fetches what is not listed",
      { "fetch.txt": "https://example.org/a - data/x.txt\n" },
      ["unlisted"],
    ],
  ];
  it.each(cases)("%s is refused with its reason", async (_, change, expected) => {
    const files = Object.entries({ ...good(), ...change }).filter(([, text]) => text !== undefined);
    expect(await codes(await laid(Object.fromEntries(files) as Record<string, string>))).toEqual(expected);
  });

  it("without a data folder, or not there at all, is refused", async () => {
    await mkdir(join(folder, "bare"));
    await writeFile(join(folder, "bare/bagit.txt"), declaration);
    await writeFile(join(folder, "bare/manifest-sha256.txt"), "");
    expect(await codes(join(folder, "bare"))).toEqual(["no_payload"]);
    expect(await codes(join(folder, "nowhere"))).toEqual(["unreadable"]);
    await writeFile(join(folder, "text.zip"), "not a zip");
    expect(await codes(join(folder, "text.zip"))).toEqual(["unreadable"]);
  });

  it("with a second file, unlisted, whose name differs in normal form alone is refused, and one name does not stand for two", async () => {
    const [nfc, nfd] = ["data/é.txt", "data/e\u0301.txt"];
    const listed = { ...good(), "manifest-sha256.txt": manifest({ ...plain, [nfc]: "x" }), [nfc]: "x" };
    expect((await checkBag(await laid({ ...listed, [nfd]: "y" }))).problems).toEqual([
      { code: "unlisted", about: nfd },
    ]);
    const both = manifest({ ...plain, [nfc]: "x", [nfd]: "x" });
    const path = await laid({ ...listed, "manifest-sha256.txt": both });
    await rm(join(path, nfd));
    expect(await checkBag(path)).toMatchObject({ problems: [{ code: "missing", about: nfd }] });
  });

  it("with a name that is not UTF-8 says so of that name, escaped, and judges the rest", async () => {
    const path = await laid({ ...good(), "data/a.txt": "One" });
    await writeFile(
      Buffer.concat([Buffer.from(`${path}/data/caf`), Buffer.from([0xe9]), Buffer.from(".txt")]),
      "x",
    );
    expect((await checkBag(path)).problems).toEqual([
      { code: "encoding", about: "data/caf\\xE9.txt" },
      { code: "altered", about: "manifest-sha256.txt: data/a.txt" },
    ]);
    const named = await zipped([["bag/\u00ff", "x"]]);
    expect((await checkBag(named)).problems[0]).toMatchObject({
      code: "encoding",
      about: expect.stringContaining("bag/\\xFF"),
    });
  });

  it("compressed on a Mac is refused with its folders named, and the bag among them is judged", async () => {
    const files: [string, string][] = [
      ["__MACOSX/bag/._bagit.txt", "x"],
      ...Object.entries({ ...good(), "data/a.txt": "One" }).map(([path, text]): [string, string] => [
        `bag/${path}`,
        `${text}`,
      ]),
    ];
    const zip = new ZipFile();
    for (const [name, text] of files) zip.addBuffer(Buffer.from(text), name);
    zip.end();
    await pipeline(zip.outputStream, createWriteStream(join(folder, "mac.zip")));
    expect((await checkBag(join(folder, "mac.zip"))).problems).toEqual([
      { code: "base_folder", about: "__MACOSX, bag" },
      { code: "altered", about: "manifest-sha256.txt: data/a.txt" },
    ]);
  });

  it("with a link is refused, and what it leads to is not read", async () => {
    const path = await laid(good());
    await symlink("/etc/passwd", join(path, "data/link.txt"));
    expect(await codes(path)).toEqual(["not_a_file"]);
  });

  it("as a zip is refused when names lead out, occur twice, or are links, and when it has not one base folder", async () => {
    expect(await codes(await zipped([["../out", "x"]]))).toContain("escapes");
    expect(await codes(await zipped([["/etc/x", "x"]]))).toContain("escapes");
    expect(await codes(await zipped([["a\\..\\b", "x"]]))).toContain("escapes");
    expect(
      await codes(
        await zipped([
          ["bag/same", "x"],
          ["bag/same", "y"],
        ]),
      ),
    ).toContain("duplicate");
    expect(await codes(await zipped([["bag/link", "/etc/passwd", 0o120777]]))).toContain("not_a_file");
    expect(
      await codes(
        await zipped([
          ["one/x", "x"],
          ["two/x", "y"],
        ]),
      ),
    ).toContain("base_folder");
    expect(await codes(await zipped([["loose", "x"]]))).toContain("base_folder");
  });
});
