import type { FailureKey } from "@/app/_components/public-failure";
import { type PublicLocale, publicLocales } from "@/app/_words/public-locales";
import { failureDocument } from "./documents";
import { html, type Prepared, prepare } from "./prepared";
import type { Answer } from "./send";

const keys = {
  400: "refused",
  403: "refused",
  404: "missing",
  405: "refused",
  413: "large",
  429: "many",
  500: "broken",
  503: "away",
  507: "away",
} as const satisfies Record<number, FailureKey>;

export type FailureStatus = keyof typeof keys;
const isFailureStatus = (status: number): status is FailureStatus => status in keys;

const made = new Map<string, Prepared>();
const nameOf = (locale: PublicLocale, failure: FailureKey) => `${locale} ${failure}`;

/** Makes the page of every failure in every language, so that each is there when nothing else is. */
export const prepareFailures = async (): Promise<void> => {
  for (const locale of publicLocales)
    for (const failure of new Set(Object.values(keys)))
      made.set(nameOf(locale, failure), await prepare(await failureDocument(locale, failure), html));
};

/** The page of a failure if it is made already, for whoever cannot wait. */
export const failurePage = (locale: PublicLocale, status: number): Prepared | undefined =>
  isFailureStatus(status) ? made.get(nameOf(locale, keys[status])) : undefined;

/** What is answered where there is no page: that nothing is published here may be kept by others for a moment, any other failure not at all. */
export const failureAnswer = async (
  locale: PublicLocale,
  status: FailureStatus,
  headers?: Answer["headers"],
): Promise<Answer> => {
  if (!failurePage(locale, status)) await prepareFailures();
  const prepared = failurePage(locale, status);
  if (!prepared) throw new Error(`There is no page for ${status}.`);
  return { status, prepared, keep: status === 404 ? "briefly" : "never", headers };
};
