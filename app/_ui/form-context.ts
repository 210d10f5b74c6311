"use client";

import { createContext, useContext } from "react";
import { type FormState, idle } from "./form-state";

type FormContext = {
  id: string | undefined;
  state: FormState;
  words: { optional: string; choose: string; pending: string };
};

export const FormStateContext = createContext<FormContext>({
  id: undefined,
  state: idle,
  words: { optional: "", choose: "", pending: "" },
});

/** The state of the form around, for a leaf that shows what the refusal brought along. */
export const useFormState = () => useContext(FormStateContext).state;

export const fieldId = (form: string | undefined, name: string) =>
  form === undefined ? name : `${form}-${name}`;

/** What the form around knows of one field: its ids, its error, and what had been typed. */
export const useFormField = (name: string) => {
  const { id: form, state, words } = useContext(FormStateContext);
  const id = fieldId(form, name);
  const refused = state.status === "refused" ? state : undefined;
  return {
    id,
    error: refused?.fields[name],
    typed: refused?.values[name],
    refused: refused !== undefined,
    words,
  };
};
