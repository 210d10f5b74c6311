"use client";

import { useEffect, useRef, useState } from "react";
import { SeenBeforeList } from "@/app/_components/seen-before-list";
import type { SeenBefore } from "@/lib/observables/seen-before";

type SeenWhileTypedProps = { title: string; as: Readonly<Record<SeenBefore["as"], string>> };

/** How long after the last key it is asked for. */
const pause = 900;

/** The fields of an allegation in which an observable can stand. */
const asked = /^(summary|claims\.\d+\.text)$/;

/** While an allegation is typed, the cases in which its observables were met. In the browser because it follows the typing; the allegation's page says the same once it is logged. */
export function SeenWhileTyped({ title, as }: SeenWhileTypedProps) {
  const place = useRef<HTMLDivElement>(null);
  const [found, setFound] = useState<readonly SeenBefore[]>([]);

  useEffect(() => {
    const form = place.current?.closest("form");
    if (!form) return;
    let timer: number | undefined;
    let last = "";
    const ask = async () => {
      const text = [...new FormData(form)]
        .flatMap(([name, value]) => (asked.test(name) && typeof value === "string" ? [value] : []))
        .join("\n");
      if (text === last) return;
      last = text;
      const body = new FormData();
      body.set("text", text);
      const answer = await fetch("/api/observables/seen", { method: "POST", body }).catch(() => null);
      // What was typed meanwhile is asked for by itself.
      if (answer?.ok && text === last) setFound(await answer.json());
    };
    const wait = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(ask, pause);
    };
    form.addEventListener("input", wait);
    return () => {
      window.clearTimeout(timer);
      form.removeEventListener("input", wait);
    };
  }, []);

  return (
    <div ref={place} role="status">
      {found.length > 0 && (
        <div className="notice">
          <h3>{title}</h3>
          <SeenBeforeList found={found} as={as} />
        </div>
      )}
    </div>
  );
}
