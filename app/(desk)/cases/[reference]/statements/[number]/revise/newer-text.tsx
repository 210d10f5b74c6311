"use client";

import { useFormState } from "@/app/_ui/form-context";
import { valuesOf } from "@/app/_ui/form-state";
import { Notice } from "@/app/_ui/notice";

type Their = { by: string; number: number; title: string; sentences: string[] };
type NewerTextProps = { version: number; lang: string; words: { title: string; note: string } };

const told = (details: Readonly<Record<string, unknown>> | undefined) => {
  const { version, theirs } = details ?? {};
  return typeof version === "number" ? { version, theirs: theirs as Their | undefined } : undefined;
};

/** The version on which this page writes, and, when somebody was faster, their text. In the browser because only the refusal knows it. */
export function NewerText({ version, lang, words }: NewerTextProps) {
  const state = useFormState();
  const meanwhile = state.status === "refused" ? told(state.details) : undefined;
  const kept = valuesOf(state)?.version;
  const current = meanwhile?.version ?? (typeof kept === "string" ? kept : version);
  const { theirs } = meanwhile ?? {};
  return (
    <>
      <input type="hidden" name="version" value={current} />
      {theirs && (
        <Notice
          tone="caution"
          icon="warn"
          title={words.title.replace("{who}", theirs.by).replace("{number}", String(theirs.number))}
        >
          <p className="mt-1">{words.note}</p>
          <div className="old mt-2" lang={lang}>
            <p className="b">{theirs.title}</p>
            {theirs.sentences.map((text, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a version never moves
              <p key={index}>{text}</p>
            ))}
          </div>
        </Notice>
      )}
    </>
  );
}
