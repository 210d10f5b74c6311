import type { useTranslations } from "next-intl";
import { formatDay, formatMoment, type Precision, wallClock } from "@/app/_ui/moment";
import { listOfField } from "@/lib/amendments/listed-fields";

type Words = {
  domain: ReturnType<typeof useTranslations<"domain">>;
  amendments: ReturnType<typeof useTranslations<"amendments">>;
  organisations: readonly { id: string; name: string }[];
  systems?: readonly { id: string; name: string }[];
  people?: readonly { id: string; name: string }[];
  locale: string;
  /** The kind of record that the field is of. */
  kind?: string | undefined;
};

const days = new Set(["firstSeenOn", "startsOn", "endsOn", "plannedFor", "asOf"]);
const moments = new Set(["occurredAt", "reportedAt", "firstSeenAt", "testedAt"]);
const exactly = new Set(["precision", "exactness", "firstSeenExactness", "testedExactness"]);
const counts = new Set(["people", "records", "peopleFrom", "peopleTo", "recordsFrom", "recordsTo"]);
const namesOfOrganisations = new Set([
  "ownerId",
  "firstSeenById",
  "firstSeenPartyId",
  "partyId",
  "organisationId",
  "reportedToId",
  "assessorId",
  "saidById",
]);

/** What a field kept, as a reader reads it: a listed value in words, an organisation by its name, a day, moment or number as the page writes it. A moment at the very beginning of a day was told as the day. */
export const amendedText = (field: string, text: string, words: Words): string => {
  const { domain, amendments, organisations, systems = [], people = [], locale } = words;
  if (text === "") return "";
  const list = listOfField(field, words.kind ?? "");
  if (list) {
    const key = `${list}.${text}`;
    return domain.has(key as never) ? domain(key as "severity.low") : text;
  }
  if (exactly.has(field)) return amendments(`precision.${text as Precision}`);
  if (field === "anonymous") return amendments(text === "true" ? "yes" : "no");
  if (namesOfOrganisations.has(field)) return organisations.find(({ id }) => id === text)?.name ?? text;
  // One that the reader does not see, or no longer offered, is another one and no more.
  if (field === "supersedesId" || field === "systemId")
    return systems.find(({ id }) => id === text)?.name ?? amendments("another_system");
  if (field === "systems") return namesIn(text, systems, amendments("another_system"));
  if (field === "team") return namesIn(text, people, amendments("another_person"));
  if (days.has(field)) return formatDay(text, locale);
  if (counts.has(field)) return new Intl.NumberFormat(locale).format(Number(text));
  return moments.has(field) ? saidMoment(text, locale) : text;
};

/** The names of those whose ids stand one a line, in their order. */
const namesIn = (text: string, among: readonly { id: string; name: string }[], another: string): string =>
  text
    .split("\n")
    .map((each) => among.find(({ id }) => id === each)?.name ?? another)
    .sort()
    .join(", ");

const saidMoment = (text: string, locale: string): string => {
  const { hour, minute } = wallClock(text, "Asia/Jakarta");
  return formatMoment(text, locale, { precision: hour === "00" && minute === "00" ? "day" : "minute" });
};
