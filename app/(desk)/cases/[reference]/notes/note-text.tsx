import type { ComponentProps, ReactNode } from "react";
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

/** A heading keeps its weight without a place among the page's own. */
const Heading = ({ children }: { children?: ReactNode }) => (
  <p>
    <strong>{children}</strong>
  </p>
);
const headingNames = ["h1", "h2", "h3", "h4", "h5", "h6"] as const;
const headings = Object.fromEntries(headingNames.map((name) => [name, Heading]));

/** The text of a note, read as CommonMark. HTML in it is shown as it was typed. */
export function NoteText({ text }: { text: string }) {
  return (
    <div className="note-text wrap">
      <Markdown
        allowedElements={[...allowed, ...headingNames]}
        unwrapDisallowed
        components={{ a: Address, ...headings }}
      >
        {text}
      </Markdown>
    </div>
  );
}
