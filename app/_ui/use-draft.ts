"use client";

import { type FormEvent, type RefObject, useEffect, useRef, useState } from "react";
import { useKeptForms } from "./kept-form";
import { draftOf } from "./typed-in";
import { discardAddress, dropUnsent, holdUnsent, keepAddress } from "./unsent";

/** What has become of what was typed since the page was shown: nothing yet, with the server since then, on this device, nowhere. */
export type DraftStanding = { where: "none" | "held" | "lost" } | { where: "kept"; at: string };

/** How long after the last key it is kept. */
const pause = 1500;

/** Keeps what is typed into a form of this id while it is typed. */
export const useDraft = (form: RefObject<HTMLFormElement | null>, id: string) => {
  const { token, deviceKey, page } = useKeptForms();
  const [standing, setStanding] = useState<DraftStanding>({ where: "none" });
  const timer = useRef<number | undefined>(undefined);
  const saving = useRef<Promise<void> | undefined>(undefined);

  const save = async (keepalive = false) => {
    timer.current = undefined;
    if (!form.current) return;
    const place = { page, form: id };
    const values = draftOf(new FormData(form.current));
    const sent = { method: "POST", body: asForm(place, values), keepalive };
    const answer = await fetch(keepAddress, sent).catch(() => null);
    if (answer?.ok) {
      void dropUnsent(place);
      setStanding({ where: "kept", at: await answer.text() });
    } else if (answer?.status === 409) wait();
    else if (!answer || answer.status === 401 || answer.status >= 500)
      setStanding({ where: (await holdUnsent(place, values, { token, deviceKey })) ? "held" : "lost" });
    else setStanding({ where: "lost" });
  };

  const start = () => {
    const running = save().finally(() => {
      if (saving.current === running) saving.current = undefined;
    });
    saving.current = running;
  };
  const wait = () => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(start, pause);
  };

  useEffect(() => {
    const leave = () => {
      if (timer.current === undefined) return;
      window.clearTimeout(timer.current);
      void save(true);
    };
    window.addEventListener("pagehide", leave);
    return () => window.removeEventListener("pagehide", leave);
  });

  const onInput = (event: FormEvent<HTMLFormElement>) => {
    const field = event.target as HTMLInputElement;
    const one = new FormData();
    one.set(field.name, field.value);
    for (const mark of form.current?.querySelectorAll<HTMLInputElement>('[name="$undrafted"]') ?? [])
      one.append(mark.name, mark.value);
    const isDrafted = field.type !== "file" && Object.keys(draftOf(one)).length > 0;
    if (token === "" || !form.current || !isDrafted) return;
    form.current.dataset.typed = "";
    wait();
  };

  /** Before the form is sent: what is on its way comes first, so that nothing is kept after it was sent. */
  const settle = (event: FormEvent<HTMLFormElement>): void => {
    window.clearTimeout(timer.current);
    timer.current = undefined;
    if (event.defaultPrevented) return;
    const { submitter } = event.nativeEvent as SubmitEvent;
    if (!saving.current) {
      // Without the standing the button that discards is gone, and with it what it sends.
      if (submitter?.getAttribute("formaction") !== discardAddress) setStanding({ where: "none" });
      return;
    }
    event.preventDefault();
    void saving.current.finally(() => form.current?.requestSubmit(submitter));
  };

  /** Once it was sent past the page. */
  const forget = async (): Promise<void> => {
    const place = { page, form: id };
    const body = new FormData();
    body.set("$discard", JSON.stringify(place));
    void dropUnsent(place);
    setStanding({ where: "none" });
    await fetch(discardAddress, { method: "POST", body, redirect: "manual" }).catch(() => null);
  };

  return { standing, onInput, settle, forget };
};

const asForm = (
  place: { page: string; form: string },
  values: Record<string, string | string[]>,
): FormData => {
  const sent = new FormData();
  for (const [name, value] of Object.entries(values))
    for (const one of [value].flat()) sent.append(name, one);
  sent.set("$page", place.page);
  sent.set("$form", place.form);
  return sent;
};
