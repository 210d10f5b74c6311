import type { ComponentProps } from "react";
import Markdown from "react-markdown";

/** What a note may be made of: no heading that competes with the page's own, no picture that would be fetched from elsewhere. */
const allowed = ["p", "strong", "em", "del", "ul", "ol", "li", "blockquote", "code", "pre", "br", "hr", "a"];

/** An address within Runut is a link; any other is written out, since a click would tell its owner who is looking. */
function Address({ href = "", children }: ComponentProps<"a">) {
  if (/^\/(?![/\\])/.test(href)) return <a href={href}>{children}</a>;
  return (
    <>
      {children} {href && href !== children && <code>{href}</code>}
    </>
  );
}

/** The text of a note, read as CommonMark. HTML in it is shown as it was typed. */
export function NoteText({ text }: { text: string }) {
  return (
    <div className="note-text wrap">
      <Markdown allowedElements={allowed} unwrapDisallowed components={{ a: Address }}>
        {text}
      </Markdown>
    </div>
  );
}
