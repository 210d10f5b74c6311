/** The languages in which a file or a picture of a statement can be set: those whose signs the faces have that come along. */
export const setLanguages: ReadonlySet<string> = new Set(["id", "en", "ja", "ar", "fr"]);
