"use client";

import { type DragEvent, type ReactNode, useContext, useSyncExternalStore } from "react";
import { describedBy, Field } from "@/app/_ui/field";
import { useFormField } from "@/app/_ui/form-context";
import { ChosenFiles, fromDrop, fromInput } from "./chosen-files";

type FileInputProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  words: Record<"folder" | "drop" | "chosen", string>;
};

/** Files of the reader's machine: one before JavaScript, then any number, and folders. */
export function FileInput({ name, label, hint, words }: FileInputProps) {
  const { id, error } = useFormField(name);
  const { chosen, choose } = useContext(ChosenFiles);
  const isAlive = useSyncExternalStore(never, always, () => false);
  const drop = async (event: DragEvent) => {
    event.preventDefault();
    choose(await fromDrop(event.dataTransfer.items));
  };
  const field = (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        id={id}
        name={name}
        type="file"
        multiple={isAlive}
        onChange={(event) => choose(fromInput(event.currentTarget.files))}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={describedBy(id, hint, error)}
      />
    </Field>
  );
  if (!isAlive) return field;
  return (
    // What is dropped can be chosen by keyboard as well, with the two inputs.
    // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop files on
    <div className="stack" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      {field}
      <Field id={`${id}-folder`} label={words.folder} hint={words.drop}>
        <input
          id={`${id}-folder`}
          type="file"
          // @ts-expect-error React does not know it; every browser does.
          webkitdirectory=""
          aria-describedby={`${id}-folder-hint`}
          onChange={(event) => choose(fromInput(event.currentTarget.files))}
        />
      </Field>
      {chosen.length > 1 && (
        <p className="small" role="status">
          {words.chosen}: {chosen.length}
        </p>
      )}
    </div>
  );
}

const never = () => () => undefined;
const always = () => true;
