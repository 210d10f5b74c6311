import { createWriteStream } from "node:fs";
import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { buffer, text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { expect, test } from "vitest";
import { aFile, anOffer, aThing, custodyCast, keptOf, why } from "@/e2e/structure/custody";
import { verifyFile } from "@/lib/audit/verify-file";
import { checkBag } from "@/lib/bag/check";
import { openZip } from "@/lib/bag/open-zip";
import { portableName } from "@/lib/bag/portable-name";
import { evidenceReference } from "@/lib/evidence/reference";
import { as } from "@/lib/kernel/as";
import { firstActing } from "@/lib/kernel/signs";
import { bagEvidence } from "./bag";
import { custodyReport } from "./custody-report";
import { reportPdf } from "./report-pdf";

test("A bag holds the bytes and the chains of a case, is valid, and every file taken out is a link of its chain", async () => {
  const cast = await custodyCast();
  const { original } = await anOffer(cast);
  await aThing(cast);
  const out = join(await mkdtemp(join(tmpdir(), "runut-bag-")), "case.zip");
  const wanted = { reference: cast.opened.reference, purpose: why };
  expect(await bagEvidence(cast.people.coordinator, out, wanted)).toEqual({ files: 2, items: 3 });
  expect(await checkBag(out)).toMatchObject({ valid: true, problems: [], version: "1.0" });
  expect((await keptOf(original.id)).chain.at(-1)).toMatchObject({
    act: "downloaded",
    reason: why,
    person_id: cast.people.coordinator.id,
  });
  await expect(bagEvidence(cast.people.coordinator, out, wanted)).rejects.toThrow("EEXIST");
  expect((await keptOf(original.id)).acts.filter((act) => act === "downloaded")).toHaveLength(1);
  const bag = await openZip(out);
  const graph = JSON.parse(await text(await bag.open("custody.jsonld")));
  const receipt = join(dirname(out), "receipt.jsonl");
  await pipeline(
    await bag.open(`receipts/${evidenceReference(original.number)}.jsonl`),
    createWriteStream(receipt),
  );
  expect(verifyFile(receipt)).toMatchObject({ ok: true });
  const recorded = (await readFile(receipt, "utf8")).split("\n").filter((line) => line.includes(original.id));
  for (const action of ["evidence.collect", "evidence.seal", "evidence.open"])
    expect(
      recorded.some((line) => line.includes(`"${action}"`)),
      action,
    ).toBe(true);
  for (const language of ["id", "en"]) {
    const pdf = (await buffer(await bag.open(`custody-report.${language}.pdf`))).toString("latin1");
    expect(pdf.slice(0, 5)).toBe("%PDF-");
    expect(pdf).toContain("<pdfaid:part>2</pdfaid:part>");
  }
  await bag.close();
  const acts = graph["@graph"].map((node: Record<string, unknown>) => node["uco-core:name"]);
  expect(acts.filter((name: unknown) => name === "Downloaded")).toHaveLength(2);
});

test("A file under any name becomes evidence as it is called, lies in the bag under one that every system keeps, and its own stands in the custody file", async () => {
  const cast = await custodyCast();
  const names = [
    "laporan\u202Egpj.exe",
    "\u200EWhatsApp Image.jpeg",
    `${"ب".repeat(251)}.doc`,
    "😀".repeat(120),
    "CON.txt",
    "con.TXT",
    "laporan akhir.",
    '? < > " | *',
    "Laporan e\u0301.pdf",
    " dua\nbaris ",
    "..",
    "100%.txt",
  ];
  for (const fileName of names) await aFile(cast, { fileName });
  const { opened, people } = cast;
  const out = join(await mkdtemp(join(tmpdir(), "runut-bag-")), "case.zip");
  await bagEvidence(people.coordinator, out, { reference: opened.reference, purpose: why });
  expect(await checkBag(out)).toMatchObject({ valid: true, problems: [] });
  const bag = await openZip(out);
  const paths = [...bag.files.keys()].filter((path) => path.startsWith("data/"));
  expect(paths).toHaveLength(names.length);
  expect(new Set(paths.map((path) => path.normalize("NFC").toLowerCase())).size).toBe(names.length);
  for (const path of paths) {
    const [, , name = "", ...deeper] = path.split("/");
    expect(deeper).toEqual([]);
    expect(portableName(name)).toBe(name);
  }
  expect(paths).toContain("data/E-0001/laporan[U+202E]gpj.exe");
  const written = await text(await bag.open("custody.jsonld"));
  await bag.close();
  expect(firstActing(written)).toBeNull();
  const facets = JSON.parse(written)["@graph"].flatMap(
    (node: Record<string, unknown>) => node["uco-core:hasFacet"] ?? [],
  );
  const told = facets.flatMap((facet: Record<string, unknown>) => facet["uco-observable:fileName"] ?? []);
  expect(told).toEqual(names);
  expect(facets.flatMap((facet: Record<string, unknown>) => facet["uco-observable:filePath"] ?? [])).toEqual(
    paths,
  );
});

test("A report gives the same bytes for the same record, and does not fail for a sign that its font lacks", async () => {
  const cast = await custodyCast();
  const { id } = await aFile(cast, { title: "\u6c49\u5b57 and \u{1f600}" });
  const at = new Date("2021-08-24T10:00:00+07:00");
  const { coordinator } = cast.people;
  const report = await as(coordinator, (tx) => custodyReport(tx, cast.opened.id, { at, itemIds: [id] }));
  const made = await reportPdf(report, "id", coordinator);
  expect(await reportPdf(report, "id", coordinator)).toEqual(made);
  expect(await reportPdf(report, "en", coordinator)).not.toEqual(made);
});

test("A bag of chosen items holds those alone; what may not leave leaves no bag behind", async () => {
  const cast = await custodyCast();
  const [one] = [await aFile(cast), await aFile(cast)];
  const folder = await mkdtemp(join(tmpdir(), "runut-bag-"));
  const { people, opened } = cast;
  const wanted = { reference: opened.reference, purpose: why };
  const some = { ...wanted, itemIds: [evidenceReference(one.number)] };
  await expect(
    bagEvidence(people.investigator, join(folder, "no.zip"), { ...wanted, itemIds: [] }),
  ).rejects.toMatchObject({ key: "evidence.none_chosen" });
  expect(await bagEvidence(people.investigator, join(folder, "one.zip"), some)).toEqual({
    files: 1,
    items: 1,
  });
  for (const [who, code] of [
    [people.spokesperson, "forbidden"],
    [people.strangers.investigator, "not_found"],
  ] as const) {
    await expect(bagEvidence(who, join(folder, "no.zip"), wanted)).rejects.toMatchObject({ code });
  }
  await expect(
    bagEvidence(people.investigator, join(folder, "no.zip"), { ...wanted, purpose: "short" }),
  ).rejects.toMatchObject({ code: "invalid" });
  expect(await readdir(folder)).toEqual(["one.zip"]);
});
