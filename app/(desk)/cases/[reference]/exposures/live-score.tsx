"use client";

import { useEffect, useRef, useState } from "react";
import type { CvssSeverity } from "@/lib/exposures/cvss/severity";

type LiveScoreProps = {
  words: { score: string; incomplete: string; severity: Readonly<Record<CvssSeverity, string>> };
};

/** The score of the vector that is being typed or put together around it. In the browser because it moves with each choice; without a script the server says it once the form is sent. */
export function LiveScore({ words }: LiveScoreProps) {
  const here = useRef<HTMLOutputElement>(null);
  const [says, setSays] = useState("");
  useEffect(() => {
    const form = here.current?.closest("form");
    if (!form) return;
    let latest = 0;
    const score = async () => {
      latest += 1;
      const its = latest;
      // The calculator is large and is fetched with the first choice.
      const { vectorOf } = await import("@/lib/exposures/cvss/vector-of");
      const { readVector } = await import("@/lib/exposures/cvss/read-vector");
      if (its !== latest) return;
      const vector = vectorOf(new FormData(form));
      if (vector === undefined) return setSays("");
      const read = readVector(vector);
      setSays(
        typeof read === "string"
          ? words.incomplete
          : `${words.score} ${read.score.toFixed(1)}, ${words.severity[read.severity]} (CVSS ${read.edition})`,
      );
    };
    const heard = ({ target }: Event) => {
      const { name = "" } = target as HTMLInputElement;
      if (name === "vector" || name.startsWith("cvss")) void score();
    };
    form.addEventListener("input", heard);
    return () => form.removeEventListener("input", heard);
  }, [words]);
  return (
    <output ref={here} className="block b">
      {says}
    </output>
  );
}
