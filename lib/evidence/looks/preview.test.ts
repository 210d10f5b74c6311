import { randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { aFile, type CustodyCast, custodyCast, keptOf, why } from "@/e2e/structure/custody";
import { owner } from "@/e2e/structure/owner";
import { fc, tries } from "@/e2e/structure/random";
import { readText } from "./plain-text";
import { previewEvidence } from "./preview";
import { reEncode } from "./re-encode";

let cast: CustodyCast;
beforeAll(async () => {
  cast = await custodyCast();
});

const hidden = "What only the metadata say";
const painted = (width = 40, height = 20) =>
  sharp({ create: { width, height, channels: 3, background: "#804020" } });
const photo = () =>
  painted()
    .jpeg()
    .withExif({ IFD0: { ImageDescription: hidden } })
    .toBuffer();
const collect = (bytes: Buffer) => aFile(cast, { bytes: Readable.from([bytes]) });
const preview = (itemId: string, who = cast.people.investigator) =>
  previewEvidence(who, { itemId, purpose: why });

describe("previewEvidence", () => {
  it("draws a picture anew, which is a look in the chain and in the log", async () => {
    const original = await photo();
    expect(original.toString("latin1")).toContain(hidden);
    const item = await collect(Buffer.concat([original, Buffer.from("<script>alert(1)</script>")]));
    const seen = await preview(item.id);
    if (seen.kind !== "picture") throw new Error("no picture");
    expect(await sharp(seen.webp).metadata()).toMatchObject({ format: "webp", width: 40, height: 20 });
    for (const behind of [hidden, "script"]) expect(seen.webp.toString("latin1")).not.toContain(behind);
    expect((await keptOf(item.id)).chain.at(-1)).toMatchObject({ act: "viewed", reason: why });
    const looks = await owner()`select facts from audit_events
      where action = 'evidence.open' and outcome = 'done' and subject_id = ${item.id}`;
    expect(looks).toMatchObject([{ facts: { act: "viewed", sha256: item.sha256 } }]);
  });

  it("reads the first 64 kB of a text, whatever it is a text of", async () => {
    const page = Buffer.from("<svg onload='alert(1)'/>, café\n".repeat(4000));
    const item = await collect(page);
    expect(await preview(item.id)).toEqual({
      kind: "text",
      number: item.number,
      size: page.length,
      shown: 64_000,
      encoding: "utf-8",
      text: page.toString().slice(0, new TextDecoder().decode(page.subarray(0, 64_000)).length),
    });
  });

  it.each([
    ["UTF-16", Buffer.from("\uFEFFWaktu;kafé\r\n", "utf16le"), "utf-16le"],
    ["Windows-1252", Buffer.from("Waktu;kafé\r\n", "latin1"), "windows-1252"],
  ])("shows a table in %s", async (_, bytes, encoding) => {
    const { id } = await collect(bytes);
    expect(await preview(id)).toMatchObject({ kind: "text", text: "Waktu;kafé\r\n", encoding });
  });

  it("is a look also where nothing can be shown: of what is no text and of a picture that is not whole", async () => {
    const half = (
      await sharp(randomBytes(30_000), { raw: { width: 100, height: 100, channels: 3 } })
        .png()
        .toBuffer()
    ).subarray(0, 9_000);
    for (const bytes of [randomBytes(500), half]) {
      const item = await collect(bytes);
      await expect(preview(item.id)).rejects.toMatchObject({ code: "conflict", key: "evidence.no_preview" });
      expect((await keptOf(item.id)).acts).toEqual(["collected", "verified", "viewed"]);
    }
  });

  it("is refused before a look where it is known that there is none, without a purpose, and to whom bytes are not opened", async () => {
    const item = await collect(Buffer.from("%PDF-1.7\n%\u00e2\u00e3\n1 0 obj <<>> endobj"));
    await expect(preview(item.id)).rejects.toMatchObject({ key: "evidence.no_preview" });
    const text = await collect(Buffer.from("some text"));
    const { people } = cast;
    const blind = previewEvidence(people.investigator, { itemId: text.id, purpose: "" });
    await expect(blind).rejects.toMatchObject({ code: "invalid" });
    await expect(preview(text.id, people.spokesperson)).rejects.toMatchObject({ code: "forbidden" });
    await expect(preview(text.id, people.strangers.investigator)).rejects.toMatchObject({
      code: "not_found",
    });
    for (const { id } of [item, text]) expect((await keptOf(id)).acts).toEqual(["collected", "verified"]);
  });
});

describe("reEncode", () => {
  it.each(["jpeg", "png", "webp", "gif", "tiff", "avif"] as const)("draws %s", async (format) => {
    const drawn = await reEncode(await painted().toFormat(format).toBuffer());
    expect(await sharp(drawn ?? "").metadata()).toMatchObject({ format: "webp", width: 40, height: 20 });
  });

  it("makes a large picture small, and turns it upright", async () => {
    const large = await painted(4000, 1000).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    expect(await sharp((await reEncode(large)) ?? "").metadata()).toMatchObject({ width: 400, height: 1600 });
  });

  it("leaves a bomb of pixels, a drawing in SVG, a PDF and a picture of an unlisted kind alone", async () => {
    const bomb = await painted(10_000, 6_000).png({ compressionLevel: 9 }).toBuffer();
    expect(bomb.length).toBeLessThan(300_000);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>`;
    const others = [svg, `<?xml version="1.0"?>${svg}`, "%PDF-1.7\n", "BM\0\0\0\0"].map((text) =>
      Buffer.from(text),
    );
    for (const bytes of [bomb, ...others]) expect(await reEncode(bytes)).toBeNull();
    // The library itself does not read SVG here either.
    await expect(sharp(Buffer.from(svg)).png().toBuffer()).rejects.toThrow();
  });

  it("never fails otherwise than by drawing nothing, whatever a picture turns into", async () => {
    const original = await photo();
    const spoiled = fc.array(fc.tuple(fc.nat(original.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(spoiled, async (changes) => {
        const bytes = Buffer.from(original);
        for (const [at, value] of changes) bytes[at] = value;
        const drawn = await reEncode(bytes);
        expect(drawn === null || drawn.subarray(8, 12).toString() === "WEBP").toBe(true);
      }),
      tries(20),
    );
  });
});

describe("readText", () => {
  const read = (bytes: Buffer, size = 10_000) =>
    readText(
      Readable.from(
        (function* () {
          for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
        })(),
      ),
    );

  it.each([
    ["plain", "a\tb\r\nc", "a\tb\r\nc"],
    ["a turn of the direction", "invoice\u202Efdp.exe", "invoice[U+202E]fdp.exe"],
    ["an escape and a bell", "\u001b[31mred\u0007", "[U+001B][31mred[U+0007]"],
    ["what joins letters of Arabic and emoji", "می\u200Cخواهم 👩\u200D💻", "می\u200Cخواهم 👩\u200D💻"],
  ])("shows %s", async (_, given, expected) => {
    expect((await read(Buffer.from(given)))?.text).toBe(expected);
  });

  it("drops a character that the cut goes through, and takes none for a text that is broken before", async () => {
    const cut = Buffer.from(`${"x".repeat(63_999)}é and more`);
    expect((await read(cut))?.text).toBe("x".repeat(63_999));
    for (const bytes of [
      [0xff, 0xfe, 0x41],
      [0xff, 0xfe, 0, 0],
      [0xff, 0xfe, 0, 0xd8],
      [0x41, 0, 0x42],
      [0xc3],
      [0xed, 0xa0, 0x80],
    ])
      expect(await read(Buffer.from(bytes))).toBeNull();
  });

  it("names the encoding: UTF-16 by its mark, Windows-1252 where nothing speaks against it", async () => {
    const table = "Waktu;Pengguna\r\n2021-08-24 10:15;kafé\r\n";
    const little = Buffer.from(`\uFEFF${table}`, "utf16le");
    const big = Buffer.from(little).swap16();
    const windows = Buffer.from(table, "latin1");
    for (const [bytes, encoding] of [
      [Buffer.from(table), "utf-8"],
      [Buffer.from(`\uFEFF${table}`), "utf-8"],
      [little, "utf-16le"],
      [big, "utf-16be"],
      [windows, "windows-1252"],
      [Buffer.concat([windows, Buffer.from([0x80])]), "windows-1252"],
    ] as const) {
      expect((await read(bytes))?.encoding).toBe(encoding);
      expect((await read(bytes))?.text.startsWith(table)).toBe(true);
    }
    for (const alien of [Buffer.from("Привет мир", "utf16le"), Buffer.from([0x41, 0x42, 0x43, 0x44, 0x81])])
      expect(await read(alien)).toBeNull();
    const long = Buffer.from(`\uFEFF${"é".repeat(40_000)}`, "utf16le");
    expect(await read(long)).toMatchObject({ text: "é".repeat(31_999), shown: 64_000, encoding: "utf-16le" });
  });

  it("reads no more than it shows", async () => {
    const endless = new Readable({ read: (size) => void endless.push(Buffer.alloc(size, "a")) });
    expect((await readText(endless))?.shown).toBe(64_000);
    expect(endless.destroyed).toBe(true);
  });

  it("gives any text back, but for what acts", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "grapheme" }),
        fc.integer({ min: 1, max: 9 }),
        async (text, size) => {
          fc.pre(!/[\p{Cc}\p{Cf}\u2028\u2029]/u.test(text));
          expect((await read(Buffer.from(text), size))?.text ?? "").toBe(text);
        },
      ),
    );
  });
});
