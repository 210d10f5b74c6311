"use client";

import type { ReactNode } from "react";
import { useKeptForms } from "./kept-form";

type KeptDetailsProps = {
  /** The id of the form within. */
  form: string;
  className?: string | undefined;
  children: ReactNode;
};

/** A part that opens on request, and by itself where what was typed into its form waits. */
export function KeptDetails({ form, className, children }: KeptDetailsProps) {
  const isKept = useKeptForms().kept[form] !== undefined;
  return (
    <details className={className} open={isKept}>
      {children}
    </details>
  );
}
