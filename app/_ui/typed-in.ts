/** Fields that a page never shows again once they were sent. */
const secret = /password|code|token/i;
/** Fields that no draft holds besides, whatever else marks them. */
const personal = /identity/i;

/** The name of the field in which a form says which of its fields no draft may hold. */
export const undraftedMark = "$undrafted";

/** What was typed or ticked in a form, without files, secrets and what the page put there for itself. */
export const typedIn = (form: FormData): Record<string, string | string[]> => {
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$") || secret.test(name)) continue;
    const all = form.getAll(name).filter((value) => typeof value === "string");
    if (all.length > 0) values[name] = all.length > 1 ? all : (all[0] ?? "");
  }
  return values;
};

/** What of a form may be kept until it is sent: of what was typed, nothing that says who a reporter is and nothing that its fields are marked for. */
export const draftOf = (form: FormData): Record<string, string | string[]> => {
  const marked = new Set(form.getAll(undraftedMark));
  return Object.fromEntries(
    Object.entries(typedIn(form)).filter(([name]) => !personal.test(name) && !marked.has(name)),
  );
};
