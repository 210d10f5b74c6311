import { expect, type Page } from "@playwright/test";
import { draftOf } from "@/app/_ui/typed-in";
import type { Person } from "@/lib/kernel/actor";
import { cookieOf } from "./bench/session";
import { everyPage } from "./every-page";
import { type FormOfAPage, formsOf } from "./forms-of-a-page";
import { builtActions } from "./malformed/built";

const word = "kata yang belum terkirim";

type Desk = { origin: string; ownerUrl: string };
/** Somebody who looks at the cases of these numbers in a hold, and at other addresses. */
type Looking = { person: Person; numbers: readonly number[]; beside?: readonly string[] };

/** What a walk over the forms of the desk found, each form once. */
export type Walked = {
  /** The actions and routes to which forms go, by name. */
  met: Set<string>;
  /** What is chosen before anybody chose, as "submitClaim credibility=6". */
  chosen: Set<string>;
  /** Secrets that a draft would hold. */
  drafted: string[];
  /** Forms that lost a word through an expired session. */
  lost: string[];
  /** Forms in which something can be typed and that say nothing by which it could be kept. */
  unkept: Set<string>;
};

/** Fills in every form that these people find on the pages of the desk, sends it when its session is over, and looks for the words on the same page in the next one. */
export const walkForms = async (page: Page, desk: Desk, looking: readonly Looking[]): Promise<Walked> => {
  const names = new Map(builtActions().map(({ id, name }) => [id, name]));
  const walked: Walked = { met: new Set(), chosen: new Set(), drafted: [], lost: [], unkept: new Set() };
  for (const { person, numbers, beside = [] } of looking) {
    const cookie = await cookieOf(desk.ownerUrl, person.id);
    for (const address of new Set([...numbers.flatMap(everyPage), ...beside])) {
      const url = `${desk.origin}${address}`;
      for (const form of await formsAt(page, url, cookie)) {
        const name = names.get(form.action) ?? form.route.replace(/[^/]*\d[^/]*/g, "n");
        for (const { name: field, value } of form.chosen)
          walked.chosen.add(`${name} ${field.replace(/\d+/, "n")}=${value.replace(/[\da-f-]{36}/, "id")}`);
        if (walked.met.has(name)) continue;
        walked.met.add(name);
        const draft = draftOf(fieldsOf(form));
        walked.drafted.push(
          ...form.secrets.filter((field) => field in draft).map((field) => `${name} ${field}`),
        );
        if (!form.isKept && form.isTyped) walked.unkept.add(name);
        if (form.isKept && !(await isKept(page, url, cookie, form, draft)))
          walked.lost.push(`${name} at ${address}`);
      }
    }
  }
  return walked;
};

const formsAt = async (page: Page, url: string, cookie: string): Promise<FormOfAPage[]> => {
  const answer = await fetch(url, { headers: { cookie }, redirect: "manual" });
  return formsOf(page, await answer.text(), word);
};

const isKept = async (
  page: Page,
  url: string,
  cookie: string,
  form: FormOfAPage,
  draft: Readonly<Record<string, unknown>>,
): Promise<boolean> => {
  const { origin } = new URL(url);
  const sent = await fetch(new URL(form.sentTo, url), {
    method: "POST",
    headers: { origin },
    body: fieldsOf(form),
    redirect: "manual",
  });
  expect(sent.headers.get("location"), url).toContain("/sign-in?to=");
  const flag = sent.headers.getSetCookie().find((each) => each.startsWith("runut.kept="));
  const again = await formsAt(page, url, `${cookie}; ${flag?.split(";")[0]}`);
  const back = again.find((one) => one.form === form.form && one.action === form.action);
  const wanted = form.filled.map((field, n) => (field.name in draft ? field : form.begun[n]));
  return JSON.stringify(back?.begun) === JSON.stringify(wanted);
};

const fieldsOf = ({ sent }: FormOfAPage): FormData => {
  const form = new FormData();
  for (const [name, value] of sent) form.append(name, value);
  return form;
};
