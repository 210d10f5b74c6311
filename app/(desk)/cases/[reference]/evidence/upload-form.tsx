"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { type Chosen, ChosenFiles } from "@/app/_components/chosen-files";
import { buttonClass } from "@/app/_ui/button";
import { DraftBack, DraftLine } from "@/app/_ui/draft-line";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { FormStateContext, fieldId } from "@/app/_ui/form-context";
import { type FormState, idle } from "@/app/_ui/form-state";
import { useKeptForms } from "@/app/_ui/kept-form";
import { typedIn } from "@/app/_ui/typed-in";
import { useDraft } from "@/app/_ui/use-draft";
import { TransferList, type TransferWords } from "./transfer-list";
import { useTransfers } from "./use-transfers";

type UploadFormProps = {
  id: string;
  caseId: string;
  most: number;
  words: Record<
    "title" | "optional" | "choose" | "pending" | "act" | "broken" | "invalid" | "tooLarge" | "oneHash",
    string
  >;
  transferWords: TransferWords;
  locale: string;
  children: ReactNode;
};

const address = "/api/evidence";

/** It sends its fields past the page, which would name them and know their limits. */
const aside = { told: false, limits: {}, limitWords: undefined };

/** What was typed or ticked, the files left out. */
const pairs = (sent: FormData): [string, string][] =>
  [...sent].flatMap(([name, value]) =>
    typeof value === "string" && !name.startsWith("$") ? [[name, value]] : [],
  );

/** A form with files, sent in pieces past the page, so that they go on after a cut and no one holds a whole file in memory. Without JavaScript the browser sends it itself. */
export function UploadForm({ id, caseId, most, words, transferWords, locale, children }: UploadFormProps) {
  const { token, page, kept } = useKeptForms();
  const [state, setState] = useState<FormState>(kept[id] ?? idle);
  const [pending, setPending] = useState(false);
  const [chosen, choose] = useState<readonly Chosen[]>([]);
  const { transfers, setTransfers, sendAll, pause, goOn } = useTransfers(caseId);
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const draft = useDraft(form, id);
  const summaryId = fieldId(id, "refusal");
  const known = useMemo(() => ({ ...aside, id, state, words }), [id, state, words]);
  const files = useMemo(() => ({ chosen, choose }), [chosen]);

  useEffect(() => {
    if (state.status !== "refused") return;
    const bad = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    (bad ?? document.getElementById(summaryId))?.focus();
  }, [state, summaryId]);

  const refuse = (sent: FormData, message: string, fields = {}) =>
    setState({ status: "refused", code: "invalid", message, fields, values: typedIn(sent) });

  /** Without a file: one answer, one page to go on to. */
  const sendForm = async (sent: FormData) => {
    try {
      const answer = await fetch(address, {
        method: "POST",
        body: sent,
        headers: { accept: "application/json" },
      });
      const told = await answer.json();
      if (answer.ok) {
        await draft.forget();
        window.location.assign(told.path);
      } else setState(told);
    } catch {
      refuse(sent, words.broken);
    }
  };

  const sendFiles = async (sent: FormData) => {
    const isOne = chosen.length === 1;
    const became = await sendAll(chosen, ({ path }) => {
      const title = `${sent.get("title") ?? ""}`.trim();
      const named = new FormData();
      for (const [name, value] of pairs(sent)) named.append(name, value);
      if (!isOne && title !== "") named.set("title", `${title}: ${path}`.slice(0, 200));
      named.set("fileName", path.slice(-255));
      return pairs(named);
    });
    const refused = became.find((one) => one !== null && "status" in one);
    if (refused && "status" in refused) {
      setState({ ...refused, values: typedIn(sent) });
      if (became.every((one) => one !== null && "status" in one)) setTransfers([]);
    }
    if (became.some((one) => one !== null && "number" in one)) await draft.forget();
    const [only] = became;
    if (isOne && only && "number" in only && only.declared !== "different" && only.twins.length === 0)
      window.location.assign(`/cases/${only.case}/evidence/${only.number}`);
    else {
      // What is held is not to be sent once more by the next press.
      if (became.every((one) => one !== null && "number" in one)) {
        form.current?.reset();
        choose([]);
      }
      router.refresh();
    }
  };

  const send = async (event: FormEvent<HTMLFormElement>) => {
    draft.settle(event);
    if (event.defaultPrevented) return;
    event.preventDefault();
    if (pending) return;
    const sent = new FormData(event.currentTarget);
    setState(idle);
    if (chosen.some(({ file }) => file.size > most))
      return refuse(sent, words.invalid, { file: words.tooLarge });
    if (chosen.length > 1 && sent.get("declared"))
      return refuse(sent, words.invalid, { declared: words.oneHash });
    setPending(true);
    if (chosen.length === 0 || sent.get("kind") === "physical") await sendForm(sent);
    else await sendFiles(sent);
    setPending(false);
  };

  const errors =
    state.status === "refused"
      ? Object.entries(state.fields).map(([name, message]) => ({ href: `#${fieldId(id, name)}`, message }))
      : [];

  return (
    <form
      ref={form}
      id={id}
      action={address}
      method="post"
      encType="multipart/form-data"
      className="stack"
      onInput={draft.onInput}
      onSubmit={send}
      noValidate
    >
      <input type="hidden" name="$kept" value={token} />
      <input type="hidden" name="$form" value={id} />
      <input type="hidden" name="$page" value={page} />
      {state.status === "refused" && (
        <ErrorSummary id={summaryId} title={words.title} message={state.message} errors={errors} />
      )}
      <DraftBack id={summaryId} state={state} />
      <FormStateContext value={known}>
        <ChosenFiles value={files}>{children}</ChosenFiles>
      </FormStateContext>
      {transfers.length > 0 && (
        <TransferList transfers={transfers} words={transferWords} locale={locale} pause={pause} goOn={goOn} />
      )}
      <button
        type="submit"
        className={buttonClass({ weight: "main" })}
        aria-disabled={pending ? true : undefined}
      >
        {pending ? words.pending : words.act}
      </button>
      <DraftLine form={id} state={state} standing={draft.standing} />
      <p role="status" className="sr">
        {pending ? words.pending : ""}
      </p>
    </form>
  );
}
