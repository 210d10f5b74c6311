import type { getTranslations } from "next-intl/server";
import type { Obstacle as Hanging } from "@/lib/closure/obstacles";
import type { Obstacle } from "./obstacle-list";

type T = Awaited<ReturnType<typeof getTranslations<never>>>;

/** Obstacles to closure in words, each with the page on which it is lifted. */
export const wordObstacles = (hanging: readonly Hanging[], t: T, reference: string): Obstacle[] =>
  hanging.map(({ key, count, where }) => ({
    id: key,
    words: t(`closure.obstacle.${key}.hangs`, { count }),
    href: `/cases/${reference}/${where}`,
    act: t(`closure.obstacle.${key}.mend`),
  }));
