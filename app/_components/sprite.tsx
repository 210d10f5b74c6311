import { iconSymbols } from "@/app/_ui/icon";

const mark = `<symbol id="i-mark" viewBox="0 0 22 22"><path d="M3 4h16M3 7.5h10M10 11h9M3 14.5h13M14 18h5" stroke-width="2"/></symbol>`;
const symbols = { __html: [mark, ...iconSymbols].join("") };

/** The icons of a page and the mark of Runut, drawn once. */
export function Sprite() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: constants of this file; as elements they cost each page more than what it shows
  return <svg aria-hidden="true" className="sprite" dangerouslySetInnerHTML={symbols} />;
}

/** The mark of Runut, beside its name. */
export function Mark() {
  return (
    <svg aria-hidden="true">
      <use href="#i-mark" />
    </svg>
  );
}
