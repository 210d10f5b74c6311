import { type FieldKey, Refusal, type RefusalKey } from "@/lib/kernel/refusal";
import { Failure } from "./failure";

/** What the command line says for the refusals that it meets. It speaks English alone, and of options where the pages speak of fields. */
const says: Partial<Readonly<Record<RefusalKey | FieldKey, string>>> = {
  forbidden: "this person may not do that",
  not_found: "there is nothing of that name, or this person does not see it",
  reason_too_short: "at least 20 characters are needed",
  email_taken: "an account with this address exists",
  "evidence.nothing_to_bag": "there is no evidence there that this person may take out",
  "evidence.infected_in_bag":
    "malware was found in some of it; give --with-infected to take it out all the same",
  "kev.already": "this version of the catalogue is loaded already",
  "kev.older": "the catalogue that is loaded is newer",
  kev_too_large: "it is larger than 16 MB",
  kev_unreadable: "it is neither JSON nor CSV in UTF-8",
  kev_not_a_catalogue: "it is not CISA's catalogue: what belongs to one is missing",
  kev_count: "the count that it states is not the number of its rows",
  kev_rows: "rows are wrong",
};

const said = (key: RefusalKey | FieldKey) => says[key] ?? key.replaceAll(/[._]/g, " ");

/** Why something was refused, as the end of a sentence: by field where fields are named. */
export const why = ({ key, fields }: Refusal): string =>
  Object.entries(fields)
    .map(([field, each]) => (field === "file" ? said(each) : `${field}: ${said(each)}`))
    .join(", ") || said(key);

/** Ends the command with why it was refused. */
export const inWords = (error: unknown): never => {
  if (!(error instanceof Refusal)) throw error;
  throw new Failure(`Refused: ${why(error)}.`);
};
