import type { Damage, Fault, Reason } from "@/lib/audit/verdict";

/** Why a log or an export of it is not called whole, as a sentence. */
export const faultSentence = ({ index, reason, detail }: Fault): string => {
  const why = `${reasons[reason]}${detail === undefined ? "" : ` (${detail})`}`;
  if (reason in damages) return `The file cannot be judged, which says nothing of the log: ${why}.`;
  if (reason === "checkpoint_foreign") return `Not compared: ${why}. That says nothing of the log.`;
  return `Not whole at ${places[reason] ?? "leaf"} ${index}: ${why}.`;
};

const places: Partial<Record<Reason, string>> = {
  signature_false: "the checkpoint of size",
  checkpoint_unproven: "the checkpoint of size",
  case_unproven: "line",
  key_unannounced: "the key from size",
  cosignature_false: "the checkpoint of size",
  cosignature_missing: "the checkpoint of size",
  time_stamp_false: "the checkpoint of size",
  time_stamp_missing: "the checkpoint of size",
  records_missing: "the tree of size",
  unreadable: "line",
  line_misplaced: "line",
};

const damages: Readonly<Record<Damage, string>> = {
  line_ends: "its line ends were changed on the way (CR LF); export it again, or turn them back",
  byte_order_mark: "a byte order mark was put before it on the way",
  utf16: "it was written anew as UTF-16 on the way (as PowerShell does with >); it must be UTF-8",
  compressed: "it is compressed (gzip); unpack it first",
  cut_off: "it ends within its last line; it was not copied whole",
};

const reasons = {
  body_altered: "the event is not what it was when it was recorded",
  body_malformed: "what was hashed is not the canonical body of an event",
  format_unknown: "the event has a format that this Runut does not know; take a newer one",
  event_missing: "the event is gone",
  leaf_missing: "the leaf is gone",
  leaf_repeated: "the leaf stands there twice",
  leaf_foreign: "the leaf is not of what the file says that it holds",
  leaf_uncounted: "there are more leaves than the file says that it holds",
  case_unproven: "the file names a case, and no leaf in it opens that case",
  order_changed: "the leaf stands in another place",
  not_included: "the leaf is not in the tree that was signed",
  tree_altered: "the kept tree is not the one that grows from the leaves",
  tree_shrunk: "more leaves were signed than there are, or are there than were signed",
  signature_false: "it is not signed by a key that was in force, or not by the one that you hold",
  checkpoint_inconsistent: "from there on, the leaves are not those that a later checkpoint signs",
  checkpoint_unproven: "this export does not reach back to it; make one with --checkpoint",
  checkpoint_foreign: "the checkpoint that you hold is not signed by a key of this log",
  key_untold: "the log announces a key here, and the file leaves the key out",
  key_unannounced: "it was not announced in the log, or the key before it did not sign with it",
  value_altered: "the value behind a digest is not what it was",
  value_missing: "the value behind a digest is gone, and no authority is named",
  erasure_unproven: "a value is called erased, and the log does not say so",
  cosignature_false: "a cosignature in the name of a witness is false",
  cosignature_missing:
    "a witness that you hold (--witness) signed neither it nor an earlier one in this file",
  time_stamp_false: "a time stamp is false or of something else",
  time_stamp_missing:
    "no time stamp of it or of an earlier one in this file leads to the certificate (--tsa)",
  erasure_untold:
    "the log says here that a value was erased, and under which authority is left out or is another",
  record_malformed: "a row of it is not the canonical record of one",
  record_repeated: "a row of it stands in the file twice",
  record_unproven: "a row that is said to be of it is not what it commits to",
  records_missing: "the file holds no rows (--records); export them with --records as well",
  line_misplaced: "a line of this kind does not stand here",
  ...damages,
  unreadable: "this is not a line of an export",
  digests_altered: "what is kept of the rows that its transaction wrote is not what it commits to",
  records_altered: "rows were altered, deleted or added past the log",
  rights_altered: "policies, grants, functions or triggers of the database are not as this Runut's text says",
} satisfies Record<Reason, string>;
