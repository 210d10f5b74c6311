import indonesian from "@/db/sample/indonesian.json" with { type: "json" };

export const sampleLanguages = ["id", "en"] as const;
export type SampleLanguage = (typeof sampleLanguages)[number];

/** Says a text of the sample, which is written in English here, in the language in which the agency of the sample writes. */
export type Say = (text: string) => string;

/** What an agency writes itself it writes in one language; what was imported from English records stays English beside it. */
export const sayIn = (language: SampleLanguage): Say =>
  language === "en" ? (text) => text : (text) => inIndonesian(text);

const inIndonesian = (text: string): string => {
  const said = (indonesian as Readonly<Record<string, string>>)[text];
  if (said === undefined) throw new Error(`the sample does not say this in Indonesian: ${text}`);
  return said;
};
