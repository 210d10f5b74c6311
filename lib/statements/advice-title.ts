import type { languages } from "@/db/schema/vocabulary";

/** What stands over the advice of a published text, in each language. It is Runut's, not the text's: a copy of the page is compared without it. */
export const adviceTitle = {
  id: "Yang dapat Anda lakukan",
  en: "What you can do",
  zh: "您可以采取的措施",
  ja: "皆さまにお願いしたいこと",
  ar: "ما يمكنك فعله",
  fr: "Ce que vous pouvez faire",
} as const satisfies Record<(typeof languages)[number], string>;
