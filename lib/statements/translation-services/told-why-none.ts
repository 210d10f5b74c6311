import { conflict } from "@/lib/kernel/refusal";
import { NoTranslation } from "../translation/providers/provider";

/** What a provider gives; that it gives none is a refusal with its reason. */
export const toldWhyNone = <T>(asked: Promise<T>): Promise<T> =>
  asked.catch((error: unknown) => {
    throw error instanceof NoTranslation ? conflict(error.key) : error;
  });
