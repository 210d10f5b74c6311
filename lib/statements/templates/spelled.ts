import type { precisions } from "@/db/schema/vocabulary";
import type { Zone } from "@/lib/kernel/day";
import type { DeskLanguage } from "./template";

type Precision = (typeof precisions)[number];

const tags = { id: "id-ID", en: "en-GB" } as const satisfies Record<DeskLanguage, string>;
const zoneNames = {
  "Asia/Jakarta": "WIB",
  "Asia/Makassar": "WITA",
  "Asia/Jayapura": "WIT",
} as const satisfies Record<Zone, string>;

/** A day as a statement says it ("23 Agustus 2021"), as exactly as it is known. */
export const spelledDay = (
  at: Date,
  language: DeskLanguage,
  precision: Precision = "day",
  timeZone: Zone = "Asia/Jakarta",
): string =>
  new Intl.DateTimeFormat(tags[language], {
    timeZone,
    year: "numeric",
    ...(precision === "year" ? {} : { month: "long" }),
    ...(precision === "year" || precision === "month" ? {} : { day: "numeric" }),
  }).format(at);

/** A day and hour as a statement says them, with their zone ("24 Agustus 2021 pukul 17.00 WIB"). */
export const spelledMoment = (at: Date, zone: Zone, language: DeskLanguage): string => {
  const clock = new Intl.DateTimeFormat(tags[language], {
    ...{ timeZone: zone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  }).format(at);
  const joined = language === "id" ? "pukul" : "at";
  return `${spelledDay(at, language, "day", zone)} ${joined} ${clock} ${zoneNames[zone]}`;
};
