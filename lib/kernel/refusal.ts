/** The keys that have words: `refusal` of a whole act, `field` of one field. Where the words are, they are merged into this, so that a key without words does not compile here. */
// biome-ignore lint/suspicious/noEmptyInterface: only an interface can be merged into
// biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be merged into
export interface Worded {}

/** Names why a command or an act is refused. */
export type RefusalKey = Worded extends { refusal: infer Key extends string } ? Key : string;
/** Names what is wrong with a field of the input. */
export type FieldKey = Worded extends { field: infer Key extends string } ? Key : string;

export type RefusalCode = "invalid" | "unauthenticated" | "forbidden" | "not_found" | "conflict";

/** Why a command did not happen. `key` names the message, `fields` a message key by field, `details` what the message needs. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly key: RefusalKey,
    readonly fields: Readonly<Record<string, FieldKey>> = {},
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(`${code}: ${key}`);
    this.name = "Refusal";
  }
}

export const invalid = (
  fields: Readonly<Record<string, FieldKey>>,
  key: RefusalKey = "invalid",
  details: Readonly<Record<string, unknown>> = {},
) => new Refusal("invalid", key, fields, details);
export const unauthenticated = (key: RefusalKey = "unauthenticated") => new Refusal("unauthenticated", key);
export const forbidden = (key: RefusalKey = "forbidden") => new Refusal("forbidden", key);
/** The same for what does not exist and for what the actor may not see. */
export const notFound = () => new Refusal("not_found", "not_found");
export const conflict = (key: RefusalKey, details: Record<string, unknown> = {}) =>
  new Refusal("conflict", key, {}, details);
