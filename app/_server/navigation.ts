import "server-only";
import { getLocale, getTranslations } from "next-intl/server";
import type { NavItem } from "@/app/_components/nav-list";
import { sayTally, tally } from "@/app/_ui/tally";
import { countWaiting } from "@/lib/allegations/queries";
import type { Person, Role } from "@/lib/kernel/actor";
import { countUnread } from "@/lib/notices/queries";
import { read } from "./read";

type Place = {
  key:
    | "today"
    | "allegations"
    | "cases"
    | "statements"
    | "referrals"
    | "answers"
    | "notices"
    | "people"
    | "audit"
    | "account";
  href: string;
  for: readonly Role[] | "everybody";
};

export const caseReaders = [
  "intake_officer",
  "investigator",
  "coordinator",
  "spokesperson",
  "approver",
  "official",
  "auditor",
] as const satisfies readonly Role[];

/** The places of the desk and the roles that have something there. */
const places: readonly Place[] = [
  { key: "today", href: "/today", for: "everybody" },
  {
    key: "allegations",
    href: "/allegations",
    for: ["intake_officer", "investigator", "coordinator", "auditor"],
  },
  { key: "cases", href: "/cases", for: caseReaders },
  {
    key: "statements",
    href: "/statements",
    for: ["investigator", "coordinator", "spokesperson", "approver", "official", "auditor"],
  },
  { key: "referrals", href: "/referrals", for: ["police_liaison"] },
  { key: "answers", href: "/answers", for: ["official"] },
  { key: "notices", href: "/notices", for: "everybody" },
  { key: "people", href: "/people", for: ["administrator"] },
  { key: "audit", href: "/audit", for: "everybody" },
  { key: "account", href: "/account", for: "everybody" },
];

/** The main navigation for this person, with what waits in each place. */
export const navigationFor = async (person: Person, path: string): Promise<NavItem[]> => {
  const [t, locale] = await Promise.all([getTranslations("shell"), getLocale()]);
  const [allegations, notices] = await read(person, (tx) => Promise.all([countWaiting(tx), countUnread(tx)]));
  const counts = { allegations, notices };
  return places
    .filter((place) => place.for === "everybody" || person.roles.some((role) => place.for.includes(role)))
    .map((place) => {
      const count = place.key === "allegations" || place.key === "notices" ? counts[place.key] : 0;
      return {
        href: place.href,
        label: t(`nav.${place.key}`),
        current: path === place.href || path.startsWith(`${place.href}/`),
        ...(count > 0
          ? {
              waiting: {
                count: tally(count, locale),
                words: sayTally(count, locale, (shown) => t("waiting", { count: shown })),
              },
            }
          : {}),
      };
    });
};
