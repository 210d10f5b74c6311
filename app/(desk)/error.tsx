"use client";

import { doorSentences } from "@/app/_words/door";

/** What was refused at the door comes back as the text of an error, and says itself what to do. */
const isRefusal = ({ message }: Error) => (Object.values(doorSentences) as string[]).includes(message);

/** What a reader sees when Runut failed: no trace of what, in both languages, since words may be what failed. */
export default function Failed({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <div className="empty" role="alert">
      <p className="b">
        {isRefusal(error) ? error.message : "Terjadi kesalahan pada Runut. / Something went wrong in Runut."}
      </p>
      <p className="ink2">
        Tidak ada yang tersimpan sebagian. / Nothing was half-written.
        {error.digest && <span className="mono"> {error.digest}</span>}
      </p>
      <p className="row mt-2">
        <button type="button" className="btn" onClick={reset}>
          Coba lagi / Try again
        </button>
      </p>
    </div>
  );
}
