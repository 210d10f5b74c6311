import { keepAccounts, type SampleAccount } from "./account";
import { walkEhac } from "./ehac";
import { runExercises } from "./exercises";
import { importRecords } from "./imported";
import { assemble } from "./people";

export type { SampleAccount } from "./account";

/** Fills an empty installation by calling the commands as the sample's people would; the file with their accounts is written last. */
export const loadSample = async (log: (line: string) => void): Promise<SampleAccount[]> => {
  const cast = await assemble();
  log(`  ${cast.accounts.length} people in ${Object.keys(cast.organisations).length} organisations`);
  log(`  ${await importRecords(cast)} cases imported from the VERIS Community Database`);
  log(`  ${await runExercises(cast)} exercises, whose clocks run from now`);
  log(`  the eHAC case, ${await walkEhac(cast)}`);
  keepAccounts(cast.accounts);
  return [...cast.accounts];
};
