type Values = Readonly<Record<string, string | string[]>>;

/** What a form knows after its action ran: nothing yet, or why it was refused and what had been typed, or what was done on the way to sending it; before that, what was kept of an earlier time. */
export type FormState =
  | { readonly status: "idle" }
  | {
      readonly status: "kept";
      readonly values: Values;
      /** When it was kept, in ISO 8601. */
      readonly at: string;
      /** Whether it was sent when the session was over. */
      readonly late: boolean;
    }
  | {
      /** It came back for its writer to go on with, as they asked: with more rows, with a text laid into them. */
      readonly status: "returned";
      readonly message: string;
      /** What no draft holds and is asked for again, where it came without JavaScript. */
      readonly fields: Readonly<Record<string, string>>;
      readonly values: Values;
      readonly keptAt?: string | undefined;
    }
  | {
      readonly status: "refused";
      readonly code: string;
      readonly message: string;
      /** The message of each refused field, already worded, by field name. */
      readonly fields: Readonly<Record<string, string>>;
      /** What each refused field is called, where its form told. */
      readonly labels?: Readonly<Record<string, string>>;
      readonly values: Values;
      /** Plain data that the refusal needs to explain itself, such as a list of what hangs. */
      readonly details?: Readonly<Record<string, unknown>> | undefined;
      /** When it was kept with its refusal, in ISO 8601, where it came without JavaScript. */
      readonly keptAt?: string | undefined;
    };

export type FormAction = ((state: FormState, form: FormData) => Promise<FormState>) & {
  /** How many characters its fields take at most, by name with "*" for the number of a row. */
  limits?: Readonly<Record<string, number>>;
};

export const idle: FormState = { status: "idle" };

/** What had been typed, where a form begins with something. */
export const valuesOf = (state: FormState): Values | undefined =>
  state.status === "idle" ? undefined : state.values;

/** What is wrong with each field, by its name. */
export const errorsOf = (state: FormState): Readonly<Record<string, string>> =>
  state.status === "refused" || state.status === "returned" ? state.fields : {};
