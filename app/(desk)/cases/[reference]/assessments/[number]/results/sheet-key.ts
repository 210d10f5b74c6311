import type { KeyboardEvent } from "react";
import { requirementResults } from "@/db/schema/vocabulary";

const steps: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

const radiosIn = (row: Element) => [...row.querySelectorAll<HTMLInputElement>("input[type=radio]")];

/** Puts the focus on a row: on its result, or the first where it has none. */
export const focusRow = (row: Element): void => {
  const radios = radiosIn(row);
  (radios.find(({ checked }) => checked) ?? radios[0])?.focus();
};

const openedAt = "data-note-opened";
/** Whoever wanted to write into a note that opened by itself has not begun to, so many milliseconds after. */
const opening = 400;

/** Whether a digit that follows so fast that the note was not seen yet is the next result, and no words. */
const isStillOpening = (row: Element, field: Element, { key, timeStamp }: KeyboardEvent): boolean =>
  /^[1-4]$/.test(key) &&
  field instanceof HTMLTextAreaElement &&
  field.value === "" &&
  timeStamp - Number(row.getAttribute(openedAt) ?? -opening) < opening;

/** In a sheet: j, k and the arrows move between requirements, past the last of them to the next chapter, a digit sets the result, n opens the note, Escape leaves it. Keys that are meant for a field or the browser are left alone. */
export const actByKey = (event: KeyboardEvent<HTMLElement>): void => {
  const { target, key } = event;
  if (!(target instanceof HTMLElement) || event.altKey || event.ctrlKey || event.metaKey) return;
  const row = target.closest("li.req");
  if (!row) return;
  const isText = target.matches("textarea, input[type=text]") && !isStillOpening(row, target, event);
  if (isText && key !== "Escape") return;
  const act = isText ? () => focusRow(row) : actOf(key, row, event.currentTarget);
  if (!act) return;
  event.preventDefault();
  act();
};

const actOf = (key: string, row: Element, sheet: Element): (() => void) | null => {
  const step = steps[key];
  const digit = requirementResults[Number(key) - 1];
  if (step !== undefined) {
    const rows = [...sheet.querySelectorAll("li.req")];
    const next = rows[rows.indexOf(row) + step];
    return () => (next ? focusRow(next) : step > 0 && focusNextChapter());
  }
  if (digit !== undefined)
    return () => {
      const radio = radiosIn(row).find(({ value }) => value === digit);
      radio?.focus();
      radio?.click();
    };
  if (key === "n") return () => openNote(row);
  return null;
};

/** Past the last requirement, puts the focus on the way to the next chapter. */
const focusNextChapter = () => document.querySelector<HTMLElement>("a[data-next-chapter]")?.focus();

/** Opens the note of a row and puts the focus there. */
export const openNote = (row: Element): void => {
  const details = row.querySelector<HTMLDetailsElement>("details.req-note");
  if (!details) return;
  details.open = true;
  row.setAttribute(openedAt, String(performance.now()));
  details.querySelector("textarea")?.focus();
};
