"use client";

import { type ReactNode, useContext } from "react";
import { FormStateContext } from "./form-context";
import { useAlive } from "./use-alive";

type AddRowProps = { name: string; add: (() => void) | undefined; children: ReactNode };

/** The button under the rows of a form. It sends the form only while there is no JavaScript: else Enter in a field would press it. */
export function AddRow({ name, add, children }: AddRowProps) {
  const isAlive = useAlive();
  const { route } = useContext(FormStateContext);
  if (!add) return null;
  return (
    <p className="mt-3">
      <button
        type={isAlive ? "button" : "submit"}
        formAction={isAlive ? undefined : route}
        name="add"
        value={name}
        className="btn sm"
        onClick={add}
      >
        {children}
      </button>
    </p>
  );
}
