import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { nameIn } from "@/lib/assessments/checklist/name-in";
import { readCsv } from "@/lib/assessments/checklist/read-csv";
import { takeIn } from "@/lib/assessments/checklist/take-in";
import { Failure } from "./failure";
import { inWords } from "./in-words";
import { withDatabaseOpen } from "./open-database";
import { answer } from "./say";

export type ImportOptions = { name?: string; edition?: string; language?: "id" | "en"; json?: boolean };

/** How many lines that are wrong are told at once. */
const mostTold = 50;

/** Takes a checklist in from a file, or says line by line why it does not. */
export const importFile = async (file: string, { json = false, ...given }: ImportOptions) => {
  const { name, edition, language } = { ...nameIn(basename(file)), ...given };
  if (!name || !edition)
    throw new Failure(
      `The name of ${basename(file)} does not say which checklist it is: give --name and --edition.`,
      2,
    );
  const bytes = await readFile(file).catch((error: Error) => {
    throw new Failure(`${file} cannot be read: ${error.message}.`, 2);
  });
  const { requirements, problems } = readCsv(bytes, language ?? "en");
  if (problems.length > 0) {
    process.exitCode = 1;
    const told = problems
      .slice(0, mostTold)
      .map(({ line, says }) => (line === null ? says : `Line ${line}: ${says}`));
    const more = problems.length - told.length;
    return answer(json, { name, edition, outcome: "refused", problems }, [
      `Nothing was taken in from ${basename(file)}:`,
      ...told.map((each) => `  ${each}`),
      ...(more > 0 ? [`  and ${more} more.`] : []),
    ]);
  }
  const its = `${name} ${edition}`;
  const outcome = await withDatabaseOpen(() => takeIn({ name, edition, requirements }).catch(inWords));
  if (outcome === "other")
    throw new Failure(
      `${its} is there already and says something else; it stays as it is. If this is a new edition, give it with --edition.`,
    );
  answer(json, { name, edition, outcome, requirements: requirements.length }, [
    outcome === "added"
      ? `${its} was taken in: ${requirements.length} requirements.`
      : `${its} is there already, just as in this file. Nothing was changed.`,
  ]);
};
