"use client";

import { useEffect } from "react";
import { forgetOldUnsent, forgetUnsent } from "./unsent";

/** Where nobody is signed in, lets go of what this browser could not send: of all of it after a sign-out, else of what is a day old. */
export function LetGo({ all }: { all: boolean }) {
  useEffect(() => {
    if (all) forgetUnsent();
    else forgetOldUnsent();
  }, [all]);
  return null;
}
