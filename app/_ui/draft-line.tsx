"use client";

import type { FormState } from "./form-state";
import { type DraftWords, useKeptForms } from "./kept-form";
import { formatClock, formatDay, formatMoment } from "./moment";
import { discardAddress } from "./unsent";
import type { DraftStanding } from "./use-draft";

type DraftLineProps = { form: string; state: FormState; standing: DraftStanding };

/** Says above the fields that they are filled in from before. */
export function DraftBack({ id, state }: { id: string; state: FormState }) {
  const { words, locale } = useKeptForms();
  if (state.status !== "kept") return null;
  const text = words[state.late ? "late" : "back"].replace("{time}", formatMoment(state.at, locale));
  return (
    <p className="notice info" id={id} tabIndex={-1}>
      {text}
    </p>
  );
}

/** What is kept of a form, since when, and the way to be rid of it. It stands after the form's own buttons, which Enter presses; its button works without JavaScript too. */
export function DraftLine({ form, state, standing }: DraftLineProps) {
  const { words, locale, page, token } = useKeptForms();
  if (token === "") return null;
  const { text, isWithServer } = tellingOf(state, standing, words, locale);
  return (
    <div className="row tight small ink2">
      <span role="status">{text}</span>
      {isWithServer && (
        <button
          type="submit"
          className="textlink"
          formAction={discardAddress}
          formMethod="post"
          formNoValidate
          name="$discard"
          value={JSON.stringify({ page, form })}
        >
          {words.discard}
        </button>
      )}
    </div>
  );
}

const tellingOf = (state: FormState, standing: DraftStanding, words: DraftWords, locale: string) => {
  const before = keptAtOf(state);
  const at = standing.where === "kept" ? standing.at : before;
  const key = standing.where !== "none" ? standing.where : before !== "" ? ("kept" as const) : undefined;
  const text = key && words[key].replace("{time}", at === "" ? "" : shortly(at, locale));
  return { text, isWithServer: at !== "" };
};

const keptAtOf = (state: FormState): string => {
  if (state.status === "kept") return state.at;
  return "keptAt" in state ? (state.keptAt ?? "") : "";
};

/** Of today the hour alone. */
const shortly = (at: string, locale: string): string =>
  formatDay(at, locale) === formatDay(new Date(), locale)
    ? formatClock(at, locale)
    : formatMoment(at, locale);
