import "./globals.css";
import { doorSentence } from "./_words/door";

export const metadata = { title: "Runut", robots: { index: false } };

/** An address that is none of ours, outside the rooms that have a page for it. Nothing of the reader is known here, so it speaks both languages. */
export default function NowhereToBeFound() {
  const [indonesian, english] = doorSentence(404).split(" / ");
  return (
    <html lang="id">
      <body>
        <div className="mx-auto max-w-[28rem] px-4 pt-8 pb-12">
          <main className="panel stack">
            <h1>Runut</h1>
            <p>{indonesian}</p>
            <p lang="en">{english}</p>
            <p className="row">
              <a href="/">Ke halaman depan</a>
              <a href="/" lang="en">
                To the front page
              </a>
            </p>
          </main>
        </div>
      </body>
    </html>
  );
}
