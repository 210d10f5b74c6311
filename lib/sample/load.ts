import { keepAccounts, type SampleAccount } from "./account";
import { walkEhac } from "./ehac";
import { runExercises } from "./exercises";
import { importRecords } from "./imported";
import { loadKevSample } from "./kev";
import { type SampleLanguage, sayIn } from "./language";
import { assemble } from "./people";

export type { SampleAccount } from "./account";

/** Fills an empty installation by calling the commands as the sample's people would, cases and allegations of theirs in this language; the file with their accounts is written last. */
export const loadSample = async (
  log: (line: string) => void,
  language: SampleLanguage,
): Promise<SampleAccount[]> => {
  const cast = await assemble(sayIn(language));
  log(`  ${cast.accounts.length} people in ${Object.keys(cast.organisations).length} organisations`);
  log(`  ${await importRecords(cast)} cases imported from the VERIS Community Database`);
  log(`  ${await loadKevSample(cast)} entries of a catalogue of exploited vulnerabilities, an excerpt`);
  log(`  ${await runExercises(cast)} exercises, whose clocks run from now`);
  log(`  the eHAC case, ${await walkEhac(cast)}`);
  keepAccounts(cast.accounts);
  return [...cast.accounts];
};
