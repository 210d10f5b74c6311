"use client";

import { type ReactNode, useContext } from "react";
import { ChosenFiles, fromDrop, fromInput } from "@/app/_components/chosen-files";
import { DropZone } from "@/app/_ui/drop-zone";
import { describedBy, Field } from "@/app/_ui/field";
import { useFormField } from "@/app/_ui/form-context";
import { useAlive } from "@/app/_ui/use-alive";
import { writtenOut } from "@/lib/kernel/signs";

type FileInputProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  words: Record<"choose" | "drop" | "folder" | "chooseFolder" | "folderHint" | "chosen", string>;
};

/** Files of the reader's machine: one before JavaScript, then any number, and folders. What is dropped can be chosen by keyboard as well. */
export function FileInput({ name, label, hint, words }: FileInputProps) {
  const { id, error } = useFormField(name);
  const { chosen, choose } = useContext(ChosenFiles);
  const isAlive = useAlive();
  return (
    <div className="stack">
      <Field id={id} label={label} error={error}>
        <DropZone
          {...{ id, name, hint }}
          words={{ choose: words.choose, drop: isAlive ? words.drop : "" }}
          multiple={isAlive}
          choose={(files) => choose(fromInput(files))}
          drop={async (items) => choose(await fromDrop(items))}
          invalid={error !== undefined}
          describedBy={describedBy(id, undefined, error)}
        />
      </Field>
      {isAlive && (
        <Field id={`${id}-folder`} label={words.folder}>
          <DropZone
            id={`${id}-folder`}
            words={{ choose: words.chooseFolder, drop: "" }}
            hint={words.folderHint}
            folder
            choose={(files) => choose(fromInput(files))}
          />
        </Field>
      )}
      {chosen.length > 0 && (
        <p className="small" role="status">
          {chosen.length === 1 ? writtenOut(chosen[0]?.path ?? "") : `${words.chosen}: ${chosen.length}`}
        </p>
      )}
    </div>
  );
}
