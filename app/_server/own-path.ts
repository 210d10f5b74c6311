/** A path of this site to go on to, or the given one: never another site, whatever the address says. */
export const ownPath = (wanted: unknown, otherwise = "/today"): string => {
  if (typeof wanted !== "string" || !/^\/[^/\\]/.test(wanted)) return otherwise;
  const here = new URL("http://here.invalid");
  const there = URL.canParse(wanted, here) ? new URL(wanted, here) : null;
  const leadsBack = there?.pathname === "/sign-in" || there?.pathname.startsWith("/sign-in/");
  if (there?.origin !== here.origin || leadsBack) return otherwise;
  return there.pathname + there.search;
};
