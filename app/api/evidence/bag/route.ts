import { Readable } from "node:stream";
import { z } from "zod";
import { madeFile } from "@/app/_server/made-file";
import { ownPath } from "@/app/_server/own-path";
import { purposeForm } from "@/app/_server/purpose-form";
import { refusedTo } from "@/app/_server/refused-to";
import { streamBag } from "@/lib/bag/write";
import { prepareBag } from "@/lib/evidence/out/bag";
import { evidenceReference } from "@/lib/evidence/reference";
import { parse } from "@/lib/kernel/parse";
import { recordNames } from "@/lib/kernel/record-name";

const chosen = z.object({ item: recordNames(5000) });

/** Gives the chosen evidence of a case as a bag, streamed, for the purpose in the form. A refusal, told before the first byte, leads back to the page it came from. */
export const POST = purposeForm(
  async (person, form) => {
    const { item } = parse(chosen, { item: [...form.getAll("item"), ...form.getAll("others")].map(String) });
    const { bag } = await prepareBag(person, {
      reference: String(form.get("reference")),
      itemIds: item.map((name) => (typeof name === "number" ? evidenceReference(name) : name)),
      purpose: String(form.get("purpose")),
      withInfected: form.has("withInfected"),
    });
    const bytes = Readable.toWeb(streamBag(bag)) as ReadableStream<Uint8Array>;
    return madeFile(bytes, { name: `${bag.name}.zip`, type: "application/zip" });
  },
  refusedTo((form) => ownPath(form.get("back"))),
);
