/** A path of this site to go on to, or the given one: never another site, whatever the address says. */
export const ownPath = (wanted: unknown, otherwise = "/today"): string => {
  if (typeof wanted !== "string" || !isOwn(wanted)) return otherwise;
  const here = new URL("http://here.invalid");
  const there = URL.canParse(wanted, here) ? new URL(wanted, here) : null;
  const leadsBack = there?.pathname === "/sign-in" || there?.pathname.startsWith("/sign-in/");
  if (there?.origin !== here.origin || leadsBack) return otherwise;
  const path = there.pathname + there.search;
  // "/.//elsewhere.example" is ours until it is put in order.
  return isOwn(path) ? path : otherwise;
};

/** With two slashes in front a browser reads the name of a host. */
const isOwn = (path: string) => /^\/[^/\\]/.test(path);

/** This page with the query under which a browser had it when it sent something, as its Referer says; the page alone where it says nothing or another page. That an act was refused before is no part of it. */
export const asItStood = (page: string, referer: string | null): string => {
  const there = referer !== null && URL.canParse(referer) ? new URL(referer) : null;
  if (there?.pathname !== page) return page;
  there.searchParams.delete("refused");
  return page + there.search;
};
