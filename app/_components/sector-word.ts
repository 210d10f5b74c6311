import type { useTranslations } from "next-intl";

/** The sector of a case in the reader's words; one that was typed before there was a list as it was typed. */
export const sectorWord = (d: ReturnType<typeof useTranslations<"domain">>, sector: string): string =>
  d.has(`sector.${sector}` as "sector.health") ? d(`sector.${sector}` as "sector.health") : sector;
