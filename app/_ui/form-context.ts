"use client";

import { createContext, useContext } from "react";
import { errorsOf, type FormState, idle, valuesOf } from "./form-state";

export type FieldWords = { optional: string; choose: string; pending: string; day?: string; hour?: string };
/** How a limit is told, and in whose figures. */
export type LimitWords = { locale: string; most: string; left: string; over: string };
type FormContext = {
  id: string | undefined;
  state: FormState;
  words: FieldWords;
  /** Whether what the fields are called goes with them, so that a refusal can name them. */
  told: boolean;
  /** Where it is sent while no JavaScript runs, because it takes files; left out where its action takes it either way. */
  route?: string | undefined;
  /** How many characters a field takes at most, by its name with "*" for the number of a row. */
  limits: Readonly<Record<string, number>>;
  limitWords: LimitWords | undefined;
};

export const FormStateContext = createContext<FormContext>({
  id: undefined,
  state: idle,
  words: { optional: "", choose: "", pending: "" },
  told: false,
  limits: {},
  limitWords: undefined,
});

/** The state of the form around, for a leaf that shows what the refusal brought along. */
export const useFormState = () => useContext(FormStateContext).state;

export const fieldId = (form: string | undefined, name: string) =>
  form === undefined ? name : `${form}-${name}`;

/** What the form around knows of one field: its ids, its error, its limit, and what had been typed. */
export const useFormField = (name: string) => {
  const { id: form, state, words, told, limits, limitWords } = useContext(FormStateContext);
  const values = valuesOf(state);
  return {
    id: fieldId(form, name),
    error: errorsOf(state)[name],
    typed: values?.[name],
    /** Whether the form begins with what was typed before: then what stands in no field was left out by hand. */
    begun: values !== undefined,
    words,
    told,
    limit: limits[name.replace(/\.\d+(?=\.|$)/g, ".*")],
    limitWords,
  };
};
