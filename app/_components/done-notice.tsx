"use client";

import { useEffect, useState } from "react";

type DoneNoticeProps = { cookie: string; text: string; made: string | null; open: string };

/** Says that what was sent was done, and leads to what it made, until something else is sent: that may be refused. In the browser so that it is said once. */
export function DoneNotice({ cookie, text, made, open }: DoneNoticeProps) {
  const [isPast, setPast] = useState(false);
  useEffect(() => {
    const pass = () => setPast(true);
    document.addEventListener("submit", pass);
    return () => document.removeEventListener("submit", pass);
  }, []);
  useEffect(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: the only way in every browser
    document.cookie = `${cookie}=; path=/; max-age=0${cookie.startsWith("__") ? "; secure" : ""}`;
  }, [cookie]);
  if (isPast) return null;
  return (
    <p className="notice ok mb-4" role="status">
      {text}
      {made !== null && (
        <>
          {" "}
          <a href={made}>{open}</a>
        </>
      )}
    </p>
  );
}
