"use client";

import { useContext, useEffect, useState } from "react";
import { FormStateContext, fieldId } from "./form-context";
import { valuesOf } from "./form-state";

type Rows = {
  /** What the rows of the form are called: "claims". */
  name: string;
  /** The field of a row that is typed first. */
  first: string;
  /** How many there are to begin with, how many come at a time, how many there can be. */
  begin: number;
  step: number;
  most: number;
};

/** How many rows a form shows: those that are filled in and those that were asked for. A row that was added gets the focus; without JavaScript the button sends the form, which comes back with more. */
export const useRows = ({ name, first, begin, step, most }: Rows) => {
  const { id, state } = useContext(FormStateContext);
  const [added, setAdded] = useState(0);
  const [focused, focus] = useState<number>();
  const values = valuesOf(state) ?? {};
  const filled = Object.keys(values).filter((field) => isFirst(field, name, first)).length;
  const typed = filled + (values.add === name ? step : 0);
  const count = Math.min(most, Math.max(begin + added, typed));

  useEffect(() => {
    if (focused !== undefined) document.getElementById(fieldId(id, `${name}.${focused}.${first}`))?.focus();
  }, [focused, id, name, first]);

  const add = () => {
    setAdded(count + step - begin);
    focus(count);
  };
  return { count, add: count < most ? add : undefined };
};

const isFirst = (field: string, name: string, first: string): boolean => {
  const [rows, number, rest] = field.split(".");
  return rows === name && rest === first && /^\d+$/.test(number ?? "");
};
