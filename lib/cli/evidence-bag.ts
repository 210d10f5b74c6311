import type { Command } from "commander";
import { answer } from "./say";

type Given = { as: string; purpose: string; item?: string[]; withInfected?: boolean; json?: boolean };

export const addBag = (group: Command) =>
  group
    .command("bag")
    .description("write the evidence of a case with its chain of custody into a bag (RFC 8493), as a person")
    .argument("<case>", "the reference of the case")
    .argument("<out.zip>", "where to write it; never over another file")
    .option("--item <id...>", "only these items, such as E-0001")
    .requiredOption("--as <e-mail>", "who takes it out: what they may open is what it holds")
    .requiredOption("--purpose <text>", "why, at least 20 characters; it goes into every chain")
    .option(
      "--with-infected",
      "also items in which malware was found; who takes them out says that they know",
    )
    .option("--json", "print the result as JSON")
    .action(async (reference: string, out: string, given: Given) => {
      const { as, purpose, item, withInfected = false, json = false } = given;
      const [{ withDatabaseOpen }, { bagEvidence }, { inWords }, { personAt }] = await Promise.all([
        import("./open-database"),
        import("@/lib/evidence/out/bag"),
        import("./in-words"),
        import("./person-at"),
      ]);
      const bagged = await withDatabaseOpen(async () => {
        const asked = { reference, purpose, withInfected, ...(item && { itemIds: item }) };
        return bagEvidence(await personAt(as), out, asked).catch(inWords);
      });
      answer(json, { out, ...bagged }, [
        `${out} holds ${bagged.files} files and the chains of ${bagged.items} items of ${reference}.`,
      ]);
    });
