import type { RefusalKey } from "@/lib/kernel/refusal";
import { keyed } from "./keyed";

/** The message of a refusal or obstacle, under `refusals.keys`: "person.changed" is worded as `person_changed`. */
export const refusalKey = <Key extends RefusalKey>(key: Key) => keyed(key);
