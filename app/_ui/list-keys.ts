import type { KeyboardEvent } from "react";

const steps: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/** Moves between the rows of a list by j, k and the arrows. It hears keys only while the focus is in the list, and leaves those alone that are meant for the browser or a field. */
export const moveInList = (event: KeyboardEvent<HTMLElement>): void => {
  const step = steps[event.key];
  const { target } = event;
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  if (!(target instanceof HTMLAnchorElement)) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>("tbody th a")];
  const next = links[links.indexOf(target) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
};
