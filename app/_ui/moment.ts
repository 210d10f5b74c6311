export type Precision = "year" | "month" | "day" | "minute";

/** The three zones of Indonesia, shown as WIB, WITA and WIT. */
export type Zone = "Asia/Jakarta" | "Asia/Makassar" | "Asia/Jayapura";

export type MomentLook = {
  precision?: Precision | undefined;
  zone?: Zone | undefined;
  month?: "short" | "long" | undefined;
  weekday?: "short" | "long" | undefined;
  /** Left out where the list around it says the year. */
  year?: boolean | undefined;
};

type Calendar = { months: string; short: string; weekdays: string; clock: string; comma: string };

const calendars: Record<"en" | "id", Calendar> = {
  en: {
    months: "January February March April May June July August September October November December",
    short: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    weekdays: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday",
    clock: ":",
    comma: "",
  },
  id: {
    months: "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
    short: "Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des",
    weekdays: "Minggu Senin Selasa Rabu Kamis Jumat Sabtu",
    clock: ".",
    comma: ",",
  },
};

const abbreviations = {
  "Asia/Jakarta": "WIB",
  "Asia/Makassar": "WITA",
  "Asia/Jayapura": "WIT",
  UTC: "UTC",
} satisfies Record<Zone | "UTC", string>;

/** The name of a zone that is said beside its hours: "WIB", "WITA", "WIT". */
export const zoneName = (zone: Zone | "UTC"): string => abbreviations[zone];

/** Hours ahead of UTC. None of these clocks was changed since 1964; asking Intl for each of a page's moments took longer than a table of them. */
const hoursAhead = {
  "Asia/Jakarta": 7,
  "Asia/Makassar": 8,
  "Asia/Jayapura": 9,
  UTC: 0,
} satisfies Record<Zone | "UTC", number>;

/** The wall clock of a zone at a moment. */
export const wallClock = (at: Date | string, zone: Zone | "UTC") => {
  const there = new Date(new Date(at).getTime() + hoursAhead[zone] * 3_600_000);
  return {
    year: there.getUTCFullYear(),
    month: there.getUTCMonth() + 1,
    day: there.getUTCDate(),
    weekday: there.getUTCDay(),
    hour: String(there.getUTCHours()).padStart(2, "0"),
    minute: String(there.getUTCMinutes()).padStart(2, "0"),
  };
};

const word = (words: string, place: number) => words.split(" ")[place] ?? "";

/** The hour with its zone: "15:00 WIB", in Indonesian "15.00 WIB". */
export const formatClock = (
  at: Date | string,
  locale: string,
  zone: Zone | "UTC" = "Asia/Jakarta",
  seconds = false,
): string => {
  return `${hourOf(at, locale, zone, seconds)} ${abbreviations[zone]}`;
};

/** The hour where what stands around it says the zone: "15:00", in Indonesian "15.00". */
export const formatHour = (at: Date | string, locale: string, zone: Zone): string =>
  hourOf(at, locale, zone, false);

const hourOf = (at: Date | string, locale: string, zone: Zone | "UTC", seconds: boolean): string => {
  const { hour, minute } = wallClock(at, zone);
  // Every zone's offset is of whole minutes.
  const second = String(new Date(at).getUTCSeconds()).padStart(2, "0");
  const parts = seconds ? [hour, minute, second] : [hour, minute];
  return parts.join(locale === "id" ? calendars.id.clock : calendars.en.clock);
};

const elsewhere = (at: Date | string, locale: string, look: MomentLook): string =>
  new Intl.DateTimeFormat(locale, {
    timeZone: look.zone ?? "Asia/Jakarta",
    calendar: "gregory",
    numberingSystem: "latn",
    year: look.year === false ? undefined : "numeric",
    month: look.precision === "year" ? undefined : "long",
    day: look.precision === "year" || look.precision === "month" ? undefined : "numeric",
    weekday: look.weekday,
  }).format(new Date(at));

/** The day: "8 Sep 2021", "Thu 9 Sep", in Indonesian "Kam, 9 Sep". Languages beyond the desk's follow their own long form. */
export const formatDay = (at: Date | string, locale: string, look: MomentLook = {}): string => {
  if (locale !== "en" && locale !== "id") return elsewhere(at, locale, look);
  const calendar = calendars[locale];
  const { year, month, day, weekday } = wallClock(at, look.zone ?? "Asia/Jakarta");
  if (look.precision === "year") return String(year);
  const monthWord = word(look.month === "long" ? calendar.months : calendar.short, month - 1);
  if (look.precision === "month") return `${monthWord} ${year}`;
  const date = look.year === false ? `${day} ${monthWord}` : `${day} ${monthWord} ${year}`;
  if (look.weekday === undefined) return date;
  const full = word(calendar.weekdays, weekday);
  return `${look.weekday === "long" ? full : full.slice(0, 3)}${calendar.comma} ${date}`;
};

/** A day within a sentence: no line breaks in it. */
export const formatDayInText = (at: Date | string, locale: string, look: MomentLook = {}): string =>
  formatDay(at, locale, look).replaceAll(" ", "\u00a0");

/** A moment as the desk writes it: "8 Sep 2021, 15:00 WIB", in Indonesian "8 Sep 2021, 15.00 WIB". */
export const formatMoment = (at: Date | string, locale: string, look: MomentLook = {}): string => {
  const day = formatDay(at, locale, look);
  if ((look.precision ?? "minute") !== "minute") return day;
  const clock = formatClock(at, locale, look.zone);
  // Isolated, so that hour and zone keep their order in a line that runs from right to left.
  return locale === "ar" ? `${day}، \u2068${clock}\u2069` : `${day}, ${clock}`;
};

/** A moment to the second, as a log has it: "8 Sep 2021, 15:00:12 WIB". */
export const formatSecond = (at: Date | string, locale: string): string =>
  `${formatDay(at, locale)}, ${formatClock(at, locale, "Asia/Jakarta", true)}`;

/** The same where the column around it says the zone: "8 Sep 2021, 15:00:12". */
export const formatSecondInColumn = (at: Date | string, locale: string): string =>
  `${formatDay(at, locale)}, ${hourOf(at, locale, "Asia/Jakarta", true)}`;

/** A moment in UTC. */
export const formatUtc = (at: Date | string, locale: string): string => {
  const { year, month, day } = wallClock(at, "UTC");
  const calendar = locale === "id" ? calendars.id : calendars.en;
  return `${day} ${word(calendar.short, month - 1)} ${year}, ${formatClock(at, locale, "UTC")}`;
};
