import { useEffect, useState } from "react";

/** Has the browser ask whoever leaves the page while something that was typed is not saved. Gives what is to be called once something was typed; before that nobody is asked. */
export const useLeaveGuard = (isUnsaved: () => boolean): (() => void) => {
  const [isTyped, setTyped] = useState(false);
  useEffect(() => {
    if (!isTyped) return;
    const ask = (event: BeforeUnloadEvent) => {
      if (isUnsaved()) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  });
  return () => setTyped(true);
};
