/** What a date-and-hour field holds, taken as WIB (UTC+7); undefined when it holds none. */
export const fromWib = (value: FormDataEntryValue | undefined): string | undefined =>
  typeof value === "string" && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value)
    ? `${value.slice(0, 16)}:00+07:00`
    : undefined;
