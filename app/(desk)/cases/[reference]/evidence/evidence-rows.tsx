"use client";

import { type Tlp, TlpLabel } from "@/app/_components/tlp-label";
import { KeptBox } from "@/app/_ui/kept-inputs";
import { moveInList } from "@/app/_ui/list-keys";
import type { Tone } from "@/app/_ui/tone";

/** One item of evidence, worded; a tuple because a page sends fifty of them. */
export type EvidenceLine = readonly [
  id: string,
  reference: string,
  href: string,
  title: string,
  mark: string,
  bytes: string,
  sha256: string,
  state: readonly [tone: Tone, word: string],
  keeper: string,
  check: readonly [tone: Tone, word: string],
  label: Tlp,
];

type EvidenceRowsProps = {
  lines: readonly EvidenceLine[];
  /** Whether items can be chosen for what is done with several. */
  canChoose: boolean;
  words: Record<
    "caption" | "choose" | "number" | "title" | "bytes" | "state" | "keeper" | "check" | "label",
    string
  >;
};

/** The evidence of a case, a line each: what it is, whether its bytes are whole, who holds it. */
export function EvidenceRows({ lines, canChoose, words }: EvidenceRowsProps) {
  return (
    <table className="case-rows list-rows ev-rows" onKeyDown={moveInList}>
      <caption className="sr">{words.caption}</caption>
      <thead>
        <tr>
          {canChoose && (
            <th scope="col" className="l-pick">
              <span className="sr">{words.choose}</span>
            </th>
          )}
          <th scope="col" className="l-num">
            {words.number}
          </th>
          <th scope="col">{words.title}</th>
          <th scope="col" className="l-bytes">
            {words.bytes}
          </th>
          <th scope="col" className="l-hash">
            SHA-256
          </th>
          <th scope="col" className="l-how">
            {words.state}
          </th>
          <th scope="col" className="l-who">
            {words.keeper}
          </th>
          <th scope="col" className="l-how">
            {words.check}
          </th>
          <th scope="col" className="l-tlp">
            {words.label}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(([id, reference, href, title, mark, bytes, sha256, state, keeper, check, label]) => (
          <tr key={id} id={id}>
            {canChoose && (
              <td className="l-pick">
                <KeptBox name="item" value={id} aria-label={`${reference} ${title}`} />
              </td>
            )}
            <td className="l-num">{reference}</td>
            <th scope="row">
              {mark !== "" && <small className="mk">{mark}</small>}
              <a href={href}>{title}</a>
            </th>
            <td className="l-bytes">{bytes}</td>
            <td className="l-hash mono">{sha256}</td>
            <td className={`l-how tone ${state[0]}`}>{state[1]}</td>
            <td className="l-who">{keeper}</td>
            <td className={`l-how tone ${check[0]}`}>{check[1]}</td>
            <td className="l-tlp">
              <TlpLabel label={label} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
