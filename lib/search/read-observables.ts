import { normalForm, type ObservableKind } from "@/lib/observables/normal-forms";
import { recognise } from "@/lib/observables/recognise";

type Observable = { kind: ObservableKind; value: string };

/** The observables that were typed into the search box, if it may be one: what a text shows by itself, and the name of an account, which nothing shows. */
export const readObservables = (typed: string): Observable[] => {
  const text = typed.trim().slice(0, 200);
  if (text === "" || /\s/.test(text)) return [];
  const account = normalForm("account", text);
  return [
    ...recognise(text).map(({ kind, value }) => ({ kind, value })),
    ...(account === undefined ? [] : [{ kind: "account" as const, value: account }]),
  ];
};
