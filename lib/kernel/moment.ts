import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { years } from "@/db/schema/years";
import { dayOf, type Zone } from "./day";
import { otherwise } from "./otherwise";
import type { FieldKey } from "./refusal";
import { isoOf } from "./spelled-date";

/** A moment as it was written, once it is known in which zone's clock. */
type Written = (zone: Zone) => Date;

/** A moment as a person or a program writes it: a day, a day and hour of some zone's clock ("9 Sep 2021 17:00", "2021-09-09T17:00"), or one with an offset of its own. Refuses a year that is not of four digits or out of `years`, and a day or hour that there is not. */
export const writtenMoment = () =>
  z.preprocess(
    spelled,
    z.string().transform((text, issues): Written => {
      const read = written(text);
      if (typeof read === "function") return read;
      issues.addIssue({ code: "custom", ...said(read) });
      return z.NEVER;
    }),
  );

/** A moment, read as WIB where it names no offset; otherwise as `writtenMoment`. */
export const moment = () => writtenMoment().transform((at) => at("Asia/Jakarta"));

/** A day of the world, written as for `writtenMoment`, in ISO 8601. Refuses what `writtenMoment` refuses of it. */
export const day = () =>
  z.string().transform((text, issues) => {
    const iso = isoOf(text).trim();
    const read = /^[+-]?\d+-\d+-\d+$/.test(iso) ? written(iso) : otherThanADay(iso);
    if (typeof read === "function") return iso;
    issues.addIssue({ code: "custom", ...said(read) });
    return z.NEVER;
  });

/** The day that an address says; undefined when it says none, or none that there is. */
export const readDay = (text: string | undefined): string | undefined => day().safeParse(text).data;

/** The year in WIB, by which references are counted. */
export const yearOf = (at: Date): number => Number(dayOf(at).split("-")[0]);

const spelled = (given: unknown) => {
  if (typeof given === "string") return isoOf(given);
  if (!(given instanceof Date)) return given;
  return Number.isNaN(given.getTime()) ? "" : given.toISOString();
};

const said = (field: FieldKey) => ({ message: field, params: otherwise(field).params });

const shape =
  /^([+-]?\d+)-(\d{1,2}-\d{1,2})(?:[T ](\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?))?(Z|[+-]\d{2}:?\d{2})?$/i;

const written = (text: string): Written | FieldKey => {
  const [, year, rest, clock = "00:00", offset] = shape.exec(text.trim()) ?? [];
  if (year === undefined) return "date_format";
  if (!/^\d{4}$/.test(year) || !isOfYears(Number(year))) return "year_out_of_range";
  try {
    const local = Temporal.PlainDateTime.from(`${year}-${rest}T${clock}`, { overflow: "reject" });
    const at = offset ? Temporal.Instant.from(`${local}${offset}`) : null;
    const read: Written = (zone) =>
      new Date((at ?? local.toZonedDateTime(zone).toInstant()).epochMilliseconds);
    return isOfYears(yearOf(read("Asia/Jakarta"))) ? read : "year_out_of_range";
  } catch {
    return "no_such_date";
  }
};

/** Of what is no day: an hour beside a day that there is, or no date at all. */
const otherThanADay = (iso: string): FieldKey =>
  typeof written(iso) === "function" ? "day_alone" : "date_format";

const isOfYears = (year: number) => years.first <= year && year <= years.last;
