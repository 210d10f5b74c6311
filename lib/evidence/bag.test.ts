import { mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { aFile, anOffer, aThing, custodyCast, keptOf, why } from "@/e2e/structure/custody";
import { checkBag } from "@/lib/bag/check";
import { openZip } from "@/lib/bag/open-zip";
import { bagEvidence } from "./bag";

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
  await bag.close();
  const acts = graph["@graph"].map((node: Record<string, unknown>) => node["uco-core:name"]);
  expect(acts.filter((name: unknown) => name === "downloaded")).toHaveLength(2);
});

test("A bag of chosen items holds those alone; what may not leave leaves no bag behind", async () => {
  const cast = await custodyCast();
  const [one] = [await aFile(cast), await aFile(cast)];
  const folder = await mkdtemp(join(tmpdir(), "runut-bag-"));
  const { people, opened } = cast;
  const wanted = { reference: opened.reference, purpose: why };
  const some = { ...wanted, itemIds: [one.id] };
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
