"use client";

import { type FormEvent, useState } from "react";
import type { LimitWords } from "./form-context";

/** From how much of its limit on a field says what is left. */
const near = 0.8;

/** What a field of this length says of its limit: what is left near the end and what is too much; before that its limit, or nothing where `quiet`. */
export const limitTold = (
  limit: number | undefined,
  words: LimitWords | undefined,
  length: number,
  quiet: boolean,
): string | undefined => {
  if (limit === undefined || words === undefined) return undefined;
  const figure = (n: number) => new Intl.NumberFormat(words.locale).format(n);
  const left = limit - length;
  if (left < 0) return words.over.replace("{over}", figure(-left));
  if (length >= limit * near) return words.left.replace("{left}", figure(left));
  return quiet ? undefined : words.most.replace("{most}", figure(limit));
};

/** The same while a field is filled in that keeps what is typed itself. */
export const useLimit = (
  limit: number | undefined,
  words: LimitWords | undefined,
  begun: string,
  quiet: boolean,
) => {
  const [length, setLength] = useState(begun.length);
  const onInput = (event: FormEvent<HTMLInputElement | HTMLTextAreaElement>) =>
    setLength(event.currentTarget.value.length);
  const isLimited = limit !== undefined && words !== undefined;
  return { told: limitTold(limit, words, length, quiet), onInput: isLimited ? onInput : undefined };
};
