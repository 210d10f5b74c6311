"use client";

import { type ReactNode, useEffect } from "react";
import { buttonClass } from "@/app/_ui/button";
import { DropZone } from "@/app/_ui/drop-zone";
import { describedBy, Field } from "@/app/_ui/field";
import { FieldMark } from "@/app/_ui/field-mark";
import { useFormField } from "@/app/_ui/form-context";
import { useAlive } from "@/app/_ui/use-alive";
import { writtenOut } from "@/lib/kernel/signs";
import { fromDrop, fromInput } from "./chosen-files";
import { TransferProgress } from "./transfer-progress";
import { type FileBefore, useFilesBefore, useHoldBack } from "./use-files-before";

export type FilesFieldProps = {
  label: ReactNode;
  hint: ReactNode;
  /** The most bytes of one file. */
  most: number;
  locale: string;
  words: Record<
    "choose" | "drop" | "received" | "sending" | "broken" | "goOn" | "tooLarge" | "waits",
    string
  > & { optional: string | undefined };
};

/** Files that go with a form: with JavaScript each is sent as soon as it is chosen, without it they go with the form. What has come stands as a box that is ticked, and stays when the form is refused. It stands last: the fields must be known when bytes arrive. */
export function FilesField({ label, hint, most, locale, words }: FilesFieldProps) {
  const { id, error, typed, told } = useFormField("files");
  const { files, add, goOn } = useFilesBefore(most, words.tooLarge);
  const isAlive = useAlive();
  const isBusy = files.some(({ state }) => state === "sending");
  useHoldBack(id, isBusy);
  const before = [typed ?? []].flat().filter((each) => !files.some((one) => one.told === each));

  const takeChosen = () => {
    const input = document.getElementById(id);
    if (!(input instanceof HTMLInputElement) || !input.files?.length) return;
    add(fromInput(input.files));
    input.value = "";
  };
  // What was chosen before this page was alive is there, and nothing told of it.
  useEffect(takeChosen);

  return (
    <div className="stack">
      <Field id={id} label={label} error={error} optional={words.optional}>
        <DropZone
          {...{ id, hint }}
          name={isAlive ? undefined : "file"}
          words={{ choose: words.choose, drop: isAlive ? words.drop : "" }}
          multiple
          choose={takeChosen}
          drop={async (items) => add(await fromDrop(items))}
          invalid={error !== undefined}
          describedBy={describedBy(id, undefined, error)}
        />
      </Field>
      {told && <FieldMark name="files" label={label} undrafted />}
      <ul className="stack" hidden={before.length + files.length === 0}>
        {before.map((each) => (
          <li key={each}>
            <Came told={each} word={words.received} />
          </li>
        ))}
        {files.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: files are added at the end and never taken away.
          <li key={at}>
            <OneFile {...{ one, words, locale }} goOn={() => goOn(at)} />
          </li>
        ))}
      </ul>
      <p role="status" className="small ink3">
        {isBusy ? words.waits : ""}
      </p>
    </div>
  );
}

type OneFileProps = { one: FileBefore; goOn: () => void } & Pick<FilesFieldProps, "words" | "locale">;

function OneFile({ one, words, locale, goOn }: OneFileProps) {
  if (one.told) return <Came told={one.told} word={words.received} />;
  const { path, sent, size, state } = one;
  return (
    <>
      <TransferProgress label={writtenOut(path)} sent={sent} total={size} locale={locale} />
      <p className="small row gap-x-3">
        <b className={state === "sending" ? "tone" : "tone danger"}>
          {state === "refused" ? one.why : state === "broken" ? words.broken : words.sending}
        </b>
        {state === "broken" && (
          <button
            type="button"
            className={buttonClass({ small: true })}
            aria-label={`${words.goOn}: ${writtenOut(path)}`}
            onClick={goOn}
          >
            {words.goOn}
          </button>
        )}
      </p>
    </>
  );
}

/** A file that has come. The form names its upload; unticked, it is left out. */
function Came({ told, word }: { told: string; word: string }) {
  return (
    <label className="check">
      <input type="checkbox" name="files" value={told} defaultChecked />
      <span>
        <span className="wrap">{writtenOut(told.slice(37))}</span>
        <span className="block small ink3">{word}</span>
      </span>
    </label>
  );
}
