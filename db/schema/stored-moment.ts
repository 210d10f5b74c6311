/** The last moment that a Date can be; that of "infinity". */
const last = 8_640_000_000_000_000;

/** A timestamptz as PostgreSQL writes it ("2021-08-25 10:00:00.5+07", "0021-08-25 10:00:00+07:07:12", "0044-03-15 00:00:00+00 BC", "infinity") as a moment, whatever the year: `new Date` would make "Invalid Date" of 0021 and 1999 of 0099. */
export const storedMoment = (text: string): Date => {
  const [, year, month, day, hour, minute, second, rest, sign, h, m, s, era] =
    /^(\d{4,})-(\d\d)-(\d\d)[ T](\d\d):(\d\d):(\d\d)(\.\d+)?(?:Z|([+-])(\d\d):?(\d\d)?:?(\d\d)?)?( BC)?$/.exec(
      text,
    ) ?? [];
  if (year === undefined) return new Date(text.startsWith("-") ? -last : last);
  const at = new Date(0);
  at.setUTCFullYear(era ? 1 - Number(year) : Number(year), Number(month) - 1, Number(day));
  at.setUTCHours(
    Number(hour),
    Number(minute),
    Number(second),
    Number((rest ?? "").slice(1, 4).padEnd(3, "0")),
  );
  const east = Number(h ?? 0) * 3600 + Number(m ?? 0) * 60 + Number(s ?? 0);
  const told = at.getTime() - (sign === "-" ? -east : east) * 1000;
  return new Date(Math.min(Math.max(told, -last), last));
};

/** A date as PostgreSQL writes it, as ISO 8601 writes it: years before Christ and beyond 9999 with a sign and six digits. */
export const storedDay = (text: string): string => {
  const [, year, rest, era] = /^(\d{4,})(-\d\d-\d\d)( BC)?$/.exec(text) ?? [];
  if (year === undefined || rest === undefined) return `${text.startsWith("-") ? "-" : "+"}271820-01-01`;
  if (!era && year.length === 4) return text;
  const counted = era ? 1 - Number(year) : Number(year);
  const digits = String(Math.min(Math.abs(counted), 271_820)).padStart(6, "0");
  return `${counted < 0 ? "-" : "+"}${digits}${rest}`;
};
