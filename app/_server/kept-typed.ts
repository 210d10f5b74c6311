import "server-only";
import { cookies, headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import type { FormState } from "@/app/_ui/form-state";
import type { DraftWords, KeptStates } from "@/app/_ui/kept-form";
import { draftOf, typedIn } from "@/app/_ui/typed-in";
import type { Person } from "@/lib/kernel/actor";
import { now } from "@/lib/kernel/clock";
import { parse } from "@/lib/kernel/parse";
import { forbidden, invalid } from "@/lib/kernel/refusal";
import { heldHours, openHeld, readFormToken } from "@/lib/sessions/form-token";
import {
  dropKeptForm,
  type FormPlace,
  hasKeptForms,
  keepForm,
  keepLateForm,
  keepRefusedForm,
  keptFormsOf,
} from "@/lib/sessions/kept-form";
import { passOverDone } from "./done-notice";
import { asItStood, ownPath } from "./own-path";
import { currentPath } from "./path";
import { nameOfCookie, setCookie } from "./set-cookie";

/** Says that something is kept, so that pages look for it only then; it holds nothing of it. */
const flag = () => nameOfCookie("kept");
const raiseFlag = async () => setCookie("kept", "1");

const place = z.object({ page: z.string().min(1).max(300), form: z.string().max(100) });
const held = z.object({
  token: z.string(),
  nonce: z.string().max(100),
  sealed: z.string(),
  age: z.coerce.number().min(0),
});
const opened = place.extend({
  values: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});

/** Keeps what a person is typing, and tells when. */
export const keepDraft = async (person: Person, form: FormData): Promise<Date | null> => {
  const at = now();
  const sent = (name: string) => String(form.get(`$${name}`) ?? "");
  const { values, age, ...where } = form.has("$sealed")
    ? heldIn(
        person,
        parse(held, Object.fromEntries(["token", "nonce", "sealed", "age"].map((n) => [n, sent(n)]))),
      )
    : { ...parse(place, { page: sent("page"), form: sent("form") }), values: draftOf(form), age: 0 };
  const typedAt = new Date(at.getTime() - age);
  const isNewest = await keepForm(person, where, values, typedAt);
  await raiseFlag();
  return isNewest ? typedAt : null;
};

/** What a browser held for a person. Of nobody else, and for a day, as the browser is told to. */
const heldIn = (person: Person, { token, nonce, sealed, age }: z.output<typeof held>) => {
  const read = readFormToken(token, now());
  if (read?.personId !== person.id || age > heldHours * 3_600_000) throw forbidden();
  const text = openHeld(read.key, nonce, sealed);
  if (text === null) throw invalid({}, "unreadable");
  return { ...parse(opened, JSON.parse(text)), age };
};

/** Throws away what is kept of the form that is told, and tells the address of its page. */
export const discardDraft = async (person: Person, form: FormData): Promise<string> => {
  const where = parse(place, read(String(form.get("$discard") ?? "")));
  await dropKeptForm(person, where);
  return addressOf(where.page);
};

/** A form is kept by the path of its page; what it is about may stand in the query. */
const addressOf = async (page: string): Promise<string> => asItStood(page, (await headers()).get("referer"));

const read = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
};

/** Keeps what was typed into a form that came after its session was over, for the person for whom the page was made. */
export const keepTyped = async (form: FormData): Promise<void> => {
  const carried = form.get("$kept");
  if (typeof carried !== "string") return;
  if (await keepLateForm(carried, await placeOf(form), draftOf(form), now())) await raiseFlag();
};

/** Keeps what a person sent past its page and had refused. */
export const keepSent = async (person: Person, form: FormData): Promise<void> => {
  if (!form.has("$form")) return;
  await keepRefusedForm(person, await placeOf(form), { values: draftOf(form) }, now());
  await raiseFlag();
};

/** Leads whoever sent a form past its page, and is signed in no longer, to sign in; what they typed waits for them, without any file. */
export const leadToSignIn = async (form: FormData): Promise<Response> => {
  await keepTyped(form);
  const { page } = await placeOf(form);
  return seeOther(`/sign-in?to=${encodeURIComponent(await addressOf(page))}`);
};

const seeOther = (location: string) => new Response(null, { status: 303, headers: { location } });

/** The code under which a form that came back is kept, as one that was refused is under its refusal's. */
const returnedCode = "returned";

/** Leads back to a form that was sent without JavaScript and was refused, or came back for more; it shows there what was typed and why. The files that came before it are named with it, so that nobody sends them twice; what no draft holds is asked for again. */
export const leadBack = async (person: Person, form: FormData, state: FormState): Promise<Response> => {
  const where = await placeOf(form);
  if (state.status === "refused" || state.status === "returned") {
    const { message } = state;
    const { code, labels = {} } = state.status === "refused" ? state : { code: returnedCode };
    const files = form.getAll("files").map(String);
    const values = { ...draftOf(form), ...(files.length > 0 && { files }) };
    const fields = { ...(await askedAgain(form, values)), ...state.fields };
    await keepRefusedForm(person, where, { values, refused: { code, message, fields, labels } }, now());
    await raiseFlag();
  }
  await passOverDone();
  const address = await addressOf(where.page);
  return seeOther(where.form === "" ? address : `${address}#${where.form}`);
};

/** Each field that was typed and is not among these values, with the words that ask for it once more. */
const askedAgain = async (form: FormData, values: object): Promise<Record<string, string>> => {
  const t = await getTranslations("refusals.fields");
  const gone = Object.entries(typedIn(form)).filter(([name, value]) => !(name in values) && value !== "");
  return Object.fromEntries(gone.map(([name]) => [name, t("type_again")]));
};

/** What this person typed into the forms of this page and has not sent, as the forms show it again. */
export const keptTyped = async (person: Person): Promise<KeptStates> => {
  if (!(await cookies()).has(flag())) return {};
  const found = await keptFormsOf(person, await currentPath(), now());
  return Object.fromEntries(
    found.map(({ form, at, late, values, refused }) => {
      const keptAt = at.toISOString();
      if (!refused) return [form, { status: "kept", at: keptAt, late, values }];
      const { labels = {}, ...why } = refused;
      if (why.code === returnedCode) return [form, { status: "returned", ...why, values, keptAt }];
      return [form, { status: "refused", ...why, labels, values, keptAt }];
    }),
  );
};

/** What is said of a draft, in the reader's language; "{time}" stands for when it was kept. */
export const draftWords = async (): Promise<DraftWords> => {
  const t = await getTranslations("ui.draft");
  const time = { time: "{time}" };
  return {
    ...{ kept: t("kept", time), back: t("back", time), late: t("late") },
    ...{ held: t("held"), lost: t("lost"), discard: t("discard") },
  };
};

/** Takes away what was kept of a form, now that its person has sent it. */
export const dropKept = async (person: Person, form: FormData): Promise<void> => {
  if ((await cookies()).has(flag())) await dropKeptForm(person, await placeOf(form));
};

/** Lets the pages of who has signed in look for what is kept of theirs. */
export const lookForKept = async (personId: string): Promise<void> => {
  if (await hasKeptForms(personId)) await raiseFlag();
};

/** A form that goes past its page says itself which page it is. */
const placeOf = async (form: FormData): Promise<FormPlace> => ({
  page: ownPath(form.get("$page"), await currentPath()).split("?")[0] ?? "/today",
  form: String(form.get("$form") ?? "").slice(0, 100),
});
