"use client";

import { useEffect } from "react";

type DoneNoticeProps = { cookie: string; text: string; made: string | null; open: string };

/** Says that what was sent was done, and leads to what it made. In the browser so that it is said once. */
export function DoneNotice({ cookie, text, made, open }: DoneNoticeProps) {
  useEffect(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: the only way in every browser
    document.cookie = `${cookie}=; path=/; max-age=0${cookie.startsWith("__") ? "; secure" : ""}`;
  }, [cookie]);
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
