import { keyed } from "./keyed";

/** The message of a refusal or obstacle, under `refusals.keys`: "person.changed" is worded as `person_changed`. */
export const refusalKey = <Key extends string>(key: Key) => keyed(key);
