import type { Page } from "@playwright/test";

/** A field that somebody can fill in, and what stands in it: a text, a choice, or whether it is ticked. */
export type FilledField = { name: string; value: string };
export type FormOfAPage = {
  /** Its id there, "" where it has none. */
  form: string;
  /** The id of the action that it is sent to; "" where it goes to a route. */
  action: string;
  /** Its address, where it goes to a route. */
  route: string;
  /** The address to which its button sends it while no JavaScript runs; that of its page where left empty. */
  sentTo: string;
  isKept: boolean;
  /** Whether it sends something that is typed. */
  isTyped: boolean;
  /** What stands in it when it is shown, and what somebody filled in. */
  begun: FilledField[];
  filled: FilledField[];
  /** All that a browser sends of it then. */
  sent: [string, string][];
  /** The radio buttons and menus that somebody finds chosen. */
  chosen: FilledField[];
  /** The names of the fields for secrets, codes and files. */
  secrets: string[];
};

/** Every form of a page by its HTML, as a browser without JavaScript has it, with words filled in wherever there is something to fill in. */
export const formsOf = (page: Page, html: string, word: string): Promise<FormOfAPage[]> =>
  page.evaluate(
    ([text, typed]) => {
      const controlsOf = (form: HTMLFormElement) =>
        [...form.elements].filter(
          (one): one is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement =>
            (one instanceof HTMLInputElement && !["hidden", "submit", "button"].includes(one.type)) ||
            one instanceof HTMLSelectElement ||
            one instanceof HTMLTextAreaElement,
        );
      const isTick = (one: Element): one is HTMLInputElement =>
        one instanceof HTMLInputElement && ["radio", "checkbox"].includes(one.type);
      const standing = (form: HTMLFormElement) =>
        controlsOf(form).map((one) => ({
          name: one.name,
          value: isTick(one) ? `${one.value}: ${one.checked}` : one.value,
        }));
      const secret = (one: Element) =>
        one instanceof HTMLInputElement &&
        (["password", "file"].includes(one.type) || one.autocomplete === "one-time-code");
      const all = new DOMParser().parseFromString(text ?? "", "text/html");
      return [...all.querySelectorAll("form")].map((form) => {
        const hidden = (name: string) => form.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value;
        const acts = [...form.querySelectorAll<HTMLInputElement>('input[name^="$ACTION_"]')];
        const named = acts.map(({ name, value }) =>
          name.startsWith("$ACTION_ID_") ? name.slice(11) : (/^\{"id":"(\w+)"/.exec(value)?.[1] ?? ""),
        );
        const buttons = [...form.querySelectorAll("button")].filter(
          ({ type, name }) => type === "submit" && !["add", "$discard"].includes(name),
        );
        const button = buttons.at(-1);
        const begun = standing(form);
        const chosen = controlsOf(form).filter(
          (one) =>
            (isTick(one) && one.type === "radio" && one.checked) ||
            (one instanceof HTMLSelectElement && one.value !== ""),
        );
        const was = chosen.map(({ name, value }) => ({ name, value }));
        for (const [n, one] of controlsOf(form).entries())
          if (isTick(one)) one.checked = true;
          else if (one instanceof HTMLSelectElement) one.selectedIndex = one.options.length - 1;
          else if (one.type !== "file") one.value = `${typed} ${n}`;
        return {
          form: hidden("\\$form") ?? "",
          action: named.find((id) => id !== "") ?? "",
          route: form.getAttribute("action") ?? "",
          sentTo: button?.getAttribute("formaction") ?? form.getAttribute("action") ?? "",
          isKept: hidden("\\$kept") !== undefined,
          isTyped:
            form.method === "post" &&
            controlsOf(form).some((one) => one.type === "textarea" || one.type === "text"),
          begun,
          filled: standing(form),
          sent: [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
            typeof value === "string" ? [[name, value]] : [],
          ),
          chosen: was,
          secrets: controlsOf(form)
            .filter(secret)
            .map(({ name }) => name),
        };
      });
    },
    [html, word],
  );
