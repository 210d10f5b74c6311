import { doorSentence } from "./_words/door";

export const metadata = { title: "Runut", robots: { index: false } };

/** An address that is none of ours, outside the rooms that have a page for it. */
export default function NowhereToBeFound() {
  return (
    <html lang="id">
      <body>
        <main>
          <h1>Runut</h1>
          <p>{doorSentence(404)}</p>
        </main>
      </body>
    </html>
  );
}
