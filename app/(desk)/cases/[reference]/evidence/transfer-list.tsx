"use client";

import { Fragment } from "react";
import { TransferProgress } from "@/app/_components/transfer-progress";
import { buttonClass } from "@/app/_ui/button";
import { evidenceReference } from "@/lib/evidence/reference";
import { writtenOut } from "@/lib/kernel/signs";
import type { Transfer } from "./use-transfers";

export type TransferWords = Record<
  Transfer["state"] | "all" | "pause" | "goOn" | "twins" | "different",
  string
>;
type TransferListProps = {
  transfers: readonly Transfer[];
  words: TransferWords;
  locale: string;
  pause: (at: number) => void;
  goOn: (at: number) => void;
};

/** How far each file is and all of them together, with what stops and continues each. */
export function TransferList({ transfers, words, locale, pause, goOn }: TransferListProps) {
  const total = transfers.reduce((sum, { file }) => sum + file.size, 0);
  const sent = transfers.reduce((sum, one) => sum + one.sent, 0);
  const held = transfers.filter(({ state }) => state === "held").length;
  return (
    <section className="stack" aria-label={words.all}>
      <TransferProgress label={words.all} sent={sent} total={total} locale={locale} />
      <p role="status" className="small">
        {words.held}: {held} / {transfers.length}
      </p>
      <ul className="stack">
        {transfers.map((one, at) => (
          <li key={one.path}>
            <TransferProgress
              label={writtenOut(one.path)}
              sent={one.sent}
              total={one.file.size}
              locale={locale}
            />
            <p className="small row gap-x-3">
              <b className={`tone ${toneOf(one)}`}>{one.state === "refused" ? one.why : words[one.state]}</b>
              {one.item && <Became item={one.item} words={words} />}
              {one.state === "sending" && (
                <button
                  type="button"
                  className={buttonClass({ small: true })}
                  aria-label={`${words.pause}: ${writtenOut(one.path)}`}
                  onClick={() => pause(at)}
                >
                  {words.pause}
                </button>
              )}
              {(one.state === "paused" || one.state === "broken") && (
                <button
                  type="button"
                  className={buttonClass({ small: true })}
                  aria-label={`${words.goOn}: ${writtenOut(one.path)}`}
                  onClick={() => goOn(at)}
                >
                  {words.goOn}
                </button>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const toneOf = ({ state, item }: Transfer) => {
  if (state === "refused" || state === "broken" || item?.declared === "different") return "danger";
  return state === "held" ? "ok" : "";
};

type BecameProps = { item: NonNullable<Transfer["item"]>; words: TransferWords };

/** Where it is now, and what its sender should know of it. */
function Became({ item, words }: BecameProps) {
  return (
    <>
      <ItemLink item={item} />
      {item.declared === "different" && <span className="tone danger">{words.different}</span>}
      {item.twins.length > 0 && (
        <span>
          {words.twins}{" "}
          {item.twins.map((twin, index) => (
            <Fragment key={`${twin.case}/${twin.number}`}>
              {index > 0 && ", "}
              <ItemLink item={twin} />
            </Fragment>
          ))}
        </span>
      )}
    </>
  );
}

function ItemLink({ item }: { item: { case: string; number: number } }) {
  return (
    <a className="ref" href={`/cases/${item.case}/evidence/${item.number}`}>
      {item.case} {evidenceReference(item.number)}
    </a>
  );
}
