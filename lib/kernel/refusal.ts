export type RefusalCode = "invalid" | "unauthenticated" | "forbidden" | "not_found" | "conflict";

/** Why a command did not happen. `key` names the message, `fields` a message key by field, `details` what the message needs. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly key: string,
    readonly fields: Readonly<Record<string, string>> = {},
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(`${code}: ${key}`);
    this.name = "Refusal";
  }
}

export const invalid = (fields: Record<string, string>, key = "invalid") =>
  new Refusal("invalid", key, fields);
export const unauthenticated = (key = "unauthenticated") => new Refusal("unauthenticated", key);
export const forbidden = (key = "forbidden") => new Refusal("forbidden", key);
/** The same for what does not exist and for what the actor may not see. */
export const notFound = () => new Refusal("not_found", "not_found");
export const conflict = (key: string, details: Record<string, unknown> = {}) =>
  new Refusal("conflict", key, {}, details);
