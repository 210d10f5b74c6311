import { filled } from "@/app/_server/filled";

/** How many rows the form holds at most. */
const most = 200;

const textField = /^sentences\.(\d{1,3})\.text$/;

/** Title and sentences of the form; rows without text are left out, and `places` tells from which row each sentence comes. */
export const readSentences = (form: FormData) => {
  const sent = filled(form);
  const places = Object.keys(sent)
    .map((name) => Number(textField.exec(name)?.[1] ?? Number.NaN))
    .filter((place) => place < most)
    .sort((a, b) => a - b);
  return {
    title: sent.title,
    places,
    sentences: places.map((place) => {
      const at = (field: string) => sent[`sentences.${place}.${field}`];
      const [basis, basisId] = `${at("basis") ?? ""}`.split(":");
      return {
        kind: at("kind"),
        text: at("text"),
        ...(basis ? { basis } : {}),
        ...(basisId ? { basisId } : {}),
        ...(basis === "none" ? { reason: at("reason") } : {}),
      };
    }),
  };
};
