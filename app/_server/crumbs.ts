import "server-only";
import { getTranslations } from "next-intl/server";
import type { Crumb } from "@/app/_ui/breadcrumb";

const isReference = (segment: string) => /^(RNT|A)-\d{4}-\d+$/.test(segment);
const isNumber = (segment: string) => /^[A-Z]?\d+$/.test(segment);

/** The steps of a path, from its segments: names of rooms and tabs in the reader's language, references as they are. */
export const crumbsOf = async (path: string): Promise<Crumb[]> => {
  const t = await getTranslations();
  const segments = path.split("?")[0]?.split("/").filter(Boolean) ?? [];
  const word = (segment: string) => {
    if (!/^[a-z-]+$/.test(segment)) return undefined;
    for (const key of [`shell.nav.${segment}`, `cases.nav.${segment}`, `shell.crumb.${segment}`]) {
      if (t.has(key as never)) return t(key as never) as string;
    }
    return undefined;
  };
  const crumbs = segments.flatMap((segment, index): Crumb[] => {
    const label = isReference(segment) || isNumber(segment) ? segment : word(segment);
    if (label === undefined) return [];
    const last = index === segments.length - 1;
    return [{ label, href: last ? undefined : `/${segments.slice(0, index + 1).join("/")}` }];
  });
  return crumbs.length > 0
    ? crumbs.map((crumb, index) => (index === crumbs.length - 1 ? { label: crumb.label } : crumb))
    : [{ label: t("shell.nav.today") }];
};
