"use client";

import { useFormState } from "@/app/_ui/form-context";
import { Notice } from "@/app/_ui/notice";

type NewerWordsProps = {
  seen: Readonly<Record<string, string>>;
  /** What each field is called. */
  names: Readonly<Record<string, string>>;
  words: { title: string; note: string };
};

const told = (details: Readonly<Record<string, unknown>> | undefined) =>
  details?.now
    ? { now: details.now as Record<string, string>, by: String(details.by), reason: String(details.reason) }
    : undefined;

/** The words on which this form was opened, and, when somebody was faster, theirs. In the browser because only the refusal knows it. */
export function NewerWords({ seen, names, words }: NewerWordsProps) {
  const state = useFormState();
  const newer = state.status === "refused" ? told(state.details) : undefined;
  const kept = (field: string) => (state.status === "refused" ? state.values[`seen.${field}`] : undefined);
  const current = (field: string) => {
    const before = kept(field);
    return newer?.now[field] ?? (typeof before === "string" ? before : (seen[field] ?? ""));
  };
  const differing = newer ? Object.keys(seen).filter((field) => newer.now[field] !== kept(field)) : [];
  return (
    <>
      {Object.keys(seen).map((field) => (
        <input key={field} type="hidden" name={`seen.${field}`} value={current(field)} />
      ))}
      {newer && (
        <Notice tone="caution" icon="warn" title={words.title.replace("{who}", newer.by)}>
          <p className="mt-1">{words.note}</p>
          {differing.map((field) => (
            <p key={field} className="whitespace-pre-line mt-1">
              <b>{names[field]}:</b> {newer.now[field]}
            </p>
          ))}
          <p className="small ink3 mt-1">{newer.reason}</p>
        </Notice>
      )}
    </>
  );
}
