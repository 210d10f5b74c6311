"use client";

import { useState } from "react";
import { DropZone } from "@/app/_ui/drop-zone";
import { writtenOut } from "@/lib/kernel/signs";

type AttachmentInputProps = {
  words: Record<"label" | "choose" | "hint", string>;
};

const id = "attachment-file";

/** One file to attach; its name is shown once it is chosen. */
export function AttachmentInput({ words }: AttachmentInputProps) {
  const [name, setName] = useState("");
  return (
    <div className="stack">
      <label htmlFor={id}>{words.label}</label>
      <DropZone
        id={id}
        name="file"
        hint={words.hint}
        words={{ choose: words.choose, drop: "" }}
        choose={(files) => setName(files?.[0]?.name ?? "")}
      />
      {name !== "" && (
        <p className="small" role="status">
          {writtenOut(name)}
        </p>
      )}
    </div>
  );
}
