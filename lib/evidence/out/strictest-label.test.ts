import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { aFile, custodyCast, why } from "@/e2e/structure/custody";
import { owner } from "@/e2e/structure/owner";
import { openZip } from "@/lib/bag/open-zip";
import { bagEvidence } from "./bag";

test("What leaves together bears the strictest label of its parts and of the case", async () => {
  const cast = await custodyCast();
  await aFile(cast, { label: "GREEN" });
  const labelsIn = async (name: string) => {
    const out = join(await mkdtemp(join(tmpdir(), "runut-bag-")), name);
    await bagEvidence(cast.people.investigator, out, { reference: cast.opened.reference, purpose: why });
    const bag = await openZip(out);
    const info = await text(await bag.open("bag-info.txt"));
    const graph = await text(await bag.open("custody.jsonld"));
    await bag.close();
    return [/^TLP-Label: (.*)$/m.exec(info)?.[1], JSON.parse(graph)["@graph"][0]["uco-core:description"][1]];
  };
  const [kept] = await owner()`select label from cases where id = ${cast.opened.id}`;
  expect(await labelsIn("one.zip")).toEqual([`TLP:${kept?.label}`, `TLP:${kept?.label}`]);
  expect(kept?.label).toBe("AMBER");
  await aFile(cast, { label: "RED" });
  expect(await labelsIn("two.zip")).toEqual(["TLP:RED", "TLP:RED"]);
});
