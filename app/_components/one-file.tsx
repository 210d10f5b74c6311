"use client";

import { useState } from "react";
import { DropZone } from "@/app/_ui/drop-zone";

type OneFileProps = {
  id: string;
  accept: string;
  words: { choose: string };
  invalid?: boolean | undefined;
  describedBy?: string | undefined;
};

/** One file that goes with its form, chosen in the page's language; what was chosen stands in its place. */
export function OneFile({ id, accept, words, invalid, describedBy }: OneFileProps) {
  const [chosen, setChosen] = useState("");
  return (
    <DropZone
      {...{ id, accept, invalid, describedBy }}
      name="file"
      words={{ choose: words.choose, drop: "" }}
      hint={chosen === "" ? undefined : <span className="wrap b">{chosen}</span>}
      choose={(files) => setChosen(files?.[0]?.name ?? "")}
    />
  );
}
