import "server-only";
import { refresh } from "next/cache";
import { redirect, unstable_rethrow } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { z } from "zod";
import { labelMark } from "@/app/_ui/field-mark";
import { type FormAction, type FormState, idle } from "@/app/_ui/form-state";
import { typedIn } from "@/app/_ui/typed-in";
import { refusalKey } from "@/app/_words/refusal-key";
import type { Person } from "@/lib/kernel/actor";
import type { Command } from "@/lib/kernel/command";
import { limitsOf } from "@/lib/kernel/limits";
import type { LengthFound } from "@/lib/kernel/parse";
import { Refusal } from "@/lib/kernel/refusal";
import type { SignFound } from "@/lib/kernel/signs";
import { backAddress } from "./back-address";
import { passOverDone, tellDone } from "./done-notice";
import { sentForm } from "./door/taken-up";
import { dropKept, keepTyped } from "./kept-typed";
import { type FormRead, readForm, type SentFields } from "./read-form";
import { currentPerson, requirePerson } from "./session";

type FormActionOptions<R> = {
  /** Where the person is led once it is done: an address whose "[name]" is filled in from the result or the form, or what works it out. */
  back: string | ((result: R, form: FormData) => string | Promise<string>);
  /** The address of what was made, where the person is led elsewhere, or what names it; filled in as `back` is. Null where nothing was. */
  made?: string | ((result: R, form: FormData) => string | null);
  /** What the fields become where the form asks otherwise than the command. Rows keep their order. */
  read?: (fields: SentFields, form: FormData) => Record<string, unknown>;
  /** Set where what the form offers may be gone meanwhile: after a conflict its page offers what there is now. Not on a page with a form that carries a version, whose own conflict would pass unseen. */
  offersAnew?: true;
};

/** A form's server action: reads the fields in the shape of the command's input, runs it as the signed-in person, and shows a refusal where it arises. What is sent after the session is over waits until its person has signed in again. */
export const formAction = <S extends z.ZodType, R>(
  act: Command<S, R>,
  { back, made, read, offersAnew }: FormActionOptions<R>,
): FormAction => {
  const submit: FormAction = async (_before, sent) => {
    const form = sentForm(sent);
    const person = (await currentPerson()) ?? (await keptUntilSignedIn(form));
    const { fields, inForm } = readForm(form, act.input);
    const run = async () => {
      const result = await act(person, read ? read(fields, form) : fields);
      await dropKept(person, form);
      const to = typeof back === "string" ? backAddress(back, result, form) : await back(result, form);
      const its = typeof made === "function" ? made(result, form) : (made ?? null);
      await tellDone(person, act.action, to, its && backAddress(its, result, form));
      // From "/exposures#record" to "/exposures" the browser would else only scroll, and show what it had.
      refresh();
      redirect(to);
    };
    const state = await stateAfter(run, form, inForm);
    if (offersAnew && state.status === "refused" && state.code === "conflict") refresh();
    return state;
  };
  return Object.assign(submit, { limits: limitsOf(act.input) });
};

/** The form's state after what it was sent for: none to speak of, or the refusal that arose. */
export const stateAfter = async (
  run: () => Promise<unknown>,
  form: FormData,
  inForm?: FormRead["inForm"],
): Promise<FormState> => {
  try {
    await run();
    return idle;
  } catch (error) {
    unstable_rethrow(error);
    if (!(error instanceof Refusal)) throw error;
    await passOverDone();
    return refused(error, form, inForm);
  }
};

/** The form's state after a refusal, worded in the reader's language, with what was typed; `inForm` names the form's field for one of the input. */
export const refused = async (
  refusal: Refusal,
  form: FormData,
  inForm: FormRead["inForm"] = (field) => field,
): Promise<FormState> => {
  const t = await getTranslations("refusals");
  const word = (key: string, details: object = {}) =>
    t.has(key as never) ? t(key as never, details as never) : t("other");
  const signs = (refusal.details.signs ?? {}) as Record<string, SignFound>;
  const lengths = (refusal.details.lengths ?? {}) as Record<string, LengthFound>;
  const lines = (refusal.details.lines ?? {}) as Record<string, readonly number[]>;
  const worded = (field: string, key: string) => {
    const [sign, length, at] = [signs[field], lengths[field], lines[field]];
    if (at) return `${word(`fields.${key}`)} ${t("lines", { lines: at.join(", ") })}`;
    if (length) return "most" in length ? t("at_most", length) : t("at_least", length);
    return sign
      ? `${word(`fields.${key}`)} ${t("sign", { ...sign, at: String(sign.at) })}`
      : word(`fields.${key}`);
  };
  const fields = Object.fromEntries(
    Object.entries(refusal.fields).map(([field, key]) => [inForm(field), worded(field, key)]),
  );
  return {
    status: "refused",
    code: refusal.code,
    message: word(`keys.${refusalKey(refusal.key)}`, plainDetails(refusal)),
    fields,
    labels: labelsIn(form, fields),
    values: typedIn(form),
    details: refusal.details,
  };
};

/** What a message can name of a refusal's details. */
const plainDetails = ({ details }: Refusal) =>
  Object.fromEntries(
    Object.entries(details).filter(([, each]) => typeof each === "string" || typeof each === "number"),
  );

/** What the form called each of these fields. */
const labelsIn = (form: FormData, fields: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    form
      .getAll(labelMark)
      .map((mark) => /^([^=]+)=(.{1,300})$/s.exec(String(mark)))
      .flatMap((read) => (read?.[1] && read[2] && read[1] in fields ? [[read[1], read[2]]] : [])),
  );

/** Whose session is over is sent to sign in, and finds there again what they typed. */
const keptUntilSignedIn = async (form: FormData): Promise<Person> => {
  await keepTyped(form);
  return requirePerson();
};
