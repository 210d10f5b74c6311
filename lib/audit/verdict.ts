import type { AlteredRecord } from "./verify-records";
import type { Vouched } from "./vouchers";

/** What may be wrong with a log or with a file of it. */
export type Reason =
  | "body_altered"
  | "event_missing"
  | "body_malformed"
  | "format_unknown"
  | "leaf_missing"
  | "leaf_repeated"
  | "leaf_foreign"
  | "leaf_uncounted"
  | "case_unproven"
  | "order_changed"
  | "not_included"
  | "tree_altered"
  | "tree_shrunk"
  | "signature_false"
  | "checkpoint_inconsistent"
  | "checkpoint_unproven"
  | "checkpoint_foreign"
  | "key_unannounced"
  | "key_untold"
  | "value_altered"
  | "value_missing"
  | "erasure_unproven"
  | "erasure_untold"
  | "cosignature_false"
  | "cosignature_missing"
  | "time_stamp_false"
  | "time_stamp_missing"
  | "record_malformed"
  | "record_repeated"
  | "record_unproven"
  | "records_missing"
  | "unreadable"
  | "line_misplaced"
  | Damage
  | "rights_altered"
  | "digests_altered"
  | "records_altered";

/** What happened to a file on its way, which says nothing of the log. */
export type Damage = "line_ends" | "byte_order_mark" | "utf16" | "compressed" | "cut_off";

/** The first thing that is wrong. `index` is that of the leaf; where leaves are not those that a checkpoint signs, of the first that none before it vouches for; of a signature, a time stamp or a key the size of the tree that it signs; of what is unreadable, misplaced or damaged the line (from 1), and `detail` says more. Of rights it is the size of the log, and `rights` says which: "-" is in the text and not in the database, "+" the other way; of records it is that size too, and `records` says which. */
export type Fault = {
  ok: false;
  index: number;
  reason: Reason;
  rights?: readonly string[];
  records?: readonly AlteredRecord[];
  detail?: string;
};

/** A value erased under the authority of that number: from behind the digest in that leaf, or from the row of a record, as that leaf puts down. */
export type Erased = { index: number; field: string; authority: number; table?: string; key?: string };

/** What an export that holds is of. */
export type Sound = {
  ok: true;
  log: string;
  case: string | null;
  size: number;
  leaves: number;
  checkpoints: number;
  records: number;
  keys: string[];
  erased: Erased[];
  vouched: Vouched[];
};

export const fault = (index: number, reason: Reason): Fault => ({ ok: false, index, reason });
