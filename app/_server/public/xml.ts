const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};
/** What XML 1.0 §2.2 takes in no form. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones
const notInXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

/** XML with every value escaped, for text and attributes alike; an array stands as its members, which are XML already. */
export const xml = (parts: TemplateStringsArray, ...values: readonly (string | readonly Xml[])[]): Xml => ({
  xml: parts
    .map((part, place) => {
      const value = values[place];
      if (value === undefined) return part;
      return part + (typeof value === "string" ? escaped(value) : value.map((each) => each.xml).join(""));
    })
    .join(""),
});

/** A piece of XML that is escaped already. */
export type Xml = { readonly xml: string };

const escaped = (text: string) =>
  text.replace(notInXml, "").replace(/[&<>"']/g, (sign) => references[sign] ?? sign);
