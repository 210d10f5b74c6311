"use client";

import { type FormEvent, useState } from "react";
import type { LimitWords } from "./form-context";

/** From how much of its limit on a field says what is left. */
const near = 0.8;

/** What a field says of its limit while it is filled in: what is left near the end and what is too much; before that its limit, or nothing where `quiet`. */
export const useLimit = (
  limit: number | undefined,
  words: LimitWords | undefined,
  begun: string,
  quiet: boolean,
) => {
  const [length, setLength] = useState(begun.length);
  const onInput = (event: FormEvent<HTMLInputElement | HTMLTextAreaElement>) =>
    setLength(event.currentTarget.value.length);
  if (limit === undefined || words === undefined) return { told: undefined, onInput: undefined };
  const figure = (n: number) => new Intl.NumberFormat(words.locale).format(n);
  const left = limit - length;
  const told =
    left < 0
      ? words.over.replace("{over}", figure(-left))
      : length >= limit * near
        ? words.left.replace("{left}", figure(left))
        : quiet
          ? undefined
          : words.most.replace("{most}", figure(limit));
  return { told, onInput };
};
