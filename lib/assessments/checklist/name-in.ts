type Named = { name?: string; edition?: string; language?: "id" | "en" };

/** What publishers call their checklists, by what their files are called. */
const publishers: Readonly<Record<string, string>> = { asvs: "OWASP ASVS", masvs: "OWASP MASVS" };

/** The checklist that a file's name says, such as "asvs-5.0.0-en.csv"; nothing where it says none. */
export const nameIn = (file: string): Named => {
  const [, name, edition, language] = /^(.+?)[-_ ]v?(\d+(?:\.\d+)*)(?:[-_ ](id|en))?\.csv$/i.exec(file) ?? [];
  if (!name || !edition) return {};
  const known = publishers[name.toLowerCase().replace(/^owasp[-_ ]/, "")] ?? name.replaceAll("_", " ");
  return { name: known, edition, ...(language ? { language: language.toLowerCase() as "id" | "en" } : {}) };
};
