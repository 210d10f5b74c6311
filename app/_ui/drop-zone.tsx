"use client";

import { type DragEvent, type ReactNode, useState } from "react";

type DropZoneProps = {
  id: string;
  name?: string | undefined;
  /** "Choose files", and what can be done besides: "or drop them here". */
  words: { choose: string; drop: string };
  hint?: ReactNode | undefined;
  /** The kinds of file that are taken. */
  accept?: string | undefined;
  multiple?: boolean | undefined;
  /** Whether a whole folder is chosen. */
  folder?: boolean | undefined;
  describedBy?: string | undefined;
  invalid?: boolean | undefined;
  choose: (files: FileList | null) => void;
  /** Left out where nothing can be dropped. */
  drop?: ((items: DataTransferItemList) => void) | undefined;
};

/** A field for files that speaks the page's language: a native input under a label of its own, on which files can be dropped. Before JavaScript the native input is in sight, as it alone says what was chosen. */
export function DropZone(props: DropZoneProps) {
  const {
    id,
    name,
    accept,
    words,
    hint,
    multiple,
    folder = false,
    describedBy,
    invalid,
    choose,
    drop,
  } = props;
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent, is: boolean) => {
    event.preventDefault();
    setOver(is);
  };
  const dropping = drop && {
    onDragOver: (event: DragEvent) => over(event, true),
    onDragLeave: (event: DragEvent) => over(event, false),
    onDrop: (event: DragEvent) => {
      over(event, false);
      drop(event.dataTransfer.items);
    },
  };
  return (
    <>
      <input
        id={id}
        name={name}
        type="file"
        className="dropz-in"
        accept={accept}
        multiple={multiple}
        // React does not know the attribute; every browser does.
        {...(folder ? { webkitdirectory: "" } : {})}
        onChange={(event) => choose(event.currentTarget.files)}
        aria-invalid={invalid ? true : undefined}
        aria-describedby={describedBy}
      />
      <label className="dropz" htmlFor={id} data-over={isOver || undefined} {...dropping}>
        <span>
          <b>{words.choose}</b> {words.drop}
        </span>
        {hint !== undefined && <span className="small ink3">{hint}</span>}
      </label>
    </>
  );
}
