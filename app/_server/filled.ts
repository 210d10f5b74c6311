/** The fields of a form that hold something; what was left empty counts as not given. */
export const filled = (form: FormData): Record<string, FormDataEntryValue> =>
  Object.fromEntries([...form].filter(([name, value]) => !name.startsWith("$") && value !== ""));
