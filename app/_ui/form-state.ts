/** What a form knows after its action ran: nothing yet, or why it was refused and what had been typed. */
export type FormState =
  | { readonly status: "idle" }
  | {
      readonly status: "refused";
      readonly code: string;
      readonly message: string;
      /** The message of each refused field, already worded, by field name. */
      readonly fields: Readonly<Record<string, string>>;
      readonly values: Readonly<Record<string, string | string[]>>;
      /** Plain data that the refusal needs to explain itself, such as a list of what hangs. */
      readonly details?: Readonly<Record<string, unknown>> | undefined;
    };

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

export const idle: FormState = { status: "idle" };
