import "server-only";
import { getLocale, getTranslations } from "next-intl/server";
import type { NavItem } from "@/app/_components/nav-list";
import { sayTally, tally } from "@/app/_components/tally";
import type { Person } from "@/lib/kernel/actor";
import { roomsFor } from "./rooms";
import { waitingFor } from "./waiting";

/** The main navigation for this person, with how much waits in each room. */
export const navigationFor = async (person: Person, path: string): Promise<NavItem[]> => {
  const [t, locale, waiting] = await Promise.all([getTranslations("shell"), getLocale(), waitingFor(person)]);
  const counts: Partial<Record<string, number>> = waiting;
  return roomsFor(person).map(({ key }) => {
    const href = `/${key}`;
    const count = counts[key] ?? 0;
    return {
      href,
      label: t(`nav.${key}`),
      current: path === href || path.startsWith(`${href}/`),
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
