export type Typed = Record<string, string | string[]>;

const secretFields = /password|code|token/i;

/** What was typed or ticked in a form, without files, secrets and what the page put there for itself. */
export const typedIn = (form: FormData): Typed => {
  const values: Typed = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$") || secretFields.test(name)) continue;
    const all = form.getAll(name).filter((value) => typeof value === "string");
    values[name] = all.length > 1 ? all : (all[0] ?? "");
  }
  return values;
};
