"use client";

import { useEffect, useRef, useState } from "react";
import { useFormState } from "@/app/_ui/form-context";
import { valuesOf } from "@/app/_ui/form-state";
import { adviceLast } from "@/lib/statements/advice-last";
import { blankRow, type Changed, type Row, setRow } from "./sentence-list";

const fields = ["kind", "basis", "use", "reason", "speaker", "quotes"] as const;

type Values = Readonly<Record<string, string | string[]>>;

/** The rows that a form came back with, or null when it has not been sent. */
const typedRows = (values: Values | undefined): Row[] | null => {
  if (!values) return null;
  const numbers = new Set(Object.keys(values).flatMap((name) => /^sentences\.(\d+)\./.exec(name)?.[1] ?? []));
  const typed = (name: string) => (typeof values[name] === "string" ? values[name] : "");
  const rows = [...numbers]
    .map(Number)
    .toSorted((a, b) => a - b)
    .map(
      (number): Row => ({
        ...blankRow(number + 1),
        ...Object.fromEntries(fields.map((field) => [field, typed(`sentences.${number}.${field}`)])),
        text: typed(`sentences.${number}.text`),
        begins: typed(`sentences.${number}.begins`) !== "",
      }),
    )
    .filter(({ text, basis }) => text !== "" || basis !== "");
  return rows.length > 0 ? rows : null;
};

/** The sentences of a text while it is written, and a way to put the cursor on one. */
export const useSentences = (begun: readonly Row[]) => {
  const values = valuesOf(useFormState());
  const [rows, setRows] = useState<readonly Row[]>(() => adviceLast(typedRows(values) ?? begun));
  const cursor = useRef<Changed["at"]>(undefined);
  const areas = useRef(new Map<number, HTMLTextAreaElement>());

  useEffect(() => {
    const at = cursor.current;
    const area = at && areas.current.get(at.key);
    if (!at || !area) return;
    cursor.current = undefined;
    area.focus();
    area.setSelectionRange(at.caret, at.caret);
  });

  return {
    rows,
    /** Sets something of one sentence. */
    set: (key: number, what: Partial<Row>) => {
      const changed = setRow(rows, key, what);
      if ("rows" in changed) cursor.current = changed.at;
      setRows("rows" in changed ? changed.rows : changed);
    },
    replace: setRows,
    change: ({ rows: changed, at }: Changed) => {
      cursor.current = at;
      setRows(changed);
    },
    /** Puts the cursor on the sentence in this place, at its end or its beginning. */
    go: (place: number, end: boolean) => {
      const row = rows[place];
      const area = row && areas.current.get(row.key);
      if (!area) return false;
      area.focus();
      const caret = end ? area.value.length : 0;
      area.setSelectionRange(caret, caret);
      return true;
    },
    hold: (key: number) => (area: HTMLTextAreaElement | null) => {
      if (area) areas.current.set(key, area);
      else areas.current.delete(key);
    },
  };
};
