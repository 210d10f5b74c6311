import { z } from "zod";
import type { Language } from "../digest";
import { ask, type Limits } from "./ask";
import { NoTranslation, type Provider } from "./provider";

/** A whole translation in a minute, and an answer of a megabyte. */
const limits: Limits = { time: 60_000, size: 1_000_000 };

const code = z.string().max(20);
const listed = z.array(z.object({ code, targets: z.array(code).max(500).optional() })).max(500);
const answered = z.object({ translatedText: z.array(z.string()) });

/** A server that speaks LibreTranslate's protocol: GET /languages, then POST /translate with the sentences in one list. Nothing is kept of a part of an answer. */
export const libreTranslate = (within: Limits = limits): Provider => ({
  pairOf: async ({ address }, from, into) => {
    const known = read(listed, await ask(`${address}/languages`, null, within));
    const source = known.find((each) => isOf(each.code, from));
    const targets = source?.targets ?? known.map((each) => each.code);
    const target = targets.find((each) => isOf(each, into));
    if (!source || target === undefined) throw new NoTranslation("service.no_such_pair");
    return { source: source.code, target };
  },
  translate: async ({ address, key }, texts, pair) => {
    const sent = { q: texts, ...pair, format: "text", ...(key === null ? {} : { api_key: key }) };
    const { translatedText } = read(answered, await ask(`${address}/translate`, sent, within));
    if (translatedText.length !== texts.length) throw new NoTranslation("service.unfit");
    return translatedText.map((text) => text.replace(/\s+/gu, " ").trim());
  },
});

/** Chinese is "zh", "zh-Hans" or "zh-CN" by turns. */
const isOf = (said: string, language: Language): boolean =>
  said === language || said.startsWith(`${language}-`);

const read = <T>(shape: z.ZodType<T>, answer: unknown): T => {
  const result = shape.safeParse(answer);
  if (!result.success) throw new NoTranslation("service.unfit");
  return result.data;
};
