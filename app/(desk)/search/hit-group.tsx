import { type Tlp, TlpLabel } from "@/app/_components/tlp-label";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { Marked } from "./marked";

/** One thing that was found, worded; without an address where its page is shut to the reader. */
export type HitLine = {
  key: string;
  name: string;
  title: string;
  under: string;
  label: Tlp | null;
  href: string | null;
};

type HitGroupProps = {
  id: string;
  title: string;
  lines: readonly HitLine[];
  words: readonly string[];
  note?: string | undefined;
};

/** What was found of one kind, each with its number, its words with what was asked for marked, and its label. */
export function HitGroup({ id, title, lines, words, note }: HitGroupProps) {
  return (
    <section aria-labelledby={id}>
      <SectionHead id={id} title={title} note={note ?? String(lines.length)} />
      <Panel flush>
        <ul className="list">
          {lines.map(({ key, name, title: text, under, label, href }) => (
            <li key={key} className="hit">
              <span className="ref small ink2">{name}</span>
              <div>
                <p>
                  {href === null ? (
                    <Marked text={text} words={words} />
                  ) : (
                    <a href={href}>
                      <Marked text={text} words={words} />
                    </a>
                  )}
                </p>
                {under !== "" && (
                  <p className="small ink3">
                    <Marked text={under} words={words} />
                  </p>
                )}
              </div>
              {label !== null && <TlpLabel label={label} />}
            </li>
          ))}
        </ul>
      </Panel>
    </section>
  );
}
