"use client";

import { useFormState } from "@/app/_ui/form-context";
import { valuesOf } from "@/app/_ui/form-state";
import { Notice } from "@/app/_ui/notice";
import { TextArea } from "@/app/_ui/text-area";

type NewerFindingProps = { supersedes: number; words: { title: string; reason: string } };

const told = (details: Readonly<Record<string, unknown>> | undefined) => {
  const { revision, by, reasoning } = details ?? {};
  return typeof revision === "number"
    ? { revision, by: String(by), reasoning: String(reasoning) }
    : undefined;
};

/** The finding that this one takes the place of and why, and, when somebody was faster, theirs. In the browser because only the refusal knows it. */
export function NewerFinding({ supersedes, words }: NewerFindingProps) {
  const state = useFormState();
  const theirs = state.status === "refused" ? told(state.details) : undefined;
  const kept = valuesOf(state)?.supersedes;
  const current = theirs?.revision ?? (typeof kept === "string" ? Number(kept) : supersedes);
  const named = (text: string) => text.replace("{revision}", String(current));
  return (
    <>
      <input type="hidden" name="supersedes" value={current} />
      {theirs && theirs.revision > 0 && (
        <Notice tone="caution" icon="warn" title={named(words.title).replace("{who}", theirs.by)}>
          <p className="whitespace-pre-line mt-1">{theirs.reasoning}</p>
        </Notice>
      )}
      {current > 0 && <TextArea name="supersedesReason" label={named(words.reason)} rows={2} />}
    </>
  );
}
