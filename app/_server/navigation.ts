import "server-only";
import { getLocale, getTranslations } from "next-intl/server";
import type { NavItem } from "@/app/_components/nav-list";
import { sayTally, tally } from "@/app/_components/tally";
import { countWaiting } from "@/lib/allegations/queries";
import type { Person } from "@/lib/kernel/actor";
import { countUnread } from "@/lib/notices/queries";
import { read } from "./read";
import { roomsFor } from "./rooms";

/** The main navigation for this person, with how much waits in each room. */
export const navigationFor = async (person: Person, path: string): Promise<NavItem[]> => {
  const [t, locale] = await Promise.all([getTranslations("shell"), getLocale()]);
  const [allegations, notices] = await read(person, (tx) => Promise.all([countWaiting(tx), countUnread(tx)]));
  const counts: Partial<Record<string, number>> = { allegations, notices };
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
